# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of search_promo, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._delete_bids import SearchPromoDeleteBidsResponse
    from ._disable_carrots import SearchPromoDisableCarrotsResponse
    from ._disable_products import SearchPromoDisableProductsResponse
    from ._enable_carrots import SearchPromoEnableCarrotsResponse
    from ._enable_products import SearchPromoEnableProductsResponse
    from ._inputs import SearchPromoBidDict
    from ._min_bids import SearchPromoMinBidsResponse
    from ._products import SearchPromoProductsResponse
    from ._recommended_bids import SearchPromoRecommendedBidsResponse
    from ._set_bids import SearchPromoBid, SearchPromoSetBidsResponse


class AsyncSearchPromoResource(AsyncResource):
    """Promotion of single products with payment per order."""

    __slots__ = ()

    async def products(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> SearchPromoProductsResponse:
        """List products that are promoted for payment per order.

        Products with their bids, which are percent of the price, and how visible they are.

        Args:
            page: Number of the page, counted from 1.
            page_size: Rows per page. At least 1.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/campaign/search_promo/v2/products``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_ListSearchPromoProductsV2
        """
        result: SearchPromoProductsResponse = await self._call(
            "products",
            {"page": page, "page_size": page_size},
            options,
        )
        return result

    async def recommended_bids(
        self,
        *,
        skus: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> SearchPromoRecommendedBidsResponse:
        """Show advised bids (deprecated).

        Bids that Ozon advises for up to 200 products. Announced for removal without a date; `search_promo.min_bids`
        tells the smallest bids.

        Args:
            skus: Up to 200 products by SKU.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Bids by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/search_promo/bids/recommendation``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_GetProductsRecommendedBids
        """
        result: SearchPromoRecommendedBidsResponse = await self._call(
            "recommended_bids",
            {"skus": skus},
            options,
        )
        return result

    async def set_bids(
        self,
        *,
        bids: Sequence[SearchPromoBid | SearchPromoBidDict] | None = None,
        options: CallOptions | None = None,
    ) -> SearchPromoSetBidsResponse:
        """Set bids of payment per order (deprecated).

        Sets the bids of up to 1000 products. Refused products stand in the answer of a success with update false
        and an error. Announced for removal without a date.

        Args:
            bids: Up to 1000 products with their bids.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/campaign/search_promo/v2/bids/set``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_SetSearchPromoBidsV2
        """
        result: SearchPromoSetBidsResponse = await self._call(
            "set_bids",
            {"bids": bids},
            options,
        )
        return result

    async def min_bids(
        self,
        *,
        skus: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> SearchPromoMinBidsResponse:
        """Show the smallest bids of payment per order.

        The smallest bid that is accepted for each of up to 200 products, in percent of the price.

        Args:
            skus: Up to 200 products by SKU.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Bids by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/search_promo/get_cpo_min_bids``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_GetCPOMinBids
        """
        result: SearchPromoMinBidsResponse = await self._call(
            "min_bids",
            {"skus": skus},
            options,
        )
        return result

    async def enable_products(
        self,
        *,
        skus: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> SearchPromoEnableProductsResponse:
        """Promote products for payment per order.

        Switches the promotion of up to 1000 products on. Refused products stand in the answer of a success with
        update false and an error.

        Args:
            skus: Up to 1000 products by SKU.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/search_promo/product/enable``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_BatchEnableProducts
        """
        result: SearchPromoEnableProductsResponse = await self._call(
            "enable_products",
            {"skus": skus},
            options,
        )
        return result

    async def disable_products(
        self,
        *,
        skus: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> SearchPromoDisableProductsResponse:
        """End the promotion of products for payment per order.

        Switches the promotion of up to 1000 products off. Their bids stay.

        Args:
            skus: Up to 1000 products by SKU.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            An empty object

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/search_promo/product/disable``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_BatchDisableProducts
        """
        result: SearchPromoDisableProductsResponse = await self._call(
            "disable_products",
            {"skus": skus},
            options,
        )
        return result

    async def delete_bids(
        self,
        *,
        sku: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> SearchPromoDeleteBidsResponse:
        """Delete bids of payment per order.

        Deletes the bids of up to 1000 products, which ends their promotion.

        Args:
            sku: Up to 1000 products by SKU.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            An empty object

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/campaign/search_promo/v2/bids/delete``. Destroys or withdraws; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_DeleteSearchPromoBidsV2
        """
        result: SearchPromoDeleteBidsResponse = await self._call(
            "delete_bids",
            {"sku": sku},
            options,
        )
        return result

    async def enable_carrots(
        self,
        *,
        skus: Sequence[str],
        options: CallOptions | None = None,
    ) -> SearchPromoEnableCarrotsResponse:
        """Switch the extra offer for products on.

        Switches the extra that the service calls carrots on for products with payment per order; it raises the bid
        by carrotsAdditive. Refused products stand in the answer of a success.

        Args:
            skus: Products by SKU.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Outcome by SKU

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/campaign/search_promo/carrots/enable``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_BatchEnableCarrots4
        """
        result: SearchPromoEnableCarrotsResponse = await self._call(
            "enable_carrots",
            {"skus": skus},
            options,
        )
        return result

    async def disable_carrots(
        self,
        *,
        skus: Sequence[str],
        options: CallOptions | None = None,
    ) -> SearchPromoDisableCarrotsResponse:
        """Switch the extra offer for products off.

        Switches the extra that the service calls carrots off. Refused products stand in the answer of a success.

        Args:
            skus: Products by SKU.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Outcome by SKU

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/campaign/search_promo/carrots/disable``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_BatchDisableCarrots4
        """
        result: SearchPromoDisableCarrotsResponse = await self._call(
            "disable_carrots",
            {"skus": skus},
            options,
        )
        return result
