# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from .._models import ActionProductRemark


@model
class ActionProductV1(Model):
    """A product in the promotion, or one that could join; prices are numbers in the currency of the shop."""

    id: int | None = None
    """The product_id of the product."""

    price: float | None = None
    """Price before promotions."""

    action_price: float | None = None
    """Price at which the product takes part; 0 for one that does not."""

    alert_max_action_price_failed: bool | None = None
    """True when action_price is above alert_max_action_price."""

    alert_max_action_price: float | None = None
    """Highest promotion price that Ozon does not warn about."""

    max_action_price: float | None = None
    """Highest price with which the product may take part."""

    add_mode: str | None = None
    """Who added the product, Ozon or the seller."""

    min_stock: int | None = None
    """Pieces that have to be offered at least."""

    stock: int | None = None
    """Pieces offered at the promotion price."""

    current_boost: float | None = None
    """Extra weight in search at the present price, in percent."""

    price_min_elastic: float | None = None
    """Price that earns min_boost."""

    price_max_elastic: float | None = None
    """Price that earns max_boost."""

    min_boost: float | None = None
    """Smallest extra weight in search that Elastic Boosting gives, in percent."""

    max_boost: float | None = None
    """Largest extra weight in search that Elastic Boosting gives, in percent."""


@model
class ActionProductsV1Result(Model):
    """A page of products."""

    products: list[ActionProductV1] = attrs.field(factory=list)

    total: int | None = None
    """Products over all pages."""

    last_id: str | None = None
    """Token of the next page."""


@model
class ActionProductsV1Response(Model):
    """Action products v response."""

    result: ActionProductsV1Result | None = None
    """A page of products."""

    def page_rows(self) -> list[ActionProductV1]:
        """The rows of this page."""
        return self.result.products if self.result else []


@model
class ActionProductsChangeResult(Model):
    """What became of the products."""

    product_ids: list[int] = attrs.field(factory=list)
    """Products that were changed."""

    rejected: list[ActionProductRemark] = attrs.field(factory=list)
    """Products that were left as they were."""
