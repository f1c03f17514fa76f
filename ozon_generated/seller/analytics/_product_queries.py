# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/product-queries``: Show how products do in the search."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
    Tier,
)
from ._shared_product_queries_period import ProductQueriesPeriod
from ._shared_product_queries_sort_direction import ProductQueriesSortDirection
from ._shared_product_queries_sort_field import ProductQueriesSortField


@model
class AnalyticsProductQueriesRequest(Model):
    """Request of `analytics.product_queries`."""

    date_from: datetime
    """First moment of the period; without Premium within the last month."""

    date_to: datetime | None = None
    """Last moment of the period; now when left out."""

    page: int | None = None
    """Number of the page. At least 0."""

    page_size: int
    """Rows per page, at most 1000."""

    skus: Sequence[int]
    """Up to 1000 products."""

    sort_by: ProductQueriesSortField | None = None
    """Figure by which the rows are ordered: searches, views, position, conversion, or sales (GMV)."""

    sort_dir: ProductQueriesSortDirection | None = None
    """Order of the rows; spelt in full unlike in other methods."""


@model
class ProductQueriesItem(Model):
    """How one product does in the search."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    category: str | None = None
    """Name of the category."""

    currency: str | None = None
    """ISO 4217 code, such as RUB."""

    gmv: float | None = None
    """Sales that came from the search, in currency."""

    position: float | None = None
    """Average place in the search results."""

    unique_search_users: int | None = None
    """Buyers who searched."""

    unique_view_users: int | None = None
    """Buyers who saw the product."""

    view_conversion: float | None = None
    """Share of those who searched and saw the product, percent."""


@model
class AnalyticsProductQueriesResponse(Model):
    """Answer of `analytics.product_queries`."""

    items: list[ProductQueriesItem] = attrs.field(factory=list)

    analytics_period: ProductQueriesPeriod | None = None
    """The days that the figures cover."""

    page_count: int | None = None
    """Number of pages."""

    total: int | None = None
    """Number of rows of the whole filter, not of the page."""

    def page_rows(self) -> list[ProductQueriesItem]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="analytics.product_queries",
    method="POST",
    path="/v1/analytics/product-queries",
    summary="Show how products do in the search",
    defaults={"page_size": 1000},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="items",
        token="page",
        size="page_size",
        max=1000,
        start=0,
        pages="page_count",
        total=("total",),
        key="sku",
    ),
    period=Period(start="date_from", end="date_to", aggregated=True, source="no limit is documented"),
    lifecycle=Lifecycle(added=date(2025, 2, 27)),
    tier=Tier(
        any_of=("PREMIUM", "PREMIUM_PLUS", "PREMIUM_PRO"),
        soft=True,
        note="Without it a part of the figures, last month only",
    ),
    request=AnalyticsProductQueriesRequest,
    response=AnalyticsProductQueriesResponse,
)
