# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/actions/products``: List products that take part in a promotion."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from .._shared_action_website_prices import ActionWebsitePrices
from .._shared_money import Money

ActionProductAddMode: TypeAlias = Literal["AUTO", "SELLER"] | str


@model
class ActionProductsRequest(Model):
    """Request of `action.products`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    limit: int
    """Products per page, 1 to 100."""

    last_id: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ActionProduct(Model):
    """A product that takes part in the promotion."""

    id: int | None = None
    """The product_id of the product."""

    action_price: Money | None = None
    """Price at which the product takes part, or would."""

    add_mode: ActionProductAddMode | None = None
    """AUTO when Ozon added the product and SELLER when the seller did."""

    alert_max_action_price: Money | None = None
    """Highest promotion price that Ozon does not warn about."""

    alert_max_action_price_failed: bool | None = None
    """True when action_price is above alert_max_action_price."""

    current_boost: float | None = None
    """Extra weight in search at the present price, in percent."""

    is_quarantined: bool | None = None
    """True while the price is held back because it fell too steeply; confirm it in the seller cabinet."""

    marketplace_seller_price: Money | None = None
    """Price with all promotions of the seller."""

    max_action_price: Money | None = None
    """Highest price with which the product may take part."""

    max_boost: float | None = None
    """Largest extra weight in search that Elastic Boosting gives, in percent."""

    min_boost: float | None = None
    """Smallest extra weight in search that Elastic Boosting gives, in percent."""

    min_seller_price: Money | None = None
    """Lowest price that the seller allows in promotions."""

    min_stock: int | None = None
    """Pieces that have to be offered at least where the promotion demands a stock."""

    price: Money | None = None
    """Price before promotions."""

    price_max_elastic: Money | None = None
    """Price that earns max_boost."""

    price_min_elastic: Money | None = None
    """Price that earns min_boost."""

    recommended_stock: int | None = None
    """Pieces that Ozon suggests to offer."""

    stock: int | None = None
    """Pieces offered at the promotion price; 0 where the promotion has no stock."""

    website_prices: ActionWebsitePrices | None = None
    """What buyers see now."""


@model
class ActionProductsResponse(Model):
    """Answer of `action.products`."""

    products: list[ActionProduct] = attrs.field(factory=list)

    last_id: str | None = None
    """Token of the next page; empty on the last one."""

    total: int | None = None
    """Participating products over all pages."""

    def page_rows(self) -> list[ActionProduct]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="action.products",
    method="POST",
    path="/v2/actions/products",
    summary="List products that take part in a promotion",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="products",
        token="last_id",
        next="last_id",
        size="limit",
        max=100,
        total=("total",),
        key="id",
        min=1,
    ),
    lifecycle=Lifecycle(
        added=date(2026, 9, 22),
        note="Until 2026-10-13 the path behaves like the first version, which may also show in the form of the answer",
    ),
    request=ActionProductsRequest,
    response=ActionProductsResponse,
)
