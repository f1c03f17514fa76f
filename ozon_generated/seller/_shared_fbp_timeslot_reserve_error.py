# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpTimeslotReserveError: TypeAlias = (
    Literal[
        "RESERVE_FAILURE_TYPE_UNSPECIFIED",
        "REQUEST_VALIDATION",
        "INVALID_RESERVE",
        "LOGISTICS_REASON",
        "SCHEDULE_REASON",
        "NO_CAPACITY",
    ]
    | str
)
"""REQUEST_VALIDATION: the request is faulty; INVALID_RESERVE: the slot cannot be reserved; LOGISTICS_REASON and
SCHEDULE_REASON: routes or the schedule of the warehouse forbid it; NO_CAPACITY: the slot is full.
"""
