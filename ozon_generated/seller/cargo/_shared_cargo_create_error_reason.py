# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CargoCreateErrorReason: TypeAlias = (
    Literal[
        "INVALID_STATE",
        "VALIDATION_FAILED",
        "WAREHOUSE_LIMITS_EXCEED",
        "SUPPLY_NOT_BELONG_CONTRACTOR",
        "SUPPLY_NOT_BELONG_COMPANY",
        "IS_FINALIZED",
        "SKU_DISTRIBUTION_DISABLED",
        "SUPPLY_IS_NOT_EMPTY",
        "OPERATION_NOT_FOUND",
        "OPERATION_FAILED",
        "ERROR_REASON_UNSPECIFIED",
    ]
    | str
)
"""Why cargoes could not be made."""
