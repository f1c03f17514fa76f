# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/product-queries/details``: Show for which queries products are found."""

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
class AnalyticsProductQueriesDetailsRequest(Model):
    """Request of `analytics.product_queries_details`."""

    date_from: datetime
    """First moment of the period; without Premium within the last month."""

    date_to: datetime | None = None
    """Last moment of the period; now when left out."""

    limit_by_sku: int
    """Queries per product, at most 15."""

    page: int | None = None
    """Number of the page. At least 0."""

    page_size: int
    """Rows per page, at most 100."""

    skus: Sequence[int]
    """Up to 1000 products."""

    sort_by: ProductQueriesSortField | None = None
    """Figure by which the rows are ordered: searches, views, position, conversion, or sales (GMV)."""

    sort_dir: ProductQueriesSortDirection | None = None
    """Order of the rows; spelt in full unlike in other methods."""


@model
class ProductQuery(Model):
    """How one product does for one query."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    currency: str | None = None
    """ISO 4217 code, such as RUB."""

    gmv: float | None = None
    """Sales that came from the query, in currency."""

    order_count: int | None = None
    """Orders that came from the query."""

    position: float | None = None
    """Average place in the search results."""

    query: str | None = None
    """What buyers typed."""

    query_index: int | None = None
    """Place of the query among those of the product."""

    unique_search_users: int | None = None
    """Buyers who searched."""

    unique_view_users: int | None = None
    """Buyers who saw the product."""

    view_conversion: float | None = None
    """Share of those who searched and saw the product, percent."""


@model
class AnalyticsProductQueriesDetailsResponse(Model):
    """Answer of `analytics.product_queries_details`."""

    analytics_period: ProductQueriesPeriod | None = None
    """The days that the figures cover."""

    page_count: int | None = None
    """Number of pages."""

    queries: list[ProductQuery] = attrs.field(factory=list)
    """One row per product and query."""

    total: int | None = None
    """Number of rows of the whole filter, not of the page."""

    def page_rows(self) -> list[ProductQuery]:
        """The rows of this page."""
        return self.queries


OPERATION = Operation(
    api="seller",
    name="analytics.product_queries_details",
    method="POST",
    path="/v1/analytics/product-queries/details",
    summary="Show for which queries products are found",
    defaults={"page_size": 100},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="queries",
        token="page",
        size="page_size",
        max=100,
        start=0,
        pages="page_count",
        total=("total",),
    ),
    period=Period(start="date_from", end="date_to", aggregated=True, source="no limit is documented"),
    lifecycle=Lifecycle(added=date(2025, 3, 14)),
    tier=Tier(
        any_of=("PREMIUM", "PREMIUM_PLUS", "PREMIUM_PRO"),
        soft=True,
        note="Without it a part of the figures, last month only",
    ),
    request=AnalyticsProductQueriesDetailsRequest,
    response=AnalyticsProductQueriesDetailsResponse,
)
