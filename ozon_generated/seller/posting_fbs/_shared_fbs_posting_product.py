# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from .._shared_money import Money


@model
class FbsPostingProduct(Model):
    """What the buyer ordered, one row per SKU."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    imei: list[str] = attrs.field(factory=list)
    """IMEI numbers of mobile devices."""

    is_blr_traceable: bool | None = None
    """True when the product is traced in Belarus."""

    is_marketplace_buyout: bool | None = None
    """True when Ozon buys the product in order to sell it abroad."""

    price: Money | None = None
    """Price of one piece with the discounts of the seller."""

    product_color: str | None = None
    """Colour as the card has it."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    weight: float | None = None
    """Weight of one piece; the unit is not documented."""
