# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransportCargoCreateErrorReason: TypeAlias = (
    Literal[
        "SUPPLY_NOT_FOUND",
        "WAREHOUSE_LIMITS_EXCEED",
        "SUPPLY_DOES_NOT_BELONG_TO_THE_CONTRACTOR",
        "SUPPLY_DOES_NOT_BELONG_TO_THE_COMPANY",
        "PALLET_SUPPLY_CONTAINS_BOXES",
        "SUPPLY_CARGOES_IS_FINALIZED",
        "SUPPLY_CARGOES_LOCKED",
        "OPERATION_NOT_FOUND",
        "ETTN_IS_UPLOADED",
        "BOX_SUPPLY_CONTAINS_PALLETS",
        "UNDEFINED",
    ]
    | str
)
"""Why pallets could not be made."""
