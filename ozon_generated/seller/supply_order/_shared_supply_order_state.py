# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
