# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/data``: Get sales and traffic figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Limit,
    Operation,
    Pagination,
    Period,
    Tier,
)
from .._shared_sort_direction import SortDirection

if TYPE_CHECKING:
    from ._inputs import AnalyticsDataFilterDict, AnalyticsDataSortingDict


AnalyticsDimension: TypeAlias = (
    Literal[
        "unknownDimension",
        "sku",
        "spu",
        "day",
        "week",
        "month",
        "year",
        "category1",
        "category2",
        "brand",
        "modelID",
        "descriptionType",
    ]
    | str
)
"""What the figures are grouped by: product (sku), card (spu), span of time, category, brand or model."""

AnalyticsFilterOperator: TypeAlias = Literal["EQ", "GT", "GTE", "LT", "LTE"] | str
"""Comparison: equal, greater, greater or equal, less, less or equal."""

AnalyticsMetric: TypeAlias = (
    Literal[
        "revenue",
        "ordered_units",
        "hits_view_search",
        "hits_view_pdp",
        "hits_view",
        "hits_tocart_search",
        "hits_tocart_pdp",
        "hits_tocart",
        "session_view_search",
        "session_view_pdp",
        "session_view",
        "conv_tocart_search",
        "conv_tocart_pdp",
        "conv_tocart",
        "returns",
        "cancellations",
        "delivered_units",
        "position_category",
    ]
    | str
)
"""What is measured. revenue is the value of orders in roubles, ordered_units their pieces; hits count views and
additions to the basket, session_view visitors; conv_ is the share of visitors who put the product into the basket,
in percent. search means search and category pages, pdp the product page.
"""


@model
class AnalyticsDataFilter(Model):
    """A condition for the rows."""

    key: str | None = None
    """Metric or dimension that is compared."""

    op: AnalyticsFilterOperator | None = None
    """Comparison: equal, greater, greater or equal, less, less or equal. Ozon takes 'EQ' when it is absent."""

    value: str | None = None
    """What it is compared with, as text."""


@model
class AnalyticsDataSorting(Model):
    """One criterion of the order."""

    key: str | None = None
    """Metric or dimension to order by."""

    order: SortDirection | None = None
    """ASC is oldest or smallest first, DESC the reverse. Ozon takes 'ASC' when it is absent."""


@model
class AnalyticsDataRequest(Model):
    """Request of `analytics.data`."""

    date_from: date
    """First day of the period; without Premium Plus at most three months back."""

    date_to: date
    """Last day of the period."""

    dimension: Sequence[AnalyticsDimension]
    """By what the figures are grouped, in the order of nesting; without Premium Plus fewer of them are open."""

    filters: Sequence[AnalyticsDataFilter | AnalyticsDataFilterDict] | None = None
    """Conditions for the rows, joined by AND."""

    metrics: Sequence[AnalyticsMetric]
    """Up to 14 figures; rows and totals keep their order."""

    sort: Sequence[AnalyticsDataSorting | AnalyticsDataSortingDict] | None = None
    """Order of the rows."""

    limit: int
    """Rows per page, 1 to 1000."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class AnalyticsDataRowDimension(Model):
    """Value of one dimension."""

    id: str | None = None
    """Key of the value, such as an SKU or a day."""

    name: str | None = None
    """The value in words; empty for days."""


@model
class AnalyticsDataRow(Model):
    """Figures of one combination of the dimensions."""

    dimensions: list[AnalyticsDataRowDimension] = attrs.field(factory=list)
    """Values of the dimensions, in the order of the request."""

    metrics: list[float] = attrs.field(factory=list)
    """The figures, in the order of the request."""


@model
class AnalyticsData(Model):
    """The figures."""

    data: list[AnalyticsDataRow] = attrs.field(factory=list)
    """One row per combination of the dimensions."""

    totals: list[float] = attrs.field(factory=list)
    """Sums over all rows, in the order of metrics."""


@model
class AnalyticsDataResponse(Model):
    """Answer of `analytics.data`."""

    result: AnalyticsData | None = None
    """The figures."""

    timestamp: str | None = None
    """Moment of the figures, written as 2026-10-01 09:30:00."""

    def page_rows(self) -> list[AnalyticsDataRow]:
        """The rows of this page."""
        return self.result.data if self.result else []


OPERATION = Operation(
    api="seller",
    name="analytics.data",
    method="POST",
    path="/v1/analytics/data",
    summary="Get sales and traffic figures",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(scheme="offset", items="result.data", token="offset", size="limit", max=1000, min=1),
    period=Period(start="date_from", end="date_to", dates=True, aggregated=True, source="no limit is documented"),
    limits=(
        Limit(count=1, per="minute", scope="account", of="requests", source="documented"),
        Limit(
            count=50,
            per="day",
            scope="account",
            of="requests",
            reset="00:00",
            source="documented on 2026-09-16 for accounts without Premium Plus and Premium Pro; the reset is that of all daily quotas",
        ),
    ),
    tier=Tier(
        any_of=("PREMIUM_PLUS", "PREMIUM_PRO"),
        soft=True,
        note="Without it 50 calls a day, three months of history, fewer metrics and dimensions",
    ),
    request=AnalyticsDataRequest,
    response=AnalyticsDataResponse,
)
