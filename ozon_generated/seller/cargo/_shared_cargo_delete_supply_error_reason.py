# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CargoDeleteSupplyErrorReason: TypeAlias = (
    Literal[
        "SUPPLY_NOT_FOUND",
        "CANT_DELETE_ALL_CARGOES",
        "SUPPLY_DOES_NOT_BELONG_TO_THE_CONTRACTOR",
        "SUPPLY_DOES_NOT_BELONG_TO_THE_COMPANY",
        "SUPPLY_CARGOES_IS_FINALIZED",
        "SUPPLY_CARGOES_LOCKED",
        "OPERATION_NOT_FOUND",
    ]
    | str
)
"""Why the supply allows no deletion; CANT_DELETE_ALL_CARGOES means that one cargo has to stay."""
