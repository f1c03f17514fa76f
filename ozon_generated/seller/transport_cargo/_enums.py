# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransportCargoDeleteErrorReason: TypeAlias = Literal["UNSPECIFIED", "CARGO_NOT_FOUND"] | str
"""Why a box or pallet could not be deleted."""

TransportCargoDeleteSupplyErrorReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "SUPPLY_NOT_FOUND",
        "CANT_DELETE_ALL_CARGOES",
        "SUPPLY_DOES_NOT_BELONG_TO_THE_CONTRACTOR",
        "SUPPLY_DOES_NOT_BELONG_TO_THE_COMPANY",
        "SUPPLY_CARGOES_IS_FINALIZED",
        "SUPPLY_CARGOES_LOCKED",
        "OPERATION_NOT_FOUND",
        "ETTN_IS_UPLOADED",
        "CANT_DELETE_ALL_TRANSPORT_CARGOES",
        "UNDEFINED",
    ]
    | str
)
"""Why the supply allows no deletion; the two CANT_DELETE_ALL values mean that one has to stay."""

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
