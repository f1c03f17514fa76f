# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbp/get``: Read a posting of partner fulfilment."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_money import Money


@model
class PostingFbpGetRequest(Model):
    """Request of `posting_fbp.get`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


@model
class PostingFbpDetailAnalyticsData(Model):
    """Where and when the posting is delivered."""

    warehouse_id: int | None = None
    """Warehouse of the partner."""

    city: str | None = None
    """Town or settlement."""

    delivery_date_begin: datetime | None = None
    """First moment of the delivery window."""

    delivery_date_end: datetime | None = None
    """Last moment of the delivery window."""

    delivery_type: str | None = None
    """Way of delivery."""

    region: str | None = None
    """Region, territory or republic."""


@model
class PostingFbpDetailCancellation(Model):
    """Why and by whom the posting was cancelled."""

    cancel_reason: str | None = None
    """Reason in Russian."""

    cancel_reason_id: int | None = None
    """Number of the reason; 0 when the posting is not cancelled."""

    cancellation_initiator: str | None = None
    """Who cancelled."""

    cancellation_type: str | None = None
    """On whose side it happened."""


@model
class PostingFbpDetailAction(Model):
    """A promotion that changed the price."""

    action_id: int | None = None
    """Number of the promotion."""

    action_type: str | None = None
    """Kind of the promotion."""

    date_from: datetime | None = None
    """Begin of the promotion."""

    date_to: datetime | None = None
    """End of the promotion."""

    description: str | None = None
    """What the promotion is, in words."""

    discount_percent: float | None = None
    """Part of the price that the promotion takes off."""

    discount_value: float | None = None
    """The same as an amount."""


@model
class PostingFbpDetailCommission(Model):
    """Commission of Ozon."""

    amount: float | None = None
    """Commission as an amount."""

    payout: float | None = None
    """What the seller gets."""

    percent: float | None = None
    """Commission in percent."""


@model
class PostingFbpDetailFinancialProduct(Model):
    """Money side of one product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    actions: list[PostingFbpDetailAction] = attrs.field(factory=list)
    """Promotions that changed the price."""

    commissions_price: Money | None = None
    """Sum of the commissions."""

    customer_price: Money | None = None
    """Price that the buyer pays."""

    old_price: float | None = None
    """Price before discount, struck out on the card."""

    posting_commission: PostingFbpDetailCommission | None = None
    """Commission on the sale."""

    quantity: int | None = None
    """Pieces."""

    return_commission: PostingFbpDetailCommission | None = None
    """What Ozon keeps when the product comes back."""

    seller_price: Money | None = None
    """Price that the seller had set."""

    total_discount_percent: float | None = None
    """Discount in percent of old_price."""

    total_discount_value: float | None = None
    """Discount as an amount."""


@model
class PostingFbpDetailFinancialData(Model):
    """Prices and commissions of the posting."""

    cluster_from: str | None = None
    """Delivery cluster where the posting is sent from."""

    cluster_to: str | None = None
    """Delivery cluster of the buyer."""

    delivery_amount: float | None = None
    """Cost of the delivery."""

    products: list[PostingFbpDetailFinancialProduct] = attrs.field(factory=list)


@model
class PostingFbpDetailProduct(Model):
    """A product and what is shipped of it."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    has_imei: bool | None = None
    """True for phones and other devices with an IMEI."""

    marketplace_seller_price: Money | None = None
    """What the seller asks, in his currency."""

    quantity: int | None = None
    """Pieces."""

    weight_max: float | None = None
    """Highest weight of a piece; the unit is not documented."""


@model
class PostingFbpDetail(Model):
    """A posting that a partner stores and ships."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    order_id: int | None = None
    """Number of the order that the posting belongs to."""

    order_number: str | None = None
    """Number of the order as the buyer sees it."""

    status: int | None = None
    """Number of the stage."""

    substatus: str | None = None
    """Finer stage."""

    analytics_data: PostingFbpDetailAnalyticsData | None = None
    """Where and when it is delivered."""

    cancellation: PostingFbpDetailCancellation | None = None
    """Why and by whom the posting was cancelled."""

    financial_data: PostingFbpDetailFinancialData | None = None
    """Prices and commissions of the posting."""

    in_process_at: datetime | None = None
    """When the work on the posting began."""

    order_date: datetime | None = None
    """When the order was placed."""

    products: list[PostingFbpDetailProduct] = attrs.field(factory=list)

    tpl_provider_id: int | None = None
    """Number of the delivery service."""


@model
class PostingFbpGetResponse(Model):
    """Answer of `posting_fbp.get`."""

    posting: PostingFbpDetail | None = None
    """The posting with all its data."""


OPERATION = Operation(
    api="seller",
    name="posting_fbp.get",
    method="POST",
    path="/v1/posting/fbp/get",
    summary="Read a posting of partner fulfilment",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 7, 1)),
    tier=Tier(programme="FBP"),
    request=PostingFbpGetRequest,
    response=PostingFbpGetResponse,
)
