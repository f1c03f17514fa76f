# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of all_sku_promo, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._activate import AllSkuPromoActivateResponse


class AsyncAllSkuPromoResource(AsyncResource):
    """Promotion of all products with payment per order."""

    __slots__ = ()

    async def activate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AllSkuPromoActivateResponse:
        """Promote all products for payment per order.

        Switches the promotion of all products on and answers the bid that counts for them. It changes state
        although it is a GET, so never let a cache or a link checker call it.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The bid

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/campaign/all_sku_promo/activate``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/ActivateAllSkuPromoCampaign
        """
        result: AllSkuPromoActivateResponse = await self._call(
            "activate",
            {},
            options,
        )
        return result

    async def deactivate(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """End the promotion of all products.

        Switches the promotion of all products off. It changes state although it is a GET.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/campaign/all_sku_promo/deactivate``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/DeactivateAllSkuPromoCampaign
        """
        await self._call(
            "deactivate",
            {},
            options,
        )

    async def set_bid(
        self,
        *,
        bid: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Set the bid for the promotion of all products.

        Sets one bid for all products. It changes state although it is a GET.

        Args:
            bid: Bid in percent of the price; 7 when left out. Ozon takes '7' when it is absent.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/campaign/all_sku_promo/set_bid``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/SetAllSkuPromoCampaignBid2
        """
        await self._call(
            "set_bid",
            {"bid": bid},
            options,
        )
