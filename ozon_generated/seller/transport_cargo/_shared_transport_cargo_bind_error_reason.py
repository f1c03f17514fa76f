# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransportCargoBindErrorReason: TypeAlias = (
    Literal[
        "OPERATION_NOT_FOUND",
        "OPERATION_FAILED",
        "SUPPLY_NOT_FOUND",
        "SUPPLY_DOES_NOT_BELONG_TO_COMPANY",
        "SUPPLY_DOES_NOT_BELONG_TO_CONTRACTOR",
        "TRANSPORT_CARGOES_NOT_ENABLED_FOR_SUPPLY",
        "INVALID_SUPPLY_STATE",
        "SUPPLY_IS_FINALIZED",
        "CARGO_IDS_NOT_FOUND",
        "TRANSPORT_CARGO_IDS_NOT_FOUND",
        "ETTN_IS_UPLOADED",
    ]
    | str
)
"""Why boxes could not be put on pallets or taken off."""
