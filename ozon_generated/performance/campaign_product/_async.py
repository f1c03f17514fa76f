# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of campaign_product, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._add import CampaignProductNew
    from ._competitive_bids import CampaignProductCompetitiveBidsResponse
    from ._inputs import CampaignProductBidDict, CampaignProductNewDict
    from ._list import CampaignProductListResponse
    from ._update import CampaignProductBid


class AsyncCampaignProductResource(AsyncResource):
    """Products of campaigns with payment per click, and their bids."""

    __slots__ = ()

    async def update(
        self,
        *,
        campaign_id: str,
        bids: Sequence[CampaignProductBid | CampaignProductBidDict] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Change the bids of products in a campaign.

        Sets the bids of products that the campaign has. It also overwrites stop words and phrases with their bids,
        so that those are lost.

        Args:
            campaign_id: The id that `campaign.list` answers.
            bids: Products with their new bids.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``PUT /api/client/campaign/{campaignId}/products``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/UpdateProducts
        """
        await self._call(
            "update",
            {"campaign_id": campaign_id, "bids": bids},
            options,
        )

    async def add(
        self,
        *,
        campaign_id: str,
        bids: Sequence[CampaignProductNew | CampaignProductNewDict] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Add products to a campaign.

        Adds products with their bids to a campaign with payment per click. A campaign holds up to 500 products.
        Nothing is answered but success.

        Args:
            campaign_id: The id that `campaign.list` answers.
            bids: Products with their bids.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/campaign/{campaignId}/products``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/AddProducts
        """
        await self._call(
            "add",
            {"campaign_id": campaign_id, "bids": bids},
            options,
        )

    async def list(
        self,
        *,
        campaign_id: str,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> CampaignProductListResponse:
        """List the products of a campaign.

        Products of a campaign with payment per click and their bids. No total is told; the last page is the one
        that is shorter.

        Args:
            campaign_id: The id that `campaign.list` answers.
            page: Number of the page, counted from 1.
            page_size: Rows per page. At least 1.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/campaign/{campaignId}/v2/products``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/GetProductsV2
        """
        result: CampaignProductListResponse = await self._call(
            "list",
            {"campaign_id": campaign_id, "page": page, "page_size": page_size},
            options,
        )
        return result

    async def delete(
        self,
        *,
        campaign_id: str,
        sku: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Take products out of a campaign.

        Removes products with their bids from a campaign with payment per click. They can be added again, but their
        bids are lost.

        Args:
            campaign_id: The id that `campaign.list` answers.
            sku: Products by SKU.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/campaign/{campaignId}/products/delete``. Destroys or withdraws; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/DeleteProducts
        """
        await self._call(
            "delete",
            {"campaign_id": campaign_id, "sku": sku},
            options,
        )

    async def competitive_bids(
        self,
        *,
        campaign_id: str,
        skus: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> CampaignProductCompetitiveBidsResponse:
        """Show the bids of competitors.

        The bid with which each product would stand up to its competitors, for up to 200 products of the campaign.

        Args:
            campaign_id: The id that `campaign.list` answers.
            skus: Up to 200 products by SKU.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Bids by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/campaign/{campaignId}/products/bids/competitive``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/GetProductsCompetitiveBids
        """
        result: CampaignProductCompetitiveBidsResponse = await self._call(
            "competitive_bids",
            {"campaign_id": campaign_id, "skus": skus},
            options,
        )
        return result
