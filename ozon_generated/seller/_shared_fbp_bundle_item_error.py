# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpBundleItemError: TypeAlias = (
    Literal[
        "BUNDLE_ITEM_ERROR_UNSPECIFIED",
        "OUT_OF_ASSORTMENT",
        "INVALID",
        "INCOMPATIBLE_WAREHOUSE",
        "INVALID_BARCODE",
        "MULTIPLICITY",
        "NO_PRICE",
        "BANNED",
        "DUPLICATE_ITEMS",
        "ZERO_QUANTITY",
        "QUANTITY_GREATER_THEN_MAX",
        "NO_SALES",
        "SURPLUS",
        "AVAILABILITY_IS_EMPTY",
    ]
    | str
)
"""Why a product is refused. OUT_OF_ASSORTMENT: it is not part of this supply; INVALID: its status does not allow it;
MULTIPLICITY: the quantity does not fill whole packs; NO_SALES: nothing was sold for 60 days; SURPLUS: the stock
will last for 90 days; INVALID_BARCODE: it has no barcode; QUANTITY_GREATER_THEN_MAX is spelt so on the wire.
"""
