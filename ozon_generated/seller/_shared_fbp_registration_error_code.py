# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpRegistrationErrorCode: TypeAlias = (
    Literal[
        "ORDER_ERROR_TYPE_UNSPECIFIED",
        "INVALID_NUMBER_OF_PACKAGE_UNITS",
        "MAXIMUM_NUMBER_OF_UNIQUE_SKU_REACHED",
        "MAXIMUM_BUNDLE_VOLUME_REACHED",
        "BUNDLE_ID_EMPTY",
        "INVALID_SUPPLY_TYPE",
        "INVALID_TIMESLOT",
        "INVALID_WHC_NUMBER",
        "DRAFT_LOCKED",
        "DROP_OFF_POINTS_IS_EMPTY",
        "WAREHOUSE_IS_EMPTY",
        "BUSINESS_FLOW_TYPE_IS_EMPTY",
        "WAS_CANCELLED",
        "PICK_UP_DETAILS_IS_EMPTY",
        "INVALID_PICK_UP_DETAILS",
        "INVALID_PICK_UP_DATE",
        "INTERNAL_ERROR",
    ]
    | str
)
"""What is wrong with the draft as a whole. MAXIMUM_NUMBER_OF_UNIQUE_SKU_REACHED and MAXIMUM_BUNDLE_VOLUME_REACHED mean
that it is too large; INVALID_TIMESLOT asks for another slot; DRAFT_LOCKED for another try later.
"""
