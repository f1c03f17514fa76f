# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpNoTimeslotReason: TypeAlias = (
    Literal[
        "EMPTY_TIMESLOTS_REASON_UNSPECIFIED",
        "LOGISTICS_UNKNOWN",
        "NO_ROUTE",
        "NO_ROUTE_SCHEDULES",
        "NO_LOGISTICS_CAPACITY",
        "SCHEDULE_UNKNOWN",
        "NOT_ENOUGH_CAPACITY",
        "NOT_ENOUGH_TRUCKS",
        "LIMITS_NOT_AVAILABLE",
        "CROSS_DOCK_RESERVE_MISSING",
        "SCHEDULE_RESERVE_MISSING",
    ]
    | str
)
"""Why no slot is free. NO_ROUTE, NO_ROUTE_SCHEDULES and NO_LOGISTICS_CAPACITY concern the way to the warehouse;
NOT_ENOUGH_CAPACITY, NOT_ENOUGH_TRUCKS and LIMITS_NOT_AVAILABLE the warehouse itself; …_RESERVE_MISSING a
reservation that is needed first; …_UNKNOWN a fault on Ozon's side.
"""
