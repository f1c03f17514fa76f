# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of seller, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._info import SellerInfoResponse
    from ._ozon_logistics_info import SellerOzonLogisticsInfoResponse


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
