# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from .._models import CurrencyCode

FboPostingStatus: TypeAlias = (
    Literal["awaiting_packaging", "awaiting_deliver", "delivering", "delivered", "cancelled"] | str
)
"""Stage of an FBO posting. Ozon assembles, ships and delivers it; the seller can do nothing but watch."""

FboPostingSubstatus: TypeAlias = (
    Literal[
        "posting_created",
        "posting_packing",
        "posting_transferring_to_delivery",
        "posting_on_way_to_city",
        "posting_returned_to_warehouse",
        "posting_transferred_to_courier_service",
        "posting_in_courier_service",
        "posting_on_way_to_pickup_point",
        "posting_in_pickup_point",
        "posting_delivered",
        "posting_received",
        "posting_canceled",
        "posting_split_pending",
    ]
    | str
)
"""Finer stage within the status, such as packing or waiting at the pickup point."""


@model
class FboPostingWith(Model):
    """Parts of the postings that are left out unless asked for."""

    analytics_data: bool | None = None
    """Adds where and how the order is delivered."""

    financial_data: bool | None = None
    """Adds prices and commissions."""

    legal_info: bool | None = None
    """Adds the buying company."""


@model
class FboPostingAnalyticsData(Model):
    """Where and how the order is delivered, present only when asked for."""

    warehouse_id: int | None = None
    """Warehouse of Ozon from which the parcel leaves."""

    city: str | None = None
    """Town or settlement."""

    client_delivery_date_begin: datetime | None = None
    """First moment of the delivery span that the buyer was told, UTC."""

    client_delivery_date_end: datetime | None = None
    """Last moment of the delivery span that the buyer was told, UTC."""

    delivery_type: str | None = None
    """Kind of delivery, such as pickup point or courier."""

    is_legal: bool | None = None
    """True when the buyer is a legal entity."""

    is_premium: bool | None = None
    """True when the buyer has a Premium subscription."""

    payment_type_group_name: str | None = None
    """Way of payment in Russian words."""

    warehouse_name: str | None = None
    """What Ozon calls its warehouse, such as ХОРУГВИНО_РФЦ."""


@model
class FboPostingProductV2(Model):
    """What the parcel holds of one product, and its price."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    digital_codes: list[str] = attrs.field(factory=list)
    """Codes that the buyer received, when the product is digital."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices beside it."""

    price: str | None = None
    """Price of one piece, decimal text in currency_code."""

    is_marketplace_buyout: bool | None = None
    """True when Ozon bought the product from the seller to sell it abroad."""

    quantity: int | None = None
    """Pieces in the posting."""
