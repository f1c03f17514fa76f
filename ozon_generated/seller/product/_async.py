# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of product, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_boolean_response import BooleanResponse
    from ._action_timer_status import ProductActionTimerStatusResponse
    from ._attributes_update import ProductAttributesUpdateItem, ProductAttributesUpdateResponse
    from ._delete import ProductDeleteItem, ProductDeleteResponse
    from ._discount_update import ProductDiscountUpdateResponse
    from ._import import ProductImportItem, ProductImportResponse
    from ._import_by_sku import ProductImportBySkuItem, ProductImportBySkuResponse
    from ._import_info import ProductImportInfoResponse
    from ._import_prices import ProductImportPricesItem, ProductImportPricesResponse
    from ._info_attributes import (
        ProductInfoAttributesFilter,
        ProductInfoAttributesRequestSortBy,
        ProductInfoAttributesRequestSortDir,
        ProductInfoAttributesResponse,
    )
    from ._info_description import ProductInfoDescriptionResponse
    from ._info_discounted import ProductInfoDiscountedResponse
    from ._info_limit import ProductInfoLimitResponse
    from ._info_list import ProductInfoListResponse
    from ._info_prices import ProductInfoPricesFilter, ProductInfoPricesResponse
    from ._info_stocks import ProductInfoStocksFilter, ProductInfoStocksResponse
    from ._info_subscription import ProductInfoSubscriptionResponse
    from ._info_warehouse_stocks import ProductInfoWarehouseStocksResponse
    from ._info_wrong_volume import ProductInfoWrongVolumeResponse
    from ._inputs import (
        ProductAttributesUpdateItemDict,
        ProductDeleteItemDict,
        ProductImportBySkuItemDict,
        ProductImportItemDict,
        ProductImportPricesItemDict,
        ProductInfoAttributesFilterDict,
        ProductInfoPricesFilterDict,
        ProductInfoStocksFilterDict,
        ProductListFilterDict,
        ProductOfferIdUpdateItemDict,
        ProductPicturesImportItemDict,
        ProductStocksUpdateItemDict,
    )
    from ._list import ProductListFilter, ProductListResponse
    from ._offer_id_update import ProductOfferIdUpdateItem, ProductOfferIdUpdateResponse
    from ._pictures_import import ProductPicturesImportItem, ProductPicturesImportResponse
    from ._pictures_import_v1 import ProductPicturesImportV1Response
    from ._pictures_info import ProductPicturesInfoResponse
    from ._pictures_info_v1 import ProductPicturesInfoV1Response
    from ._placement_zone_info import ProductPlacementZoneInfoResponse
    from ._prices_details import ProductPricesDetailsResponse
    from ._rating_by_sku import ProductRatingBySkuResponse
    from ._related_sku import ProductRelatedSkuResponse
    from ._stocks_by_warehouse_fbo import ProductStocksByWarehouseFboResponse
    from ._stocks_by_warehouse_fbs import ProductStocksByWarehouseFbsResponse
    from ._stocks_by_warehouse_fbs_v1 import ProductStocksByWarehouseFbsV1Response
    from ._stocks_update import ProductStocksUpdateItem, ProductStocksUpdateResponse
    from ._upload_digital_codes import ProductUploadDigitalCodesResponse
    from ._upload_digital_codes_info import ProductUploadDigitalCodesInfoResponse


