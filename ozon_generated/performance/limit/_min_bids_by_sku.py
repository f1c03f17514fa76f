# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/min/sku``: Show the smallest bids of products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Operation,
)

LimitMinBidsBySkuRequestMarketplaceId: TypeAlias = (
    Literal["MARKETPLACE_ID_RU", "MARKETPLACE_ID_KZ", "MARKETPLACE_ID_BY"] | str
)

LimitMinBidsBySkuRequestPaymentType: TypeAlias = Literal["CPO", "CPC", "CPC_TOP"] | str


@model
class LimitMinBidsBySkuRequest(Model):
    """Request of `limit.min_bids_by_sku`."""

    marketplace_id: LimitMinBidsBySkuRequestMarketplaceId | None = wire("marketplaceId", default=None)
    """Country of the buyers."""

    payment_type: LimitMinBidsBySkuRequestPaymentType | None = wire("paymentType", default=None)
    """What is paid for: orders (CPO), clicks (CPC) or clicks on top places (CPC_TOP)."""

    sku: Sequence[str] | None = None
    """Products by SKU."""


@model
class MinBid(Model):
    """Smallest bid of one product."""

    sku: str | None = None
    """Number of the product on ozon.ru."""

    bid: float | None = None
    """Smallest bid."""


@model
class LimitMinBidsBySkuResponse(Model):
    """Answer of `limit.min_bids_by_sku`."""

    min_bids: list[MinBid] = wire("minBids", factory=list)
    """One row per product."""


OPERATION = Operation(
    api="performance",
    name="limit.min_bids_by_sku",
    method="POST",
    path="/api/client/min/sku",
    summary="Show the smallest bids of products",
    safety="read",
    request=LimitMinBidsBySkuRequest,
    response=LimitMinBidsBySkuResponse,
)
