# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from .._shared_money import Money
from .._shared_posting_commission import PostingCommission


@model
class FbsPostingFinancialProduct(Model):
    """Money side of one product of the posting."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    actions: list[str] = attrs.field(factory=list)
    """Names of the promotions that changed the price."""

    commission: PostingCommission | None = None
    """Commission of Ozon for one product of the posting."""

    customer_price: Money | None = None
    """Price that the buyer pays, with the promotions of Ozon too."""

    old_price: float | None = None
    """Price before discounts."""

    payout: float | None = None
    """Amount that the seller receives."""

    price: float | None = None
    """Price with the promotions of the seller."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    total_discount_percent: float | None = None
    """Discount in percent of old_price."""

    total_discount_value: float | None = None
    """Discount as an amount."""
