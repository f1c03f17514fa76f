# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/local-sale/clusters-items/info``: Show how local the sales are, by cluster."""

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
    Period,
)
from .._shared_sort_direction import SortDirection
from ._shared_analytics_local_sale_category import AnalyticsLocalSaleCategory
from ._shared_analytics_local_sale_metrics import AnalyticsLocalSaleMetrics
from ._shared_analytics_local_sale_period import AnalyticsLocalSalePeriod
from ._shared_analytics_overpayment_reason import AnalyticsOverpaymentReason
from ._shared_analytics_supply_period import AnalyticsSupplyPeriod

if TYPE_CHECKING:
    from ._inputs import (
        AnalyticsLocalSaleCategoryDict,
        AnalyticsLocalSaleClustersItemsFilterDict,
        AnalyticsLocalSalePeriodDict,
    )


AnalyticsLocalSaleClustersItemsInfoRequestSortBy: TypeAlias = (
    Literal["IMPACT_SHARE", "LOCALITY", "OVERPAYMENT_TOTAL", "OVERPAYMENT_NON_LOCAL", "OVERPAYMENT_DELTA"] | str
)

AnalyticsLocalSaleClustersItemsFilterDeliverySchema: TypeAlias = Literal["FBS", "FBO", "ALL"] | str

AnalyticsLocalSaleItemDeliverySchemasItem: TypeAlias = Literal["FBS", "FBO"] | str


@model
class AnalyticsLocalSaleClustersItemsFilter(Model):
    """Which sales are looked at."""

    delivery_schema: AnalyticsLocalSaleClustersItemsFilterDeliverySchema | None = None
    """Schema by which the orders were sold."""

    description_categories: Sequence[AnalyticsLocalSaleCategory | AnalyticsLocalSaleCategoryDict] | None = None
    """Only these categories."""

    macrolocal_cluster_from_ids: Sequence[int] | None = None
    """Macrolocal clusters of dispatch."""

    macrolocal_cluster_to_ids: Sequence[int]
    """Macrolocal clusters of the buyers."""

    overpayment_reasons: Sequence[AnalyticsOverpaymentReason] | None = None
    """Only with these reasons."""

    period: AnalyticsLocalSalePeriod | AnalyticsLocalSalePeriodDict
    """First and last day."""

    skus: Sequence[int] | None = None
    """Only these products."""

    supply_period: AnalyticsSupplyPeriod | None = None
    """Weeks for which a supply is recommended."""


@model
class AnalyticsLocalSaleClustersItemsInfoRequest(Model):
    """Request of `analytics.local_sale_clusters_items_info`."""

    filter: AnalyticsLocalSaleClustersItemsFilter | AnalyticsLocalSaleClustersItemsFilterDict
    """Which sales are looked at."""

    sort_by: AnalyticsLocalSaleClustersItemsInfoRequestSortBy | None = None
    """By share in the overpayment, by share of local sales or by one of the overpayments."""

    sort_dir: SortDirection | None = None
    """Direction of the order."""

    limit: int
    """Rows per page. At least 1."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class AnalyticsLocalSaleItem(Model):
    """A product."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    delivery_schemas: list[AnalyticsLocalSaleItemDeliverySchemasItem] = attrs.field(factory=list)
    """Schemas by which it is sold."""

    image: str | None = None
    """Link of the main picture."""


@model
class AnalyticsLocalSaleClusterRow(Model):
    """Sales of a product into a cluster."""

    cluster_to_id: int | None = None
    """Macrolocal cluster of the buyers."""

    item: AnalyticsLocalSaleItem | None = None
    """The product."""

    metrics: AnalyticsLocalSaleMetrics | None = None
    """How local the sales are, and what that costs."""


@model
class AnalyticsLocalSaleClustersItemsInfoResponse(Model):
    """Answer of `analytics.local_sale_clusters_items_info`."""

    items: list[AnalyticsLocalSaleClusterRow] = attrs.field(factory=list)
    """One row per cluster and product."""

    total: int | None = None
    """Number of rows of the whole filter, not of the page."""

    def page_rows(self) -> list[AnalyticsLocalSaleClusterRow]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="analytics.local_sale_clusters_items_info",
    method="POST",
    path="/v1/analytics/local-sale/clusters-items/info",
    summary="Show how local the sales are, by cluster",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(scheme="offset", items="items", token="offset", size="limit", total=("total",)),
    period=Period(
        start="filter.period.from", end="filter.period.to", dates=True, aggregated=True, source="no limit is documented"
    ),
    lifecycle=Lifecycle(beta=True, added=date(2026, 9, 16)),
    request=AnalyticsLocalSaleClustersItemsInfoRequest,
    response=AnalyticsLocalSaleClustersItemsInfoResponse,
)
