# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/campaign/search_promo/v2/products``: List products that are promoted for payment per order."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
    Pagination,
)

SearchPromoProductCarrotsStatus: TypeAlias = (
    Literal["CARROTS_STATUS_INVALID", "CARROTS_STATUS_UNAVAILABLE", "CARROTS_STATUS_DISABLED", "CARROTS_STATUS_ENABLED"]
    | str
)


@model
class SearchPromoProductsRequest(Model):
    """Request of `search_promo.products`."""

    page: int | None = None
    """Number of the page, counted from 1."""

    page_size: int | None = wire("pageSize", default=None)
    """Rows per page. At least 1."""


@model
class SearchPromoHint(Model):
    """Another campaign that promotes the same product."""

    campaign_id: str | None = wire("campaignId", default=None)
    """Number of that campaign."""

    organisation_title: str | None = wire("organisationTitle", default=None)
    """Organisation that runs it."""


@model
class SearchPromoPreviousBid(Model):
    """The bid before the present one."""

    bid: float | None = None
    """Bid in percent of the price."""

    bid_price: str | None = wire("bidPrice", default=None)
    """What an order cost, roubles."""

    updated_at: datetime | None = wire("updatedAt", default=None)
    """Moment of the change, UTC."""


@model
class SearchPromoViews(Model):
    """Views by week."""

    previous_week: str | None = wire("previousWeek", default=None)
    """Views in the week before, as text."""

    this_week: str | None = wire("thisWeek", default=None)
    """Views in this week, as text."""


@model
class SearchPromoProduct(Model):
    """A product that is promoted for payment per order."""

    sku: str | None = None
    """Number of the product on ozon.ru."""

    source_sku: str | None = wire("sourceSku", default=None)
    """SKU of the same product in the older numbering."""

    title: str | None = None
    """What the product card is called."""

    image_url: str | None = wire("imageUrl", default=None)
    """Link of the main picture."""

    price: str | None = None
    """Price in roubles, as text."""

    bid: float | None = None
    """Bid in percent of the price, with the extra."""

    bid_price: str | None = wire("bidPrice", default=None)
    """What an order costs at this bid, roubles."""

    bid_without_additive: float | None = wire("bidWithoutAdditive", default=None)
    """Bid in percent of the price, without the extra."""

    carrots_additive: float | None = wire("carrotsAdditive", default=None)
    """Percent that the extra adds to the bid."""

    carrots_status: SearchPromoProductCarrotsStatus | None = wire("carrotsStatus", default=None)
    """Whether the extra is on for the product."""

    hint: SearchPromoHint | None = None
    """Another campaign that promotes the same product."""

    is_search_promo_available: bool | None = wire("isSearchPromoAvailable", default=None)
    """True when the product may be promoted."""

    search_promo_status: bool | None = wire("searchPromoStatus", default=None)
    """True when the product is promoted."""

    previous_bid: SearchPromoPreviousBid | None = wire("previousBid", default=None)
    """The bid before the present one."""

    previous_visibility_index: str | None = wire("previousVisibilityIndex", default=None)
    """Visibility at the previous bid."""

    visibility_index: str | None = wire("visibilityIndex", default=None)
    """Visibility in the search at the present bid, in relation to competitors."""

    views: SearchPromoViews | None = None
    """Views by week."""


@model
class SearchPromoProductsResponse(Model):
    """Answer of `search_promo.products`."""

    products: list[SearchPromoProduct] = attrs.field(factory=list)
    """The products of the page."""

    total: str | None = None
    """Number of rows in all, as text."""

    def page_rows(self) -> list[SearchPromoProduct]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="performance",
    name="search_promo.products",
    method="POST",
    path="/api/client/campaign/search_promo/v2/products",
    summary="List products that are promoted for payment per order",
    safety="read",
    pagination=Pagination(
        scheme="page", items="products", token="page", size="pageSize", start=1, total=("total",), key="sku"
    ),
    request=SearchPromoProductsRequest,
    response=SearchPromoProductsResponse,
)
