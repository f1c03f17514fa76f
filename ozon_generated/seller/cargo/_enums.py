# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CargoType: TypeAlias = Literal["BOX", "PALLET"] | str
"""A box or a pallet."""

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

CargoItemErrorType: TypeAlias = (
    Literal[
        "SUPPLY_ITEM_NOT_FOUND",
        "DUPLICATED_SUPPLY_ITEM",
        "BEFORE_DEADLINE",
        "SAME_BARCODES",
        "SAME_ARTICLES",
        "NOT_UNIQUE_SKU_BY_PRODUCT",
        "QUANTITY_NOT_DIVISIBLE_BY_QUANT",
        "NOT_SINGLE_PALLET_SKU_IN_PALLET_CARGO",
        "NOT_ONE_QUANT_PALLET_SKU",
        "NOT_ECONOM_SKU",
        "QUANTITY_LESS_ONE",
        "SUPPLY_ITEM_WITH_QUANT_NOT_FOUND",
    ]
    | str
)
"""Why a product may not be in a cargo."""

CargoDeleteCargoErrorReason: TypeAlias = Literal["CARGO_NOT_FOUND"] | str
"""Why a cargo could not be deleted."""

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
