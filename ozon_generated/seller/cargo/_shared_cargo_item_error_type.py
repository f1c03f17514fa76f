# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
