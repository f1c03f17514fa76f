# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from typing import TypedDict


class ProductSkuDict(TypedDict, total=False):
    """`ProductSku` as a mapping."""

    Name: str
    ManufacturerIdentifier: str
    GrossWeight: str | int
    InternalName: str


class ProductPriceDict(TypedDict, total=False):
    """`ProductPrice` as a mapping."""

    SellingPrice: str | float
    Discount: str | int
