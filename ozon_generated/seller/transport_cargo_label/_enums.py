# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransportCargoLabelOrderErrorReason: TypeAlias = (
    Literal[
        "ORDER_NOT_FOUND",
        "OPERATION_NOT_FOUND",
        "OPERATION_FAILED",
        "ALL_SUPPLIES_SKIPPED",
        "LABELS_COUNT_EXCEED",
        "UNDEFINED",
    ]
    | str
)
"""Why no labels of the order were made; ALL_SUPPLIES_SKIPPED means that none of its supplies has pallets."""

TransportCargoLabelErrorReason: TypeAlias = (
    Literal[
        "INVALID_STATE",
        "OPERATION_NOT_FOUND",
        "OPERATION_FAILED",
        "SUPPLY_NOT_BELONG_CONTRACTOR",
        "SUPPLY_NOT_BELONG_COMPANY",
        "SUPPLY_IS_EMPTY",
        "CARGOES_NOT_FOUND",
    ]
    | str
)
"""Why no labels were made."""
