# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/strategy-ids-by-product-ids``: Find the strategies of products."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class PricingStrategyIdsByProductIdsRequest(Model):
    """Request of `pricing_strategy.ids_by_product_ids`."""

    product_id: Sequence[int]
    """Up to 50 products."""


@model
class PricingStrategyOfProduct(Model):
    """A product and the strategy that prices it."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    strategy_id: str | None = None
    """What the other methods take; a product has one strategy at most."""


@model
class PricingStrategyIdsByProductIdsResult(Model):
    """The strategies of the products."""

    products_info: list[PricingStrategyOfProduct] = attrs.field(factory=list)
    """One row per product that is in a strategy."""


@model
class PricingStrategyIdsByProductIdsResponse(Model):
    """Answer of `pricing_strategy.ids_by_product_ids`."""

    result: PricingStrategyIdsByProductIdsResult | None = None
    """The strategies of the products."""


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.ids_by_product_ids",
    method="POST",
    path="/v1/pricing-strategy/strategy-ids-by-product-ids",
    summary="Find the strategies of products",
    safety="read",
    request=PricingStrategyIdsByProductIdsRequest,
    response=PricingStrategyIdsByProductIdsResponse,
)
