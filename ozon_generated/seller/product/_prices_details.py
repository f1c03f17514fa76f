# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/prices/details``: Show the prices that buyers see."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_money import Money


@model
class ProductPricesDetailsRequest(Model):
    """Request of `product.prices_details`."""

    skus: Sequence[int]
    """Up to 1000 products. At least 1 item."""


@model
class ProductPriceComparison(Model):
    """The lowest price elsewhere and what it means."""

    min_price: Money | None = None
    """Lowest price found."""

    price_index: float | None = None
    """Own price in relation to it; below 1 is cheaper."""

    url: str | None = None
    """Link of the offer."""


@model
class ProductPriceDetailsIndex(Model):
    """Comparison with competitors and with the seller's own prices elsewhere."""

    external_index_data: ProductPriceComparison | None = None
    """Compared with other shops."""

    self_index_data: ProductPriceComparison | None = None
    """Compared with the seller's own price on other sites."""


@model
class ProductPriceWeightIndex(Model):
    """Part of the price comparison."""

    self_wb_index: float | None = None
    """Price in relation to the seller's own price there."""

    self_wb_min_competitor_price: list[Money] = attrs.field(factory=list)
    """Lowest prices found there."""

    self_wb_url: str | None = None
    """Link of the offer there."""

    weight_percent: float | None = None
    """Weight of the part in percent."""


@model
class ProductPriceDetails(Model):
    """Prices of one product as buyers see them."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    customer_price: Money | None = None
    """Price that buyers see with the promotions of Ozon."""

    discount_percent: float | None = None
    """Deprecated. Discount of Ozon in percent."""

    price: Money | None = None
    """Price of the seller with his promotions."""

    price_indexes: list[ProductPriceDetailsIndex] = attrs.field(factory=list)
    """Comparison with the market."""

    weight_index: list[ProductPriceWeightIndex] = attrs.field(factory=list)
    """Parts of which the comparison is made."""


@model
class ProductPricesDetailsResponse(Model):
    """Answer of `product.prices_details`."""

    prices: list[ProductPriceDetails] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="product.prices_details",
    method="POST",
    path="/v1/product/prices/details",
    summary="Show the prices that buyers see",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 1, 15)),
    tier=Tier(any_of=("PREMIUM_PRO",), note="403 was seen with PREMIUM_PLUS"),
    request=ProductPricesDetailsRequest,
    response=ProductPricesDetailsResponse,
)
