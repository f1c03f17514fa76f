# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire


@model
class ProductPrice(Model):
    """What the buyer pays, and the discount on it."""

    selling_price: str | float | None = wire("SellingPrice", default=None)
    """Price before the discount in roubles, with at most two digits after the point. A product is on sale on ozon.ru
    only with a price above zero.
    """

    discount: str | int | None = wire("Discount", default=None)
    """Discount in whole percent, 0 to 99. Leaving it out does not clear an earlier discount; 0 must be sent for that."""
