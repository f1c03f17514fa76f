# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyDraftSupplyErrorReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "SOME_SERVICE_ERROR",
        "ORDER_SKU_LIMIT",
        "INVALID_QUANTITY_OR_QUANT",
        "ORDER_ALREADY_CREATED",
        "ORDER_CREATION_IN_PROGRESS",
        "DRAFT_DOES_NOT_EXIST",
        "CONTRACTOR_CAN_NOT_CREATE_ORDER",
        "INACTIVE_CONTRACT",
        "DRAFT_INCORRECT_STATE",
        "INVALID_VOLUME",
        "INVALID_ROUTE",
        "INVALID_STORAGE_WAREHOUSE",
        "INVALID_STORAGE_REGION",
        "INVALID_SPLITTING",
        "INVALID_SUPPLY_CONTENT",
        "TIMESLOT_NOT_AVAILABLE",
        "SKU_DISTRIBUTION_REQUIRED_BUT_NOT_POSSIBLE",
        "XDOCK_IN_DELIVERY_POINT_DISABLED_FOR_SELLER",
        "DRAFT_IS_LOCKED",
        "INVALID_PACKAGE_UNITS_COUNTS",
        "SELLER_CONVERSATION_DOES_NOT_EXIST",
        "USER_CAN_NOT_CREATE_SELLER_CONVERSATION",
        "SKU_WITH_ETTN_REQUIRED_TAG_NOT_ALLOWED_FOR_DROP_OFF_POINT",
        "INVALID_SELLER_WAREHOUSE",
        "PICKUP_ORDER_LIMIT_EXCEEDED",
        "MINIMUM_VOLUME_IN_LITRES_INVALID",
        "INVALID_CLUSTERS_COUNT",
        "CAN_NOT_CREATE_ORDER",
        "UNDEFINED",
    ]
    | str
)
"""Why no supply order could be made of the draft."""
