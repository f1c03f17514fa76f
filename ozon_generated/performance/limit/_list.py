# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/limits/list``: List the bounds of bids."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
)

BidLimitsObjectType: TypeAlias = Literal["SKU", "SEARCH_PROMO", "BRAND_SHELF"] | str

BidLimitsPaymentMethod: TypeAlias = Literal["CPO", "CPC", "CPM"] | str

BidLimitsPlacement: TypeAlias = (
    Literal["CAMPAIGN_PLACEMENT_SEARCH_AND_CATEGORY", "CAMPAIGN_PLACEMENT_TOP_PROMOTION", "CAMPAIGN_PLACEMENT_OVERTOP"]
    | str
)


@model
class BidLimitsCategory(Model):
    """Smallest bid of one category."""

    category: str | None = None
    """Name of the category in Russian."""

    bid: float | None = None
    """Smallest bid in it."""


@model
class BidLimits(Model):
    """Bounds of bids for one kind of promotion."""

    object_type: BidLimitsObjectType | None = wire("objectType", default=None)
    """What is advertised."""

    payment_method: BidLimitsPaymentMethod | None = wire("paymentMethod", default=None)
    """What is paid for: orders (CPO), clicks (CPC) or a thousand views (CPM)."""

    placement: BidLimitsPlacement | None = None
    """Where the products are shown."""

    min_bid: float | None = wire("minBid", default=None)
    """Smallest bid."""

    max_bid: float | None = wire("maxBid", default=None)
    """Greatest bid."""

    categories: list[BidLimitsCategory] = attrs.field(factory=list)
    """Smallest bids of categories that have their own."""


@model
class LimitListResponse(Model):
    """Answer of `limit.list`."""

    limits: list[BidLimits] = attrs.field(factory=list)
    """One row per object, payment and placement."""


OPERATION = Operation(
    api="performance",
    name="limit.list",
    method="GET",
    path="/api/client/limits/list",
    summary="List the bounds of bids",
    safety="read",
    response=LimitListResponse,
)
