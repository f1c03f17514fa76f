# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/average-delivery-time/details``: Show the delivery time by product (removed)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from ._shared_analytics_delivery_time_cluster import AnalyticsDeliveryTimeCluster
from ._shared_analytics_delivery_time_metrics import AnalyticsDeliveryTimeMetrics
from ._shared_analytics_supply_period import AnalyticsSupplyPeriod

if TYPE_CHECKING:
    from ._inputs import AnalyticsDeliveryTimeFiltersDict


AnalyticsDeliveryTimeItemSchema: TypeAlias = Literal["ALL", "FBO", "FBS", "UNKNOWN"] | str
"""Schema by which the orders were sold."""


@model
class AnalyticsDeliveryTimeFilters(Model):
    """Narrows the rows."""

    delivery_schema: AnalyticsDeliveryTimeItemSchema | None = None
    """Schema by which the orders were sold. Ozon takes 'ALL' when it is absent."""

    supply_period: AnalyticsSupplyPeriod | None = None
    """Weeks that are looked at: 1, 2, 4 or 8."""


@model
class AnalyticsAverageDeliveryTimeDetailsRequest(Model):
    """Request of `analytics.average_delivery_time_details`."""

    cluster_id: int
    """Cluster of the buyers."""

    filters: AnalyticsDeliveryTimeFilters | AnalyticsDeliveryTimeFiltersDict | None = None
    """Narrows the rows."""

    limit: int
    """Rows per page. At most 1000. Ozon takes 100 when it is absent."""

    offset: int
    """Number of rows to skip. Ozon takes 0 when it is absent."""


@model
class AnalyticsDeliveryTimeItem(Model):
    """A product."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    delivery_schema: AnalyticsDeliveryTimeItemSchema | None = None
    """Schema by which the orders were sold."""


@model
class AnalyticsDeliveryTimeItemRow(Model):
    """Orders of one product into the cluster."""

    clusters_data: list[AnalyticsDeliveryTimeCluster] = attrs.field(factory=list)
    """By cluster of dispatch."""

    item: AnalyticsDeliveryTimeItem | None = None
    """A product."""

    metrics: AnalyticsDeliveryTimeMetrics | None = None
    """Values over all of them."""


@model
class AnalyticsAverageDeliveryTimeDetailsResponse(Model):
    """Answer of `analytics.average_delivery_time_details`."""

    data: list[AnalyticsDeliveryTimeItemRow] = attrs.field(factory=list)
    """One row per product."""

    total_rows: int | None = None
    """Number of products of the whole filter."""

    def page_rows(self) -> list[AnalyticsDeliveryTimeItemRow]:
        """The rows of this page."""
        return self.data


OPERATION = Operation(
    api="seller",
    name="analytics.average_delivery_time_details",
    method="POST",
    path="/v1/analytics/average-delivery-time/details",
    summary="Show the delivery time by product (removed)",
    defaults={"limit": 1000, "offset": 0},
    safety="read",
    pagination=Pagination(scheme="offset", items="data", token="offset", size="limit", max=1000, total=("total_rows",)),
    lifecycle=Lifecycle(
        added=date(2025, 5, 22),
        off=date(2026, 6, 11),
        note="Left the document on this date or before; no successor is named",
    ),
    request=AnalyticsAverageDeliveryTimeDetailsRequest,
    response=AnalyticsAverageDeliveryTimeDetailsResponse,
)
