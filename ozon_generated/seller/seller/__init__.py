# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The seller's account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_rating_status import RatingStatus as RatingStatus
    from ._async import AsyncSellerResource as AsyncSellerResource
    from ._info import SellerCompany as SellerCompany
    from ._info import SellerCompanyCurrency as SellerCompanyCurrency
    from ._info import SellerInfoResponse as SellerInfoResponse
    from ._info import SellerRating as SellerRating
    from ._info import SellerRatingState as SellerRatingState
    from ._info import SellerRatingValue as SellerRatingValue
    from ._info import SellerRatingValueType as SellerRatingValueType
    from ._info import SellerSubscription as SellerSubscription
    from ._info import SellerSubscriptionType as SellerSubscriptionType
    from ._info import SellerTaxSystem as SellerTaxSystem
    from ._ozon_logistics_info import SellerLogisticsSchema as SellerLogisticsSchema
    from ._ozon_logistics_info import SellerOzonLogisticsInfoResponse as SellerOzonLogisticsInfoResponse
    from ._sync import SellerResource as SellerResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_rating_status": "RatingStatus",
            "._async": "AsyncSellerResource",
            "._info": "SellerCompany SellerCompanyCurrency SellerInfoResponse SellerRating SellerRatingState SellerRatingValue SellerRatingValueType SellerSubscription SellerSubscriptionType SellerTaxSystem",
            "._ozon_logistics_info": "SellerLogisticsSchema SellerOzonLogisticsInfoResponse",
            "._sync": "SellerResource",
        },
    )
