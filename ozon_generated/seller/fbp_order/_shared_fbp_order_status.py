# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpOrderStatus: TypeAlias = (
    Literal[
        "ORDER_STATUS_UNSPECIFIED",
        "READY_TO_SUPPLY",
        "FILLING_DELIVERY_DETAILS",
        "COURIER_ASSIGNED",
        "COURIER_PICKED_UP",
        "ACCEPTANCE_AT_DROP_OFF_POINT",
        "IN_TRANSIT_TO_STORAGE_WAREHOUSE",
        "ACCEPTANCE_AT_STORAGE_WAREHOUSE",
        "CANCELLED",
    ]
    | str
)
"""Where the supply is. READY_TO_SUPPLY may set out; FILLING_DELIVERY_DETAILS waits for data from the seller;
COURIER_ASSIGNED and COURIER_PICKED_UP belong to pick-up, ACCEPTANCE_AT_DROP_OFF_POINT to drop-off;
ACCEPTANCE_AT_STORAGE_WAREHOUSE is the last stage before the archive.
"""
