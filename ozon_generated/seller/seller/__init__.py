# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The seller's account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import RatingStatus as RatingStatus
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
else:
    __getattr__ = lazy(
        __name__,
        {
            "RatingStatus": ".._models",
            "SellerCompany": "._info",
            "SellerCompanyCurrency": "._info",
            "SellerInfoResponse": "._info",
            "SellerLogisticsSchema": "._ozon_logistics_info",
            "SellerOzonLogisticsInfoResponse": "._ozon_logistics_info",
            "SellerRating": "._info",
            "SellerRatingState": "._info",
            "SellerRatingValue": "._info",
            "SellerRatingValueType": "._info",
            "SellerSubscription": "._info",
            "SellerSubscriptionType": "._info",
            "SellerTaxSystem": "._info",
        },
    )


class SellerResource(SyncResource):
    """The seller's account."""

    __slots__ = ()

    def info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SellerInfoResponse:
        """Show company, ratings and subscription of the account.

        Takes no body. Answers 403 with code 7 when the account is blocked. The subscription type tells which of the
        Premium methods will answer.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The account

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller/info``. Reads only. https://docs.ozon.ru/api/seller/#operation/SellerAPI_SellerInfo
        """
        result: SellerInfoResponse = self._call(
            "info",
            {},
            options,
        )
        return result

    def ozon_logistics_info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SellerOzonLogisticsInfoResponse:
        """Show whether Ozon logistics is open to the account.

        Takes no body. Tells whether Ozon Delivery is switched on and with which delivery schemas.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of Ozon logistics

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller/ozon-logistics/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SellerAPI_SellerOzonLogisticsInfo
        """
        result: SellerOzonLogisticsInfoResponse = self._call(
            "ozon_logistics_info",
            {},
            options,
        )
        return result


class AsyncSellerResource(AsyncResource):
    """The seller's account."""

    __slots__ = ()

    async def info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SellerInfoResponse:
        """Show company, ratings and subscription of the account.

        Takes no body. Answers 403 with code 7 when the account is blocked. The subscription type tells which of the
        Premium methods will answer.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The account

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller/info``. Reads only. https://docs.ozon.ru/api/seller/#operation/SellerAPI_SellerInfo
        """
        result: SellerInfoResponse = await self._call(
            "info",
            {},
            options,
        )
        return result

    async def ozon_logistics_info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SellerOzonLogisticsInfoResponse:
        """Show whether Ozon logistics is open to the account.

        Takes no body. Tells whether Ozon Delivery is switched on and with which delivery schemas.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of Ozon logistics

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller/ozon-logistics/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SellerAPI_SellerOzonLogisticsInfo
        """
        result: SellerOzonLogisticsInfoResponse = await self._call(
            "ozon_logistics_info",
            {},
            options,
        )
        return result
