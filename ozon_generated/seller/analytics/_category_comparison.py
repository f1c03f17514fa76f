# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/category/comparison``: Compare categories of the market."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Tier,
)
from .._shared_sort_direction import SortDirection

if TYPE_CHECKING:
    from ._inputs import (
        AnalyticsCategoryComparisonCategoryDict,
        AnalyticsCategoryComparisonFilterDict,
        AnalyticsCategoryComparisonPricesDict,
    )


AnalyticsCategoryComparisonRequestGroup: TypeAlias = (
    Literal["CATEGORY_3", "SOURCE", "SELLER", "BRAND", "CLUSTER", "PRICE_BOUNDARY"] | str
)

AnalyticsCategoryComparisonRequestMetric: TypeAlias = (
    Literal[
        "GMV",
        "GMV_GROWTH",
        "ITEMS",
        "AIV",
        "AIV_GROWTH",
        "SELLERS",
        "BRANDS",
        "CLUSTERS",
        "CATEGORY_SHARE",
        "LEADER_SHARE",
        "BUYOUT",
    ]
    | str
)

AnalyticsCategoryComparisonRequestPeriod: TypeAlias = Literal["WEEK", "MONTH", "QUARTER", "YEAR"] | str

AnalyticsCategoryComparisonFilterClothingForItem: TypeAlias = Literal["MALE", "FEMALE", "BOYS", "GIRLS"] | str

AnalyticsCategoryComparisonCategoryCategoryType: TypeAlias = Literal["CATEGORY_3", "CATEGORY_2", "CATEGORY_1"] | str


@model
class AnalyticsCategoryComparisonCategory(Model):
    """A category of the market."""

    category_id: int
    """Number of the category."""

    category_type: AnalyticsCategoryComparisonCategoryCategoryType
    """Level of the category, 3 being the finest. Ozon takes 'CATEGORY_3' when it is absent."""

    is_own: bool | None = None
    """True for categories of the own shop."""


@model
class AnalyticsCategoryComparisonPrices(Model):
    """A range of prices in roubles."""

    from_: int | None = wire("from", default=None)
    """Lowest price."""

    to: int | None = None
    """Highest price."""


@model
class AnalyticsCategoryComparisonFilter(Model):
    """Which sales are looked at."""

    brand_ids: Sequence[int] | None = None
    """Only these brands."""

    category: AnalyticsCategoryComparisonCategory | AnalyticsCategoryComparisonCategoryDict | None = None
    """Only sales in this category."""

    clothing_for: Sequence[AnalyticsCategoryComparisonFilterClothingForItem] | None = None
    """Only clothing for these people."""

    price_segment: AnalyticsCategoryComparisonPrices | AnalyticsCategoryComparisonPricesDict | None = None
    """Only products in this range of prices."""

    seller_ids: Sequence[int] | None = None
    """Only these sellers."""


@model
class AnalyticsCategoryComparisonRequest(Model):
    """Request of `analytics.category_comparison`."""

    filter: AnalyticsCategoryComparisonFilter | AnalyticsCategoryComparisonFilterDict | None = None
    """Which sales are looked at."""

    group: AnalyticsCategoryComparisonRequestGroup | None = None
    """What a row is: a category of the third level, a source of sales, a seller, a brand, a cluster of dispatch or a
    price range. Ozon takes 'CATEGORY_3' when it is absent.
    """

    metric: AnalyticsCategoryComparisonRequestMetric | None = None
    """Figure by which rows are sorted; GMV is the turnover, AIV the mean price of a sold piece. Ozon takes 'GMV' when
    it is absent.
    """

    period: AnalyticsCategoryComparisonRequestPeriod
    """Span of time that is looked at."""

    sort: SortDirection
    """Direction of the order by metric."""

    limit: int | None = None
    """Rows per page."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class AnalyticsCategoryComparisonRow(Model):
    """Figures of one group."""

    id: str | None = None
    """Number of the category, seller, brand or cluster, as text."""

    label: str | None = None
    """Name of the group."""

    max_rating: int | None = None
    """Lowest place that exists."""

    metric_aiv: float | None = None
    """Mean price of a sold piece."""

    metric_aiv_growth: float | None = None
    """Growth of the mean price in percent."""

    metric_brands: int | None = None
    """Brands in the group."""

    metric_buyout: float | None = None
    """Share of orders that buyers keep, in percent."""

    metric_category_share: float | None = None
    """Share of the group in all sales, in percent."""

    metric_clusters: int | None = None
    """Clusters in the group."""

    metric_gmv: float | None = None
    """Turnover."""

    metric_gmv_growth: float | None = None
    """Growth of the turnover in percent."""

    metric_items: int | None = None
    """Sold pieces."""

    metric_leader_share: float | None = None
    """Share of the leader in percent."""

    metric_sellers: int | None = None
    """Sellers in the group."""

    rating: int | None = None
    """Place of the group."""


@model
class AnalyticsCategoryComparisonResponse(Model):
    """Answer of `analytics.category_comparison`."""

    items: list[AnalyticsCategoryComparisonRow] = attrs.field(factory=list)
    """One row per group."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[AnalyticsCategoryComparisonRow]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="analytics.category_comparison",
    method="POST",
    path="/v1/analytics/category/comparison",
    summary="Compare categories of the market",
    safety="read",
    pagination=Pagination(scheme="offset", items="items", token="offset", size="limit", more="has_next", key="id"),
    lifecycle=Lifecycle(beta=True, added=date(2026, 9, 14)),
    tier=Tier(any_of=("PREMIUM_PRO",)),
    request=AnalyticsCategoryComparisonRequest,
    response=AnalyticsCategoryComparisonResponse,
)
