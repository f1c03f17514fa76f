# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/local-sale/total``: Show how local the sales of the shop are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_analytics_local_sale_data import AnalyticsLocalSaleData
from ._shared_analytics_local_sale_overpayment import AnalyticsLocalSaleOverpayment
from ._shared_analytics_local_sale_period import AnalyticsLocalSalePeriod
from ._shared_analytics_local_sale_reason import AnalyticsLocalSaleReason

if TYPE_CHECKING:
    from ._inputs import AnalyticsLocalSalePeriodDict, AnalyticsLocalSaleTopItemsDict


AnalyticsLocalSaleTopItemDeliverySchemaItem: TypeAlias = Literal["FBS", "FBO"] | str


@model
class AnalyticsLocalSaleTopItems(Model):
    """Whether to add the products with the highest overpayment."""

    count: int | None = None
    """Number of products."""

    with_top_overpayment_items: bool | None = None
    """True to add them."""


@model
class AnalyticsLocalSaleTotalRequest(Model):
    """Request of `analytics.local_sale_total`."""

    overpayment_items: AnalyticsLocalSaleTopItems | AnalyticsLocalSaleTopItemsDict | None = None
    """Whether to add the products with the highest overpayment."""

    period: AnalyticsLocalSalePeriod | AnalyticsLocalSalePeriodDict | None = None
    """Days that are looked at."""


@model
class AnalyticsLocalSaleTopItem(Model):
    """A product with a high overpayment."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    delivery_schema: list[AnalyticsLocalSaleTopItemDeliverySchemaItem] = attrs.field(factory=list)
    """Schemas by which it is sold."""

    image: str | None = None
    """Link of the main picture."""

    total_overpayment: float | None = None
    """Overpaid logistics in roubles."""


@model
class AnalyticsLocalSaleTotalResponse(Model):
    """Answer of `analytics.local_sale_total`."""

    fbo_quantity: int | None = None
    """Products that are sold by FBO."""

    local_data: AnalyticsLocalSaleData | None = None
    """Share of local sales."""

    overpayment: AnalyticsLocalSaleOverpayment | None = None
    """What was paid too much."""

    overpayment_items: list[AnalyticsLocalSaleTopItem] = attrs.field(factory=list)
    """Products with the highest overpayment."""

    overpayment_reasons: list[AnalyticsLocalSaleReason] = attrs.field(factory=list)
    """Why."""


OPERATION = Operation(
    api="seller",
    name="analytics.local_sale_total",
    method="POST",
    path="/v1/analytics/local-sale/total",
    summary="Show how local the sales of the shop are",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 9, 16)),
    request=AnalyticsLocalSaleTotalRequest,
    response=AnalyticsLocalSaleTotalResponse,
)
