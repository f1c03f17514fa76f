# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/manage/stocks``: List stocks in warehouses of Ozon (switched off)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)

if TYPE_CHECKING:
    from ._inputs import AnalyticsManageStocksFilterDict


AnalyticsManageStocksFilterStockTypesItem: TypeAlias = (
    Literal["STOCK_TYPE_VALID", "STOCK_TYPE_WAITING_DOCS", "STOCK_TYPE_EXPIRING", "STOCK_TYPE_DEFECT"] | str
)


@model
class AnalyticsManageStocksFilter(Model):
    """Narrows the list."""

    skus: Sequence[int] | None = None
    """Only these products."""

    stock_types: Sequence[AnalyticsManageStocksFilterStockTypesItem] | None = None
    """Sound, waiting for documents, near the end of the shelf life, or defective."""

    warehouse_ids: Sequence[int] | None = None
    """Warehouses of Ozon."""


@model
class AnalyticsManageStocksRequest(Model):
    """Request of `analytics.manage_stocks`."""

    filter: AnalyticsManageStocksFilter | AnalyticsManageStocksFilterDict | None = None
    """Narrows the list."""

    limit: int | None = None
    """Rows per page, 1 to 1000."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class AnalyticsManageStock(Model):
    """Stock of a product in one warehouse of Ozon."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    defect_stock_count: int | None = None
    """Defective pieces."""

    expiring_stock_count: int | None = None
    """Pieces whose shelf life ends soon."""

    valid_stock_count: int | None = None
    """Pieces that can be sold."""

    waitingdocs_stock_count: int | None = None
    """Pieces that wait for documents."""

    warehouse_name: str | None = None
    """What Ozon calls its warehouse, such as ХОРУГВИНО_РФЦ."""


@model
class AnalyticsManageStocksResponse(Model):
    """Answer of `analytics.manage_stocks`."""

    items: list[AnalyticsManageStock] = attrs.field(factory=list)

    def page_rows(self) -> list[AnalyticsManageStock]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="analytics.manage_stocks",
    method="POST",
    path="/v1/analytics/manage/stocks",
    summary="List stocks in warehouses of Ozon (switched off)",
    safety="read",
    pagination=Pagination(scheme="offset", items="items", token="offset", size="limit", max=1000, min=1),
    lifecycle=Lifecycle(announced=date(2025, 12, 4), off=date(2025, 12, 22), replacement=("analytics.stocks",)),
    request=AnalyticsManageStocksRequest,
    response=AnalyticsManageStocksResponse,
)
