# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
