# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyOrderContentError: TypeAlias = (
    Literal[
        "INVALID_DRAFT_BUNDLE_ID",
        "SOME_SERVICE_ERROR",
        "HAS_UTD",
        "ORDER_SKU_LIMIT",
        "SAME_SKU",
        "SUPPLY_LOCKED",
        "INBOUND_NO_CAPACITY",
        "INBOUND_LOCK",
        "SUPPLY_CONTENT_NOT_VALID",
        "SUPPLY_BELONG_TO_ANOTHER_CONTRACTOR",
        "SUPPLY_BELONG_TO_ANOTHER_COMPANY",
        "INCORRECT_SUPPLY_STATE",
        "INCORRECT_SUPPLY_SOURCE",
        "INCORRECT_STORAGE_WAREHOUSE",
        "DEADLINE",
        "INACTIVE_CONTRACT",
        "QUANTITY_OUT_OF_RANGE_BOTTOM",
        "QUANTITY_OUT_OF_RANGE_UPPER",
        "EMPTY_CONTENT",
        "NO_SUPPLY_PRODUCT_BUNDLE_ID",
        "INVALID_VOLUME",
        "SUPPLY_IS_VIRTUAL",
        "ORDER_LOCKED",
        "CONTRACT_IS_NOT_FOUND",
        "COMPANY_DOES_NOT_BELONGS_TO_CONTRACTOR",
        "ORDER_IS_NOT_FOUND",
        "ORDER_DOES_NOT_BELONGS_TO_COMPANY",
        "SUPPLY_IS_NOT_FOUND",
        "SUPPLY_DOES_NOT_BELONGS_TO_ORDER",
        "UTD_IS_UPLOADED",
        "STORAGE_WAREHOUSE_IS_NOT_WMS",
        "CONTRACT_IS_NOT_VALID_FOR_HANDLING_ORDERS",
        "ORDER_DOES_NOT_BELONG_TO_CONTRACTOR",
        "MINIMUM_VOLUME_IN_LITRES_INVALID",
    ]
    | str
)
"""Why the contents could not be changed."""

SupplyOrderState: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "DATA_FILLING",
        "READY_TO_SUPPLY",
        "ACCEPTED_AT_SUPPLY_WAREHOUSE",
        "IN_TRANSIT",
        "ACCEPTANCE_AT_STORAGE_WAREHOUSE",
        "REPORTS_CONFIRMATION_AWAITING",
        "REPORT_REJECTED",
        "COMPLETED",
        "REJECTED_AT_SUPPLY_WAREHOUSE",
        "CANCELLED",
        "OVERDUE",
    ]
    | str
)
"""Stage of a supply order or of a supply in it. DATA_FILLING waits for the seller (cargoes, vehicle), READY_TO_SUPPLY
may be brought, then ACCEPTED_AT_SUPPLY_WAREHOUSE at the drop-off point, IN_TRANSIT,
ACCEPTANCE_AT_STORAGE_WAREHOUSE, REPORTS_CONFIRMATION_AWAITING (the acts have to be agreed), COMPLETED. OVERDUE
means that the timeslot was missed.
"""

SupplyOrderTimeslotError: TypeAlias = (
    Literal[
        "UPDATE_TIMESLOT_ERROR_UNSPECIFIED",
        "UPDATE_TIMESLOT_ERROR_INVALID_ORDER_STATE",
        "UPDATE_TIMESLOT_ERROR_INCOMPATIBLE_ORDER_FLOW",
        "UPDATE_TIMESLOT_ERROR_SET_TIMESLOT_DEADLINE_EXCEED",
        "UPDATE_TIMESLOT_ERROR_OUT_OF_ALLOWED_RANGE",
        "UPDATE_TIMESLOT_ERROR_ORDER_NOT_BELONG_CONTRACTOR",
        "UPDATE_TIMESLOT_ERROR_ORDER_NOT_BELONG_COMPANY",
        "UPDATE_TIMESLOT_ERROR_PICKUP_ORDER_LIMIT_EXCEEDED",
        "UPDATE_TIMESLOT_ERROR_LIMIT_OF_CHANGING_TIMESLOT_EXCEEDED",
        "UNSPECIFIED",
        "INVALID_ORDER_STATE",
        "INCOMPATIBLE_ORDER_FLOW",
        "SET_TIMESLOT_DEADLINE_EXCEED",
        "OUT_OF_ALLOWED_RANGE",
        "ORDER_NOT_BELONG_CONTRACTOR",
        "ORDER_NOT_BELONG_COMPANY",
    ]
    | str
)
"""Why a timeslot could not be changed. The document writes the values with UPDATE_TIMESLOT_ERROR_ in its examples and
without it in its texts: take both.
"""

SupplyOrderVehicleError: TypeAlias = (
    Literal[
        "SET_VEHICLE_ERROR_UNSPECIFIED",
        "SET_VEHICLE_ERROR_INVALID_ORDER_STATE",
        "SET_VEHICLE_ERROR_VEHICLE_NOT_REQUIRED",
        "SET_VEHICLE_ERROR_ORDER_NOT_BELONG_CONTRACTOR",
        "SET_VEHICLE_ERROR_ORDER_NOT_BELONG_COMPANY",
        "UNSPECIFIED",
        "INVALID_ORDER_STATE",
        "VEHICLE_NOT_REQUIRED",
        "ORDER_NOT_BELONG_CONTRACTOR",
        "ORDER_NOT_BELONG_COMPANY",
    ]
    | str
)
"""Why driver and vehicle could not be set. The document writes the values with SET_VEHICLE_ERROR_ in its examples and
without it in its texts: take both.
"""
