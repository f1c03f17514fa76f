# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Bounds of bids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncLimitResource as AsyncLimitResource
    from ._list import BidLimits as BidLimits
    from ._list import BidLimitsCategory as BidLimitsCategory
    from ._list import BidLimitsObjectType as BidLimitsObjectType
    from ._list import BidLimitsPaymentMethod as BidLimitsPaymentMethod
    from ._list import BidLimitsPlacement as BidLimitsPlacement
    from ._list import LimitListResponse as LimitListResponse
    from ._min_bids_by_sku import LimitMinBidsBySkuRequest as LimitMinBidsBySkuRequest
    from ._min_bids_by_sku import LimitMinBidsBySkuRequestMarketplaceId as LimitMinBidsBySkuRequestMarketplaceId
    from ._min_bids_by_sku import LimitMinBidsBySkuRequestPaymentType as LimitMinBidsBySkuRequestPaymentType
    from ._min_bids_by_sku import LimitMinBidsBySkuResponse as LimitMinBidsBySkuResponse
    from ._min_bids_by_sku import MinBid as MinBid
    from ._sync import LimitResource as LimitResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncLimitResource",
            "._list": "BidLimits BidLimitsCategory BidLimitsObjectType BidLimitsPaymentMethod BidLimitsPlacement LimitListResponse",
            "._min_bids_by_sku": "LimitMinBidsBySkuRequest LimitMinBidsBySkuRequestMarketplaceId LimitMinBidsBySkuRequestPaymentType LimitMinBidsBySkuResponse MinBid",
            "._sync": "LimitResource",
        },
    )
