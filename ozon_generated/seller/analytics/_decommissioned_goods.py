# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/decommissioned-goods``: List goods that were lost or destroyed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
)
from .._shared_sort_direction import SortDirection

if TYPE_CHECKING:
    from ._inputs import AnalyticsDecommissionedGoodsFilterDict


AnalyticsCompensationType: TypeAlias = (
    Literal["NO_COMPENSATION", "PRELIMINARY_COMPENSATION", "CLOSED_COMPENSATION"] | str
)
"""PRELIMINARY is promised and CLOSED is paid."""

AnalyticsDisposeReason: TypeAlias = (
    Literal[
        "ECONOM_UTILIZATION",
        "SELLER_UTILIZATION",
        "MISSED_DEADLINE",
        "MISSED_COURIER_DELIVERY",
        "PROHIBITED_FOR_SALE",
        "EXPIRED",
        "DAMAGED_DUE_TO_PACKAGING",
        "DAMAGED_BY_CUSTOMER",
        "SPILLED_DUE_TO_PACKAGING",
        "OZON_DEFECT",
        "OZON_LOSS",
        "OTHER",
        "REZON",
        "AUTODISPOSAL_STOCK",
        "RETURNS_AUTO_INVALID",
        "RETURNS_AUTO_VALID",
        "TRUSTBASED_ACCEPTANCE",
    ]
    | str
)
"""Why the goods are gone. MISSED_DEADLINE and MISSED_COURIER_DELIVERY were not fetched or taken by the seller;
OZON_DEFECT and OZON_LOSS are the fault of Ozon; SELLER_UTILIZATION was ordered; REZON is not determined;
AUTODISPOSAL_STOCK and the RETURNS_AUTO values were destroyed by the automatic settings; TRUSTBASED_ACCEPTANCE comes
from acceptance on trust.
"""

AnalyticsDecommissionedGoodsRequestSortBy: TypeAlias = Literal["DATE", "DISPOSAL_FEE"] | str

AnalyticsDecommissionedGoodsFilterDeliverySchema: TypeAlias = Literal["FBS", "FBO"] | str

AnalyticsDecommissionedItemDeliverySchema: TypeAlias = Literal["FBS", "FBO"] | str


@model
class AnalyticsDecommissionedGoodsFilter(Model):
    """Span of time, schema and what else narrows the list."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    compensation: Sequence[AnalyticsCompensationType] | None = None
    """Only with such a compensation."""

    date_from: datetime
    """First moment."""

    date_to: datetime
    """Last moment."""

    delivery_schema: AnalyticsDecommissionedGoodsFilterDeliverySchema
    """Schema by which the goods were sold."""

    dispose_reasons: Sequence[AnalyticsDisposeReason] | None = None
    """Only for these reasons."""

    skus: Sequence[int] | None = None
    """Only these products."""

    supply_id: int | None = None
    """Only goods of this supply."""


@model
class AnalyticsDecommissionedGoodsRequest(Model):
    """Request of `analytics.decommissioned_goods`."""

    filter: AnalyticsDecommissionedGoodsFilter | AnalyticsDecommissionedGoodsFilterDict
    """Span of time, schema and what else narrows the list."""

    page: int
    """Number of the page. At least 0."""

    page_size: int
    """Rows per page. At least 1."""

    sort_by: AnalyticsDecommissionedGoodsRequestSortBy | None = None
    """By day or by disposal fee."""

    sort_dir: SortDirection | None = None
    """Direction of the order."""


@model
class AnalyticsDecommissionedItem(Model):
    """Goods that were lost or destroyed."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    compensation_price: float | None = None
    """Compensation, in roubles."""

    compensation_type: AnalyticsCompensationType | None = None
    """State of the compensation."""

    date_: datetime | None = wire("date", default=None)
    """When they were written off."""

    delivery_schema: AnalyticsDecommissionedItemDeliverySchema | None = None
    """Schema by which the goods were sold."""

    disposal_fee: float | None = None
    """What the disposal cost the seller, in roubles."""

    dispose_reason: AnalyticsDisposeReason | None = None
    """Why they were written off."""

    quantity: int | None = None
    """Pieces."""

    supply_id: int | None = None
    """Supply with which the goods came."""


@model
class AnalyticsDecommissionedGoodsResponse(Model):
    """Answer of `analytics.decommissioned_goods`."""

    items: list[AnalyticsDecommissionedItem] = attrs.field(factory=list)
    """The page."""

    total_count: int | None = None
    """Rows that follow, not the total of the filter."""

    def page_rows(self) -> list[AnalyticsDecommissionedItem]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="analytics.decommissioned_goods",
    method="POST",
    path="/v1/analytics/decommissioned-goods",
    summary="List goods that were lost or destroyed",
    defaults={"page": 1, "page_size": 100},
    safety="read",
    pagination=Pagination(scheme="page", items="items", token="page", size="page_size", start=1),
    period=Period(start="filter.date_from", end="filter.date_to", aggregated=True, source="no limit is documented"),
    lifecycle=Lifecycle(beta=True, added=date(2026, 9, 3)),
    request=AnalyticsDecommissionedGoodsRequest,
    response=AnalyticsDecommissionedGoodsResponse,
)
