# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from .._shared_currency_code import CurrencyCode


@model
class FboPostingProductV2(Model):
    """What the parcel holds of one product, and its price."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    digital_codes: list[str] = attrs.field(factory=list)
    """Codes that the buyer received, when the product is digital."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices beside it."""

    price: str | None = None
    """Price of one piece, decimal text in currency_code."""

    is_marketplace_buyout: bool | None = None
    """True when Ozon bought the product from the seller to sell it abroad."""

    quantity: int | None = None
    """Pieces in the posting."""
