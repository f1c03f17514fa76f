# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
