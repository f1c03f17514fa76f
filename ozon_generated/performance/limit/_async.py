# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of limit, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._list import LimitListResponse
    from ._min_bids_by_sku import (
        LimitMinBidsBySkuRequestMarketplaceId,
        LimitMinBidsBySkuRequestPaymentType,
        LimitMinBidsBySkuResponse,
    )


class AsyncLimitResource(AsyncResource):
    """Bounds of bids."""

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> LimitListResponse:
        """List the bounds of bids.

        Smallest and greatest bids by way of payment and placement, for some of them by category. Takes no
        arguments.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The bounds

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/limits/list``. Reads only. https://docs.ozon.ru/api/performance/#operation/GetLimitsList
        """
        result: LimitListResponse = await self._call(
            "list",
            {},
            options,
        )
        return result

    async def min_bids_by_sku(
        self,
        *,
        marketplace_id: LimitMinBidsBySkuRequestMarketplaceId | None = None,
        payment_type: LimitMinBidsBySkuRequestPaymentType | None = None,
        sku: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> LimitMinBidsBySkuResponse:
        """Show the smallest bids of products.

        The smallest bid that is accepted for each product in one country and with one way of payment.

        Args:
            marketplace_id: Country of the buyers.
            payment_type: What is paid for: orders (CPO), clicks (CPC) or clicks on top places (CPC_TOP).
            sku: Products by SKU.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Bids by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/min/sku``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_BidBySKU
        """
        result: LimitMinBidsBySkuResponse = await self._call(
            "min_bids_by_sku",
            {"marketplace_id": marketplace_id, "payment_type": payment_type, "sku": sku},
            options,
        )
        return result
