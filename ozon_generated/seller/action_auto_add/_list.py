# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/actions/auto-add/products/list``: List products that Ozon will add to a promotion by itself."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from .._shared_action_website_prices import ActionWebsitePrices
from .._shared_money import Money


@model
class ActionAutoAddListRequest(Model):
    """Request of `action_auto_add.list`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    auto_add_date: datetime
    """One of auto_add_dates of the promotion in `action.list`."""

    limit: int
    """Products per page, 1 to 100."""

    offset: int | None = None
    """Number of rows to skip. Ozon takes 0 when it is absent."""


@model
class ActionAutoAddProduct(Model):
    """A product that Ozon will add to the promotion on the date."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    action_price_to_auto_add: Money | None = None
    """Price at which the product will be added."""

    add_mode: bool | None = None
    """True when the seller put the product on the list by hand, false when Ozon chose it. Absent means neither. In the
    first version it is the text AUTO or MANUAL, in `action.products` AUTO or SELLER.
    """

    base_price: Money | None = None
    """Price from which the discount of the promotion is counted."""

    currency: str | None = None
    """ISO 4217 code of the prices."""

    has_expired_min_seller_price: bool | None = None
    """True when min_seller_price is out of date and no longer protects the price."""

    marketplace_seller_price: Money | None = None
    """Price with all promotions of the seller."""

    max_discount_price: Money | None = None
    """Bound of the discounted price in this promotion."""

    min_action_quantity: int | None = None
    """Pieces that the promotion demands at least."""

    min_seller_price: Money | None = None
    """Lowest price that the seller allows in promotions."""

    price: Money | None = None
    """Price before promotions."""

    quantity_to_auto_add: int | None = None
    """Pieces with which the product will be added."""

    website_prices: ActionWebsitePrices | None = None
    """What buyers see now."""

    will_be_quarantined: bool | None = None
    """True when the price would be held back as too steep a fall."""


@model
class ActionAutoAddListResponse(Model):
    """Answer of `action_auto_add.list`."""

    products: list[ActionAutoAddProduct] = attrs.field(factory=list)

    total: int | None = None
    """Products over all pages."""

    def page_rows(self) -> list[ActionAutoAddProduct]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="action_auto_add.list",
    method="POST",
    path="/v2/actions/auto-add/products/list",
    summary="List products that Ozon will add to a promotion by itself",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="products",
        token="offset",
        size="limit",
        max=100,
        min=1,
        total=("total",),
        key="product_id",
    ),
    lifecycle=Lifecycle(
        added=date(2026, 9, 22),
        note="Until 2026-10-13 the path behaves like the first version, which may also show in the form of the answer",
    ),
    request=ActionAutoAddListRequest,
    response=ActionAutoAddListResponse,
)