class AsyncProductResource(AsyncResource):
    """Products of the shop, their cards, pictures, prices and stocks."""

    __slots__ = ()

    async def placement_zone_info(
        self,
        *,
        skus: Sequence[int],
        options: CallOptions | None = None,
    ) -> ProductPlacementZoneInfoResponse:
        """Show in which warehouse zone products are stored.

        Tells before a supply in which part of an Ozon warehouse the goods will lie. Up to 150 SKU per request, 10
        requests per second.

        Args:
            skus: 1 to 150 SKU.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Zones by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/placement-zone/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductPlacementZoneInfo
        """
        result: ProductPlacementZoneInfoResponse = await self._call(
            "placement_zone_info",
            {"skus": skus},
            options,
        )
        return result

    async def upload_digital_codes(
        self,
        *,
        product_id: int,
        digital_codes: Sequence[str],
        options: CallOptions | None = None,
    ) -> ProductUploadDigitalCodesResponse:
        """Upload codes for a digital product (removed).

        Left the official document on 2025-07-01. Codes are now uploaded per posting and piece with
        `digital_posting.codes_upload`, and stocks are set with `digital_product.stocks_import`.

        Args:
            product_id: Product that the codes belong to.
            digital_codes: Codes that buyers will receive.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/upload_digital_codes``. Writes; is never repeated by the client; switched off on
        2025-07-01; successor: digital_posting.codes_upload, digital_posting.list.
        """
        result: ProductUploadDigitalCodesResponse = await self._call(
            "upload_digital_codes",
            {"product_id": product_id, "digital_codes": digital_codes},
            options,
        )
        return result

    async def upload_digital_codes_info(
        self,
        *,
        task_id: int,
        options: CallOptions | None = None,
    ) -> ProductUploadDigitalCodesInfoResponse:
        """Show what became of uploaded codes (removed).

        Left the official document on 2025-07-01. The successors have no task; `digital_posting.list` shows which
        postings still wait for codes.

        Args:
            task_id: From the answer of `product.upload_digital_codes`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The progress

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/upload_digital_codes/info``. Reads only; switched off on 2025-07-01; successor:
        digital_posting.codes_upload, digital_posting.list.
        """
        result: ProductUploadDigitalCodesInfoResponse = await self._call(
            "upload_digital_codes_info",
            {"task_id": task_id},
            options,
        )
        return result

    async def prices_details(
        self,
        *,
        skus: Sequence[int],
        options: CallOptions | None = None,
    ) -> ProductPricesDetailsResponse:
        """Show the prices that buyers see.

        The price with the promotions of Ozon beside the seller's own, and how it compares with the market. Only for
        Premium Pro; Premium Plus was refused with 403.

        Args:
            skus: Up to 1000 products. At least 1 item.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Prices by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/prices/details``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductPricesDetails
        """
        result: ProductPricesDetailsResponse = await self._call(
            "prices_details",
            {"skus": skus},
            options,
        )
        return result

    async def stocks_update(
        self,
        *,
        stocks: Sequence[ProductStocksUpdateItem | ProductStocksUpdateItemDict],
        options: CallOptions | None = None,
    ) -> ProductStocksUpdateResponse:
        """Set stocks in the seller's warehouses.

        Sets the number of pieces that can be sold, for up to 100 pairs of product and warehouse. The number
        replaces the old one, so a repeat does no harm. 80 requests per minute, and the same pair once in 30
        seconds: a pair that comes too soon gets TOO_MANY_REQUESTS in its own row of a 200, and only such rows
        should be sent again. Products need to be created (not only imported) and out of the archive.

        Args:
            stocks: 1 to 100 pairs of product and warehouse.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per pair

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/products/stocks``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductsStocksV2
        """
        result: ProductStocksUpdateResponse = await self._call(
            "stocks_update",
            {"stocks": stocks},
            options,
        )
        return result

    async def info_stocks(
        self,
        *,
        filter: ProductInfoStocksFilter | ProductInfoStocksFilterDict,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductInfoStocksResponse:
        """Read stocks of products by delivery schema.

        Totals over all warehouses, one row per delivery schema. present includes reserved. A filter is demanded;
        unknown ids are left out without an error. The total counts the products that have such a row, the pages
        have the others, too. Per warehouse ask `product.stocks_by_warehouse_fbs` or
        `product.info_warehouse_stocks`.

        Args:
            filter: At least {visibility: ALL}.
            limit: Products per page, 1 to 1000. 1000 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v4/product/info/stocks``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductInfoStocks
        """
        result: ProductInfoStocksResponse = await self._call(
            "info_stocks",
            {"filter": filter, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def import_prices(
        self,
        *,
        prices: Sequence[ProductImportPricesItem | ProductImportPricesItemDict],
        options: CallOptions | None = None,
    ) -> ProductImportPricesResponse:
        """Set prices.

        Sets the prices of up to 1000 products; fields that are left out stay as they are, an old_price of '0'
        clears it. A product may change its price 10 times per hour. Refused products carry errors in their own row
        of a 200.

        Args:
            prices: Up to 1000 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/import/prices``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ImportProductsPrices
        """
        result: ProductImportPricesResponse = await self._call(
            "import_prices",
            {"prices": prices},
            options,
        )
        return result

    async def info_prices(
        self,
        *,
        filter: ProductInfoPricesFilter | ProductInfoPricesFilterDict,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductInfoPricesResponse:
        """Read prices, commissions and price indexes.

        Prices are plain numbers here, while `product.info_list` gives text. marketing_seller_price is what remains
        after promotions of the seller; net_price is whatever the seller entered and may be 0. A filter is demanded;
        unknown ids are left out without an error.

        Args:
            filter: At least {visibility: ALL}.
            limit: Products per page, 1 to 1000. 1000 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v5/product/info/prices``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductInfoPrices
        """
        result: ProductInfoPricesResponse = await self._call(
            "info_prices",
            {"filter": filter, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def info_warehouse_stocks(
        self,
        *,
        warehouse_id: int,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductInfoWarehouseStocksResponse:
        """Read all stocks of one warehouse of the seller.

        Every product that the warehouse holds, with the moment of the last change.

        Args:
            warehouse_id: The warehouse whose stocks are read.
            limit: Rows per page, 1 to 1000. 1000 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of stocks

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/info/warehouse/stocks``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductInfoWarehouseStocks
        """
        result: ProductInfoWarehouseStocksResponse = await self._call(
            "info_warehouse_stocks",
            {"warehouse_id": warehouse_id, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def stocks_by_warehouse_fbs(
        self,
        *,
        offer_id: Sequence[str] | None = None,
        sku: Sequence[int] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductStocksByWarehouseFbsResponse:
        """Read stocks by product and warehouse of the seller.

        One row per product and warehouse of the seller (FBS and rFBS). Products are named by offer_id or by sku,
        one of which must be given.

        Args:
            offer_id: Up to 1000 articles; use this or sku.
            sku: Up to 1000 product numbers; use this or offer_id.
            limit: Rows per page, at most 1000. 1000 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of stocks

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/product/info/stocks-by-warehouse/fbs``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductInfoStocksByWarehouseFbsV2
        """
        result: ProductStocksByWarehouseFbsResponse = await self._call(
            "stocks_by_warehouse_fbs",
            {"offer_id": offer_id, "sku": sku, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def action_timer_update(
        self,
        *,
        product_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> None:
        """Restart the timer of lowest prices.

        Confirms that the lowest price (min_price) of up to 1000 products is still right. The confirmation lasts 30
        days; after it promotions of Ozon no longer heed the lowest price. The answer has no body.

        Args:
            product_ids: Up to 1000 products.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/action/timer/update``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ActionTimerUpdate
        """
        await self._call(
            "action_timer_update",
            {"product_ids": product_ids},
            options,
        )

    async def action_timer_status(
        self,
        *,
        product_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> ProductActionTimerStatusResponse:
        """Show the timers of lowest prices.

        Tells until when the lowest price of each product binds the promotions of Ozon.

        Args:
            product_ids: Up to 1000 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Timers by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/action/timer/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ActionTimerStatus
        """
        result: ProductActionTimerStatusResponse = await self._call(
            "action_timer_status",
            {"product_ids": product_ids},
            options,
        )
        return result

    async def info_discounted(
        self,
        *,
        discounted_skus: Sequence[int],
        options: CallOptions | None = None,
    ) -> ProductInfoDiscountedResponse:
        """Show the condition of discounted products.

        What is wrong with discounted goods, found by the number of the discounted product.

        Args:
            discounted_skus: Product numbers of discounted products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Conditions by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/info/discounted``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductInfoDiscounted
        """
        result: ProductInfoDiscountedResponse = await self._call(
            "info_discounted",
            {"discounted_skus": discounted_skus},
            options,
        )
        return result

    async def discount_update(
        self,
        *,
        discount: int,
        product_id: int,
        options: CallOptions | None = None,
    ) -> ProductDiscountUpdateResponse:
        """Set the discount of a discounted product.

        Sets the discount in percent, 3 to 99, on a discounted product that the seller sells by FBS.

        Args:
            discount: Discount in percent, 3 to 99.
            product_id: Number of the discounted product.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether it was done

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/update/discount``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductUpdateDiscount
        """
        result: ProductDiscountUpdateResponse = await self._call(
            "discount_update",
            {"discount": discount, "product_id": product_id},
            options,
        )
        return result

    async def stocks_by_warehouse_fbs_v1(
        self,
        *,
        sku: Sequence[int] | None = None,
        offer_id: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> ProductStocksByWarehouseFbsV1Response:
        """Read stocks by product and warehouse (switched off).

        Switched off on 2026-04-07; use `product.stocks_by_warehouse_fbs`.

        Args:
            sku: Product numbers on ozon.ru; use this or offer_id.
            offer_id: Articles of the seller; use this or sku.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Stocks

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/info/stocks-by-warehouse/fbs``. Reads only; switched off on 2026-04-07; successor:
        product.stocks_by_warehouse_fbs.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductStocksByWarehouseFbs
        """
        result: ProductStocksByWarehouseFbsV1Response = await self._call(
            "stocks_by_warehouse_fbs_v1",
            {"sku": sku, "offer_id": offer_id},
            options,
        )
        return result

    async def import_(
        self,
        *,
        items: Sequence[ProductImportItem | ProductImportItemDict],
        options: CallOptions | None = None,
    ) -> ProductImportResponse:
        """Create products or change them.

        Takes up to 100 products and starts a task; the 200 says only that. What became of each product tells
        `product.import_info`. A product whose offer_id exists is changed, for which its whole card has to be sent;
        use `product.attributes_update` to change single attributes, `product.import_prices` for prices and
        `product.stocks_update` for stocks. description_category_id and type_id must fit together. Sizes are those
        of the packed product. Products are counted against quotas per minute, per day and in total, which
        `product.info_limit` shows. A used-up quota per minute gives a 429 with the headers Item-Retry-After
        (minutes) and Item-Rate-Limit-Remaining; a used-up quota per day shows as item_limit_exceeded on single
        products.

        Args:
            items: Products to create or to change, 1 to 100.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/product/import``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ImportProductsV3
        """
        result: ProductImportResponse = await self._call(
            "import",
            {"items": items},
            options,
        )
        return result

    async def import_info(
        self,
        *,
        task_id: int,
        options: CallOptions | None = None,
    ) -> ProductImportInfoResponse:
        """Show what became of an import.

        The progress of a task of `product.import_`, `product.import_by_sku`, `product.attributes_update` or
        `product.pictures_import`. Ask again while a row is pending; no interval is documented. An empty list means
        a wrong category or VAT.

        Args:
            task_id: From the answer of an import method.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The progress

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/import/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetImportProductsInfo
        """
        result: ProductImportInfoResponse = await self._call(
            "import_info",
            {"task_id": task_id},
            options,
        )
        return result

    async def import_by_sku(
        self,
        *,
        items: Sequence[ProductImportBySkuItem | ProductImportBySkuItemDict],
        options: CallOptions | None = None,
    ) -> ProductImportBySkuResponse:
        """Copy existing cards by SKU.

        Creates products from cards that other sellers have on ozon.ru, up to 1000 at once. Cards that may not be
        copied come back in unmatched_sku_list; what became of the others tells `product.import_info`. Counted
        against the same quotas as `product.import_`.

        Args:
            items: Up to 1000 products to copy.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/import-by-sku``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ImportProductsBySKU
        """
        result: ProductImportBySkuResponse = await self._call(
            "import_by_sku",
            {"items": items},
            options,
        )
        return result

    async def attributes_update(
        self,
        *,
        items: Sequence[ProductAttributesUpdateItem | ProductAttributesUpdateItemDict],
        options: CallOptions | None = None,
    ) -> ProductAttributesUpdateResponse:
        """Change single attributes of products.

        Changes only the attributes that are sent; the rest of the card stays. Up to 100 products, addressed by
        offer_id. Works as a task that `product.import_info` tells about. Counted against the same quotas as
        `product.import_`.

        Args:
            items: Up to 100 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/attributes/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductUpdateAttributes
        """
        result: ProductAttributesUpdateResponse = await self._call(
            "attributes_update",
            {"items": items},
            options,
        )
        return result

    async def pictures_import(
        self,
        *,
        items: Sequence[ProductPicturesImportItem | ProductPicturesImportItemDict],
        options: CallOptions | None = None,
    ) -> ProductPicturesImportResponse:
        """Replace the pictures of products.

        Replaces the whole picture set of up to 100 products, addressed by offer_id; a picture that is not sent
        disappears. A card holds up to 50 pictures. Works as a task that `product.import_info` tells about. Counted
        against the same quotas as `product.import_`.

        Args:
            items: Up to 100 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/product/pictures/import``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ProductImportPicturesV2
        """
        result: ProductPicturesImportResponse = await self._call(
            "pictures_import",
            {"items": items},
            options,
        )
        return result

    async def pictures_info(
        self,
        *,
        product_id: Sequence[int],
        options: CallOptions | None = None,
    ) -> ProductPicturesInfoResponse:
        """Show the pictures of products.

        The pictures that Ozon has, and those that failed. Every kind of picture is a list, the main picture too.

        Args:
            product_id: Up to 1000 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Pictures by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/product/pictures/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductInfoPicturesV2
        """
        result: ProductPicturesInfoResponse = await self._call(
            "pictures_info",
            {"product_id": product_id},
            options,
        )
        return result

    async def list(
        self,
        *,
        filter: ProductListFilter | ProductListFilterDict,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductListResponse:
        """List the shop's products.

        Returns the numbers of the products and a few flags; details come from `product.info_list` and
        `product.info_attributes`. Send a filter even when all products are wanted, and ids of one kind only. ALL
        leaves the archive out: ask for ARCHIVED separately.

        Args:
            filter: At least {visibility: ALL}.
            limit: Products per page, 1 to 1000.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/product/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductList
        """
        result: ProductListResponse = await self._call(
            "list",
            {"filter": filter, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    async def info_list(
        self,
        *,
        offer_id: Sequence[str] | None = None,
        product_id: Sequence[int] | None = None,
        sku: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> ProductInfoListResponse:
        """Read products with prices, stocks and states.

        Up to 1000 products by product_id, offer_id or sku; use one kind per request. Unknown ids are left out
        without an error, so compare what came back. The items stand at the top level. In stocks, present includes
        reserved.

        Args:
            offer_id: Articles of the seller; with the other lists at most 1000 together.
            product_id: Product ids; with the other lists at most 1000 together.
            sku: Product numbers on ozon.ru; with the other lists at most 1000 together.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The products that exist

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/product/info/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductInfoList
        """
        result: ProductInfoListResponse = await self._call(
            "info_list",
            {"offer_id": offer_id, "product_id": product_id, "sku": sku},
            options,
        )
        return result

    async def info_attributes(
        self,
        *,
        filter: ProductInfoAttributesFilter | ProductInfoAttributesFilterDict,
        sort_by: ProductInfoAttributesRequestSortBy | None = None,
        sort_dir: ProductInfoAttributesRequestSortDir | None = None,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductInfoAttributesResponse:
        """Read products with attributes, sizes and pictures.

        What a `product.import_` would need to build the same card again. The rows are in result, while last_id and
        total stand beside it; sku and total are text here. A filter is demanded.

        Args:
            filter: At least {visibility: ALL}.
            sort_by: Field by which the rows are sorted.
            sort_dir: Direction of the order, in lower case here.
            limit: Products per page, 1 to 1000.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v4/product/info/attributes``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductAttributesV4
        """
        result: ProductInfoAttributesResponse = await self._call(
            "info_attributes",
            {"filter": filter, "sort_by": sort_by, "sort_dir": sort_dir, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    async def info_description(
        self,
        *,
        offer_id: str | None = None,
        product_id: int | None = None,
        options: CallOptions | None = None,
    ) -> ProductInfoDescriptionResponse:
        """Read the description text of a product.

        One product by offer_id or product_id; one of the two must be given. The text may hold HTML.

        Args:
            offer_id: The seller's own article; unique within the shop.
            product_id: Number that Ozon gave to the product in this shop; the key of most methods.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The description

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/info/description``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductInfoDescription
        """
        result: ProductInfoDescriptionResponse = await self._call(
            "info_description",
            {"offer_id": offer_id, "product_id": product_id},
            options,
        )
        return result

    async def info_limit(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ProductInfoLimitResponse:
        """Show the quotas for creating and changing products.

        Takes no body. Shows how many products may be created and changed per day, created per minute, and held by
        the shop in all and by category; a limit of -1 is no limit. Daily quotas restart at 00:00 UTC (03:00 in
        Moscow). How many products may still be brought back from the archive is not shown. Read it before an
        import: the counts differ between accounts.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The quotas

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v4/product/info/limit``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetUploadQuota
        """
        result: ProductInfoLimitResponse = await self._call(
            "info_limit",
            {},
            options,
        )
        return result

    async def rating_by_sku(
        self,
        *,
        skus: Sequence[int],
        options: CallOptions | None = None,
    ) -> ProductRatingBySkuResponse:
        """Show the content rating of products.

        How well the cards are filled, 0 to 100 points, with the attributes and media that would raise it. This is
        not the rating that buyers give.

        Args:
            skus: Products whose content rating is asked for.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Ratings by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/rating-by-sku``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductRatingBySku
        """
        result: ProductRatingBySkuResponse = await self._call(
            "rating_by_sku",
            {"skus": skus},
            options,
        )
        return result

    async def offer_id_update(
        self,
        *,
        update_offer_id: Sequence[ProductOfferIdUpdateItem | ProductOfferIdUpdateItemDict],
        options: CallOptions | None = None,
    ) -> ProductOfferIdUpdateResponse:
        """Change the articles of products.

        Gives up to 25 products another offer_id of up to 50 characters. Pairs that failed are listed in errors of a
        200.

        Args:
            update_offer_id: 1 to 25 pairs of old and new article.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Pairs that failed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/update/offer-id``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductUpdateOfferID
        """
        result: ProductOfferIdUpdateResponse = await self._call(
            "offer_id_update",
            {"update_offer_id": update_offer_id},
            options,
        )
        return result

    async def archive(
        self,
        *,
        product_id: Sequence[int],
        options: CallOptions | None = None,
    ) -> BooleanResponse:
        """Put products into the archive.

        Takes up to 100 products off sale; they can be brought back with `product.unarchive`.

        Args:
            product_id: Up to 100 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether it was done

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/archive``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductArchive
        """
        result: BooleanResponse = await self._call(
            "archive",
            {"product_id": product_id},
            options,
        )
        return result

    async def unarchive(
        self,
        *,
        product_id: Sequence[int],
        options: CallOptions | None = None,
    ) -> BooleanResponse:
        """Bring products back from the archive.

        Up to 100 products per request. Of the products that Ozon archived by itself, at most 100 per day can be
        brought back; the count restarts at 00:00 UTC. Beyond it the error is autoarchive_restore_failed. All
        products together are counted against budgets per minute and per day, whose size no method shows: beyond
        them the answer is 429 with the headers Item-Retry-After (minutes) and Item-Rate-Limit-Remaining.

        Args:
            product_id: Up to 100 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether it was done

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/unarchive``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductUnarchive
        """
        result: BooleanResponse = await self._call(
            "unarchive",
            {"product_id": product_id},
            options,
        )
        return result

    async def delete(
        self,
        *,
        products: Sequence[ProductDeleteItem | ProductDeleteItemDict],
        options: CallOptions | None = None,
    ) -> ProductDeleteResponse:
        """Delete archived products that never got a SKU.

        Cannot be undone. Only products that are in the archive and have no SKU can be deleted, up to 500 per
        request, addressed by offer_id. A refusal stands in its row of a 200.

        Args:
            products: Up to 500 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/products/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_DeleteProducts
        """
        result: ProductDeleteResponse = await self._call(
            "delete",
            {"products": products},
            options,
        )
        return result

    async def info_subscription(
        self,
        *,
        skus: Sequence[int],
        options: CallOptions | None = None,
    ) -> ProductInfoSubscriptionResponse:
        """Count the buyers who wait for products.

        How many buyers asked to be told when a product is on sale again. Reads only; it subscribes nobody.

        Args:
            skus: Products whose subscribers are counted.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Counts by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/info/subscription``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductInfoSubscription
        """
        result: ProductInfoSubscriptionResponse = await self._call(
            "info_subscription",
            {"skus": skus},
            options,
        )
        return result

    async def related_sku(
        self,
        *,
        sku: Sequence[int],
        options: CallOptions | None = None,
    ) -> ProductRelatedSkuResponse:
        """Show all SKU under which products are sold.

        A product may have had several numbers, one per delivery schema, before they were united. For up to 200 of
        them this returns all that belong to the same products. Numbers that could not be looked up are listed in
        errors of a 200.

        Args:
            sku: Up to 200 product numbers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The numbers that belong together

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/related-sku/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductGetRelatedSKU
        """
        result: ProductRelatedSkuResponse = await self._call(
            "related_sku",
            {"sku": sku},
            options,
        )
        return result

    async def info_wrong_volume(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductInfoWrongVolumeResponse:
        """List products with doubtful sizes or weight.

        Products whose stated size or weight differs from what Ozon measured or expects. Sizes are in millimetres,
        weights in grams.

        Args:
            limit: Products per page, 1 to 1000. 1000 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/info/wrong-volume``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductInfoWrongVolume
        """
        result: ProductInfoWrongVolumeResponse = await self._call(
            "info_wrong_volume",
            {"limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def stocks_by_warehouse_fbo(
        self,
        *,
        offer_ids: Sequence[str] | None = None,
        skus: Sequence[int] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductStocksByWarehouseFboResponse:
        """Show stocks in the warehouses of Ozon.

        One row per product and warehouse. Products are named by offer_ids or by skus.

        Args:
            offer_ids: Articles of the seller; use this or skus.
            skus: Product numbers on ozon.ru; use this or offer_ids.
            limit: Rows per page. 100 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of stocks

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/info/stocks-by-warehouse/fbo``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/GetProductInfoStocksByWarehouseFbo
        """
        result: ProductStocksByWarehouseFboResponse = await self._call(
            "stocks_by_warehouse_fbo",
            {"offer_ids": offer_ids, "skus": skus, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def pictures_import_v1(
        self,
        *,
        product_id: int,
        color_image: str | None = None,
        images: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> ProductPicturesImportV1Response:
        """Replace the pictures of one product (switched off).

        Switched off on 2026-10-01; use `product.pictures_import`. Replaces the whole picture set of one product,
        addressed by product_id; the state of the pictures tells `product.pictures_info`.

        Args:
            product_id: Number that Ozon gave to the product in this shop; the key of most methods.
            color_image: Link of the swatch picture, a JPG file.
            images: Up to 50 public links; the first is the main picture.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The pictures as they were taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/pictures/import``. Writes; may be repeated; switched off on 2026-10-01; successor:
        product.pictures_import. https://docs.ozon.ru/api/seller/#operation/ProductAPI_ProductImportPictures
        """
        result: ProductPicturesImportV1Response = await self._call(
            "pictures_import_v1",
            {"product_id": product_id, "color_image": color_image, "images": images},
            options,
        )
        return result

    async def pictures_info_v1(
        self,
        *,
        product_id: Sequence[int],
        options: CallOptions | None = None,
    ) -> ProductPicturesInfoV1Response:
        """Show the pictures of products (removed).

        Left the official document on 2025-02-10; use `product.pictures_info`.

        Args:
            product_id: Products whose pictures are asked for.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The pictures as they were taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/pictures/info``. Reads only; switched off on 2025-02-10; successor:
        product.pictures_info.
        """
        result: ProductPicturesInfoV1Response = await self._call(
            "pictures_info_v1",
            {"product_id": product_id},
            options,
        )
        return result
