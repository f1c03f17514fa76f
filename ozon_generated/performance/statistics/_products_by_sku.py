# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/statistics/products/sku``: Get the figures of products in campaigns by day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class StatisticsProductsBySkuRequest(Model):
    """Request of `statistics.products_by_sku`."""

    campaign_ids: Sequence[str] | None = wire("campaignIds", default=None)
    """Ids that `campaign.list` answers."""

    date_from: date | None = wire("dateFrom", default=None)
    """First day of the period."""

    date_to: date | None = wire("dateTo", default=None)
    """Last day of the period."""


@model
class StatisticsProductRow(Model):
    """Figures of one product on one day."""

    campaign_id: str | None = wire("campaignId", default=None)
    """Number of the campaign."""

    sku: str | None = None
    """Number of the product on ozon.ru."""

    date_: str | None = wire("date", default=None)
    """The day."""

    date_added: datetime | None = wire("dateAdded", default=None)
    """Moment when the product came into the campaign."""

    price: str | None = None
    """Price of the product, roubles."""

    views: str | None = None
    """Number of views, as text."""

    clicks: str | None = None
    """Number of clicks, as text."""

    ctr: float | None = None
    """Clicks in percent of views."""

    to_cart: str | None = wire("toCart", default=None)
    """Additions to the basket, as text."""

    avg_cpc: str | None = wire("avgCpc", default=None)
    """Average cost of a click, roubles."""

    expense: str | None = None
    """What the promotion cost, roubles."""

    orders: str | None = None
    """Orders of the product, as text."""

    sales: str | None = None
    """Value of these orders, roubles."""

    model_orders: str | None = wire("modelOrders", default=None)
    """Orders of other products of the same model, as text."""

    model_sales: str | None = wire("modelSales", default=None)
    """Value of these orders, roubles."""

    drr: float | None = None
    """Expense in percent of the sales."""


@model
class StatisticsProductsBySkuResponse(Model):
    """Answer of `statistics.products_by_sku`."""

    rows: list[StatisticsProductRow] = attrs.field(factory=list)
    """One row per campaign, product and day."""


OPERATION = Operation(
    api="performance",
    name="statistics.products_by_sku",
    method="POST",
    path="/api/client/statistics/products/sku",
    summary="Get the figures of products in campaigns by day",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 6, 8)),
    request=StatisticsProductsBySkuRequest,
    response=StatisticsProductsBySkuResponse,
)
