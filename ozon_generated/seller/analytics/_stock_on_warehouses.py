# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/analytics/stock_on_warehouses``: List stocks by warehouse of Ozon (deprecated)."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)

AnalyticsWarehouseType: TypeAlias = Literal["ALL", "EXPRESS_DARK_STORE", "NOT_EXPRESS_DARK_STORE"] | str
"""EXPRESS_DARK_STORE are the warehouses with Fresh delivery."""


@model
class AnalyticsStockOnWarehousesRequest(Model):
    """Request of `analytics.stock_on_warehouses`."""

    warehouse_type: AnalyticsWarehouseType | None = None
    """Kind of warehouses. Ozon takes 'ALL' when it is absent."""

    limit: int
    """Rows per page. At least 1."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class AnalyticsWarehouseStock(Model):
    """Stock of a product in one warehouse of Ozon."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    item_code: str | None = None
    """The seller's own article."""

    item_name: str | None = None
    """Title of the product."""

    free_to_sell_amount: int | None = None
    """Pieces that can be sold now."""

    promised_amount: int | None = None
    """Pieces in supplies on their way."""

    reserved_amount: int | None = None
    """Pieces in orders."""

    warehouse_name: str | None = None
    """What Ozon calls its warehouse, such as ХОРУГВИНО_РФЦ."""


@model
class AnalyticsStockOnWarehousesResult(Model):
    """A page of rows."""

    rows: list[AnalyticsWarehouseStock] = attrs.field(factory=list)
    """One row per product and warehouse."""


@model
class AnalyticsStockOnWarehousesResponse(Model):
    """Answer of `analytics.stock_on_warehouses`."""

    result: AnalyticsStockOnWarehousesResult | None = None
    """A page of rows."""

    def page_rows(self) -> list[AnalyticsWarehouseStock]:
        """The rows of this page."""
        return self.result.rows if self.result else []


OPERATION = Operation(
    api="seller",
    name="analytics.stock_on_warehouses",
    method="POST",
    path="/v2/analytics/stock_on_warehouses",
    summary="List stocks by warehouse of Ozon (deprecated)",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(scheme="offset", items="result.rows", token="offset", size="limit"),
    lifecycle=Lifecycle(replacement=("analytics.stocks",)),
    request=AnalyticsStockOnWarehousesRequest,
    response=AnalyticsStockOnWarehousesResponse,
)
