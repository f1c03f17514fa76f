# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyDraftErrorCode: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "EMPTY_ITEMS_LIST",
        "ITEMS_COUNT_MORE_THAN_MAX",
        "UNKNOWN_CLUSTER_IDS",
        "ITEMS_VALIDATION",
        "DROP_OFF_POINT_DOES_NOT_EXIST",
        "DROP_OFF_POINT_HAS_NO_TIMESLOTS",
        "TOTAL_VOLUME_IN_LITRES_INVALID",
        "SKU_DISTRIBUTION_REQUIRED_BUT_NOT_POSSIBLE",
        "CROSS_DOCK_IN_DELIVERY_POINT_DISABLED_FOR_SELLER",
        "DUPLICATE_SKUS_IN_REQUEST",
        "CAN_NOT_CREATE_DRAFT",
        "DRAFT_TOTALS_INVALID_ERROR",
        "CAN_NOT_START_CALCULATION",
        "PICKUP_IS_NOT_AVAILABLE",
        "DROP_OFF_NOT_COMPATIBLE_WITH_PICKUP",
        "LIMIT_EXCEEDED_ACCORDING_TO_SHIPMENT_DISCIPLINE",
        "BACKUP_SUPPLY_ALREADY_USED",
        "UNDEFINED",
    ]
    | str
)
"""What is wrong with a draft. LIMIT_EXCEEDED_ACCORDING_TO_SHIPMENT_DISCIPLINE and BACKUP_SUPPLY_ALREADY_USED follow
from plans that were not kept; `supply_order.shipment_plan_compliance_get` shows the rate and the limits.
"""
