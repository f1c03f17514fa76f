# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

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
