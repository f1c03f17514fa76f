# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Promotion of single products with payment per order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncSearchPromoResource as AsyncSearchPromoResource
    from ._delete_bids import SearchPromoDeleteBidsRequest as SearchPromoDeleteBidsRequest
    from ._delete_bids import SearchPromoDeleteBidsResponse as SearchPromoDeleteBidsResponse
    from ._disable_carrots import CarrotsDisabled as CarrotsDisabled
    from ._disable_carrots import SearchPromoDisableCarrotsRequest as SearchPromoDisableCarrotsRequest
    from ._disable_carrots import SearchPromoDisableCarrotsResponse as SearchPromoDisableCarrotsResponse
    from ._disable_products import SearchPromoDisableProductsRequest as SearchPromoDisableProductsRequest
    from ._disable_products import SearchPromoDisableProductsResponse as SearchPromoDisableProductsResponse
    from ._enable_carrots import CarrotsEnabled as CarrotsEnabled
    from ._enable_carrots import SearchPromoEnableCarrotsRequest as SearchPromoEnableCarrotsRequest
    from ._enable_carrots import SearchPromoEnableCarrotsResponse as SearchPromoEnableCarrotsResponse
    from ._enable_products import SearchPromoEnableProductsRequest as SearchPromoEnableProductsRequest
    from ._enable_products import SearchPromoEnableProductsResponse as SearchPromoEnableProductsResponse
    from ._inputs import SearchPromoBidDict as SearchPromoBidDict
    from ._min_bids import SearchPromoMinBid as SearchPromoMinBid
    from ._min_bids import SearchPromoMinBidsRequest as SearchPromoMinBidsRequest
    from ._min_bids import SearchPromoMinBidsResponse as SearchPromoMinBidsResponse
    from ._products import SearchPromoHint as SearchPromoHint
    from ._products import SearchPromoPreviousBid as SearchPromoPreviousBid
    from ._products import SearchPromoProduct as SearchPromoProduct
    from ._products import SearchPromoProductCarrotsStatus as SearchPromoProductCarrotsStatus
    from ._products import SearchPromoProductsRequest as SearchPromoProductsRequest
    from ._products import SearchPromoProductsResponse as SearchPromoProductsResponse
    from ._products import SearchPromoViews as SearchPromoViews
    from ._recommended_bids import SearchPromoRecommendedBidsRequest as SearchPromoRecommendedBidsRequest
    from ._recommended_bids import SearchPromoRecommendedBidsResponse as SearchPromoRecommendedBidsResponse
    from ._set_bids import SearchPromoBid as SearchPromoBid
    from ._set_bids import SearchPromoSetBidsRequest as SearchPromoSetBidsRequest
    from ._set_bids import SearchPromoSetBidsResponse as SearchPromoSetBidsResponse
    from ._shared_carrots_error import CarrotsError as CarrotsError
    from ._shared_search_promo_bid_result import SearchPromoBidResult as SearchPromoBidResult
    from ._sync import SearchPromoResource as SearchPromoResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncSearchPromoResource",
            "._delete_bids": "SearchPromoDeleteBidsRequest SearchPromoDeleteBidsResponse",
            "._disable_carrots": "CarrotsDisabled SearchPromoDisableCarrotsRequest SearchPromoDisableCarrotsResponse",
            "._disable_products": "SearchPromoDisableProductsRequest SearchPromoDisableProductsResponse",
            "._enable_carrots": "CarrotsEnabled SearchPromoEnableCarrotsRequest SearchPromoEnableCarrotsResponse",
            "._enable_products": "SearchPromoEnableProductsRequest SearchPromoEnableProductsResponse",
            "._inputs": "SearchPromoBidDict",
            "._min_bids": "SearchPromoMinBid SearchPromoMinBidsRequest SearchPromoMinBidsResponse",
            "._products": "SearchPromoHint SearchPromoPreviousBid SearchPromoProduct SearchPromoProductCarrotsStatus SearchPromoProductsRequest SearchPromoProductsResponse SearchPromoViews",
            "._recommended_bids": "SearchPromoRecommendedBidsRequest SearchPromoRecommendedBidsResponse",
            "._set_bids": "SearchPromoBid SearchPromoSetBidsRequest SearchPromoSetBidsResponse",
            "._shared_carrots_error": "CarrotsError",
            "._shared_search_promo_bid_result": "SearchPromoBidResult",
            "._sync": "SearchPromoResource",
        },
    )
