"""Campaigns, reports, and the quota of reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ..shapes import Json

#: What a campaign pays for: clicks, orders of chosen products, or orders of all products.
Payment = Literal["clicks", "orders", "all_orders"]


@dataclass
class Promoted:
    """A product in a campaign.

    Attributes:
        price: price in kopecks when it was added; later prices do not change the figures of past days.
        bid: micro-roubles per click; in campaigns that pay for orders, percent of the price.
    """

    sku: int
    offer_id: str
    title: str
    price: int
    bid: int
    added_at: datetime


@dataclass
class Campaign:
    """A campaign.

    Attributes:
        archived_at: when it was archived; ``None`` while it runs.
    """

    campaign_id: str
    title: str
    payment: Payment
    products: list[Promoted]
    created_at: datetime
    archived_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        """Whether it is not archived."""
        return self.archived_at is None


@dataclass
class Export:
    """A report that was ordered.

    Attributes:
        uuid: what status and download take.
        method: the method that ordered it.
        is_json: whether it was ordered by the path that ends in ``/json``.
        body: fields of its request.
        cost: how much of the quota it took: one for each campaign.
        polls: remaining polls that report it as unfinished.
        status: ``NOT_STARTED``, ``IN_PROGRESS`` or ``OK``.
        updated_at: when the status changed; the figures of a finished report are those of that moment.
    """

    number: int
    uuid: str
    method: str
    is_json: bool
    body: Json
    cost: int
    created_at: datetime
    updated_at: datetime
    polls: int
    status: str = "NOT_STARTED"
    substatus: str = ""

    @property
    def is_vendor(self) -> bool:
        """Whether it is about traffic from outside of Ozon."""
        return self.method == "vendor_statistics.submit"

    @property
    def campaigns(self) -> list[str]:
        """The campaigns that it was ordered for."""
        return list(self.body.get("campaigns") or ())


@dataclass
class TakenExports:
    """Reports that another program ordered for the same organisation."""

    number: int
    count: int
    at: datetime
