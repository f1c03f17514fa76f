# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/turnover/stocks``: Show how fast the stock in warehouses of Ozon is sold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Limit,
    Operation,
    Pagination,
)

AnalyticsStockGrade: TypeAlias = (
    Literal["GRADES_NONE", "GRADES_NOSALES", "GRADES_GREEN", "GRADES_YELLOW", "GRADES_RED", "GRADES_CRITICAL"] | str
)
"""Green is good, then yellow, red and critical; NOSALES was not sold and NONE waits for a supply."""


@model
class AnalyticsTurnoverStocksRequest(Model):
    """Request of `analytics.turnover_stocks`."""

    sku: Sequence[int] | None = None
    """Products to read; limit and offset may be left out with them."""

    limit: int | None = None
    """Products per page, 1 to 1000."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class AnalyticsTurnover(Model):
    """Turnover of a product in the warehouses of Ozon."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    ads: float | None = None
    """Pieces sold per day, mean of the last 60 days."""

    current_stock: int | None = None
    """Pieces on stock."""

    idc: float | None = None
    """Days for which the stock lasts at that pace."""

    idc_grade: AnalyticsStockGrade | None = None
    """Grade of the stock."""

    turnover: float | None = None
    """Days that the stock needs to be sold once."""

    turnover_grade: AnalyticsStockGrade | None = None
    """How good the turnover is, by the same scale as idc_grade."""


@model
class AnalyticsTurnoverStocksResponse(Model):
    """Answer of `analytics.turnover_stocks`."""

    items: list[AnalyticsTurnover] = attrs.field(factory=list)

    def page_rows(self) -> list[AnalyticsTurnover]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="analytics.turnover_stocks",
    method="POST",
    path="/v1/analytics/turnover/stocks",
    summary="Show how fast the stock in warehouses of Ozon is sold",
    safety="read",
    pagination=Pagination(scheme="offset", items="items", token="offset", size="limit", max=1000, min=1, key="sku"),
    limits=(Limit(count=1, per="minute", scope="account", of="requests", source="documented and observed"),),
    request=AnalyticsTurnoverStocksRequest,
    response=AnalyticsTurnoverStocksResponse,
)
