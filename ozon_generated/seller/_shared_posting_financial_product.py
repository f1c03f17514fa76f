# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ..model import Model, model
from ._shared_currency_code import CurrencyCode


@model
class PostingFinancialProduct(Model):
    """Money side of one product of a posting."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    actions: list[str] = attrs.field(factory=list)
    """Names of the promotions that changed the price."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices of the seller."""

    customer_currency_code: str | None = None
    """Currency in which the buyer paid."""

    commission_amount: float | None = None
    """Commission of Ozon for the product, in commissions_currency_code."""

    commission_percent: int | None = None
    """Commission of Ozon in percent of the price."""

    commissions_currency_code: str | None = None
    """ISO 4217 code; differs from the price where the contract is not in roubles."""

    old_price: float | None = None
    """Price before discounts, struck out on the card."""

    payout: float | None = None
    """Amount that the seller receives for the product."""

    price: float | None = None
    """Price with the promotions of the seller."""

    customer_price: float | None = None
    """Price that the buyer pays, with the promotions of Ozon too."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    total_discount_percent: float | None = None
    """Discount in percent of old_price."""

    total_discount_value: float | None = None
    """Discount as an amount."""
