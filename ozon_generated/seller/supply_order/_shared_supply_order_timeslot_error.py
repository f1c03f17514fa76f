# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
