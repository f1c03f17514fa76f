# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of product, asynchronous."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_product_job_response import ProductJobResponse
    from ._inputs import ProductPriceDict, ProductSkuDict
    from ._list import (
        ProductListDescriptionOutsourceState,
        ProductListResponse,
        ProductListSellingState,
        ProductListSortTag,
        ProductListSupplyPeriod,
        ProductListSupplyState,
    )
    from ._list_all import ProductListAllResponse
    from ._shared_product_availability import ProductAvailability
    from ._shared_product_price import ProductPrice
    from ._shared_product_sku import ProductSku


class AsyncProductResource(AsyncResource):
    """Products of the merchant. Every change starts a job, whose outcome `job.get` tells."""

    __slots__ = ()

    async def list(
        self,
        *,
        page: int | None = None,
        items_on_page: int | None = None,
        sort_tag: ProductListSortTag | None = None,
        response_group: str | None = None,
        merchant_sku: str | None = None,
        product_id: int | None = None,
        product_type_id: int | None = None,
        name: str | None = None,
        selling_state: ProductListSellingState | None = None,
        description_outsource_state: ProductListDescriptionOutsourceState | None = None,
        supply_period: ProductListSupplyPeriod | None = None,
        supply_state: ProductListSupplyState | None = None,
        min_selling_price: float | None = None,
        max_selling_price: float | None = None,
        main_picture_exists: bool | None = None,
        showcase: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductListResponse:
        """List products.

        Returns a page of the merchant's products that match all given filters. ResponseGroup decides which blocks
        of a product come with it; without it the set of blocks is not documented. The spelling of the filters
        differs from that of the product itself: MerchantSku and ProductTypeId here, MerchantSKU and ProductTypeID
        there.

        Args:
            page: Page that is wanted, probably counted from 1. Orders use the name PageNumber for the same.
            items_on_page: Number of products on a page, 20 unless told otherwise and at most 180. Ozon takes 20
                when it is absent.
            sort_tag: Sort order of the answer: A for ascending or D for descending, then the field. MerchantSKU
                has the spelling of the product here, not that of the filter.
            response_group: Blocks that a product of the answer shall have, as names with commas between them:
                SKU (stock keeping data), Price, Availability (state of sale and the merchant's stock),
                FulfilmentAvailability (availability that ozon.ru computes and the free remainder in Ozon's own
                warehouse), Description (as XML) and RawDescription (the XML as it was once sent).
            merchant_sku: The merchant's own key of a product, which the product itself calls MerchantSKU.
            product_id: Ozon's id of a single product, a 32-bit number.
            product_type_id: Product type, from `product_type.list`.
            name: Name of the product; whether a part of it is enough is not known.
            selling_state: ForSale for products that the merchant offers, NotForSale for those taken off sale.
            description_outsource_state: How far Ozon's work on the description has come: None is not set,
                Waiting awaits a description, Described has one, Removed was taken off that work, Redescribed
                has to be uploaded again.
            supply_period: Time in which the merchant can supply the product, in days; NotAvailable cannot be
                ordered. The longest period is spelled In21Days by one client and In45Days by another.
            supply_state: Older form of the availability that the service itself calls deprecated; use
                SellingState and SupplyPeriod.
            min_selling_price: Lowest selling price, in roubles.
            max_selling_price: Highest selling price, in roubles.
            main_picture_exists: True for products with a main picture, which they need to be sold; false for
                those without.
            showcase: URL of a storefront, for merchants that have several.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/products``. Reads only.
        """
        result: ProductListResponse = await self._call(
            "list",
            {
                "page": page,
                "items_on_page": items_on_page,
                "sort_tag": sort_tag,
                "response_group": response_group,
                "merchant_sku": merchant_sku,
                "product_id": product_id,
                "product_type_id": product_type_id,
                "name": name,
                "selling_state": selling_state,
                "description_outsource_state": description_outsource_state,
                "supply_period": supply_period,
                "supply_state": supply_state,
                "min_selling_price": min_selling_price,
                "max_selling_price": max_selling_price,
                "main_picture_exists": main_picture_exists,
                "showcase": showcase,
            },
            options,
        )
        return result

    async def create(
        self,
        *,
        merchant_sku: str,
        product_type_id: str | int,
        sku: ProductSku | ProductSkuDict,
        price: ProductPrice | ProductPriceDict | None = None,
        availability: ProductAvailability | Mapping[str, Any] | None = None,
        description: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductJobResponse:
        """Create a product.

        Queues a new product and returns the job that creates it; whether it worked only the job tells. Elements
        that the service does not know are ignored, not refused, so a misspelled name goes unnoticed. The
        Description may follow later, as everything may but MerchantSKU, ProductTypeID and the data of SKU; but
        without one that has the main picture, and without a price above zero, the product is not sold. If the
        MerchantSKU exists already, the job apparently ends with code 40014; find the product with `product.list`
        then and use `product.update`. A call whose outcome is unknown must not be repeated blindly: ask
        `product.list` for the MerchantSKU first.

        Args:
            merchant_sku: The merchant's own key of the product, mandatory with every change.
            product_type_id: Product type from `product_type.list`, 12 digits as text or number; mandatory with
                every change.
            sku: Stock keeping data of a product. It is needed to create one; later it is sent only if it
                changes.
            price: What the buyer pays, and the discount on it.
            availability: State of sale, supply period and stock of a product, for a merchant with a single
                storefront. A change of status is this block together with MerchantSKU and ProductTypeID.
            description: XML fragment whose root is Description, as text, in the structure that
                `xsd.description` returns for the product type. Its Name must equal SKU.Name, and Picture in it
                is the URL of the main picture. It may be left out at first, but the product is sold only with
                it.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The job that makes the change

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /merchants/products``. Writes; is never repeated by the client.
        """
        result: ProductJobResponse = await self._call(
            "create",
            {
                "merchant_sku": merchant_sku,
                "product_type_id": product_type_id,
                "sku": sku,
                "price": price,
                "availability": availability,
                "description": description,
            },
            options,
        )
        return result

    async def list_all(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ProductListAllResponse:
        """List all products.

        Returns all products of the merchant in one answer. No filter or paging is known for it; `product.list` is
        the better documented way.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            All products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/products/all``. Reads only.
        """
        result: ProductListAllResponse = await self._call(
            "list_all",
            {},
            options,
        )
        return result

    async def update(
        self,
        *,
        id: int,
        merchant_sku: str,
        product_type_id: str | int,
        sku: ProductSku | ProductSkuDict | None = None,
        price: ProductPrice | ProductPriceDict | None = None,
        availability: ProductAvailability | Mapping[str, Any] | None = None,
        description: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductJobResponse:
        """Change a product.

        Queues a change of any blocks of a product and returns the job. Blocks that are left out stay as they are,
        so send only what changes, never the whole product: a body with a Description, alone or with other blocks,
        goes to the low-priority queue and takes longer. A change of status needs MerchantSKU, ProductTypeID and
        Availability and nothing else. ForSale takes effect only for a product with a main picture and a price above
        zero. Unknown elements are ignored. A repeat queues another job, which leads to the same state.

        Args:
            id: Ozon's id of the product, the ProductId of `product.list`. The documentation also lets
                MerchantSKU in the body select the product and once names the resource without this segment, so
                it may have been possible to leave it out; all known clients put the id here.
            merchant_sku: The merchant's own key of the product, mandatory with every change.
            product_type_id: Product type from `product_type.list`, 12 digits as text or number; mandatory with
                every change.
            sku: Stock keeping data of a product. It is needed to create one; later it is sent only if it
                changes.
            price: What the buyer pays, and the discount on it.
            availability: State of sale, supply period and stock of a product, for a merchant with a single
                storefront. A change of status is this block together with MerchantSKU and ProductTypeID.
            description: XML fragment whose root is Description, as text, in the structure that
                `xsd.description` returns for the product type. It puts the whole request into the low-priority
                queue, so send it only when it changes.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The job that makes the change

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``PUT /merchants/products/id/{id}``. Writes; may be repeated.
        """
        result: ProductJobResponse = await self._call(
            "update",
            {
                "id": id,
                "merchant_sku": merchant_sku,
                "product_type_id": product_type_id,
                "sku": sku,
                "price": price,
                "availability": availability,
                "description": description,
            },
            options,
        )
        return result

    async def update_availability(
        self,
        *,
        id: int,
        merchant_sku: str,
        product_type_id: str | int,
        availability: ProductAvailability | Mapping[str, Any],
        sku: ProductSku | ProductSkuDict | None = None,
        price: ProductPrice | ProductPriceDict | None = None,
        description: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductJobResponse:
        """Change availability of a product.

        Queues a change of the Availability block: on sale or not, supply period and stock; send no other block.
        ForSale takes effect only for a product with a main picture and a price above zero. To take a product off
        sale send NotForSale, with NotAvailable and a stock of 0. A repeat queues another job, which leads to the
        same state.

        Args:
            id: Ozon's id of the product, the ProductId of `product.list`.
            merchant_sku: The merchant's own key of the product, mandatory with every change.
            product_type_id: Product type from `product_type.list`, 12 digits as text or number; mandatory with
                every change.
            availability: State of sale, supply period and stock of a product, for a merchant with a single
                storefront. A change of status is this block together with MerchantSKU and ProductTypeID.
            sku: Stock keeping data of a product. It is needed to create one; later it is sent only if it
                changes.
            price: What the buyer pays, and the discount on it.
            description: XML fragment whose root is Description, as text, in the structure that
                `xsd.description` returns for the product type. It does not belong to this call; use
                `product.update_description`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The job that makes the change

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``PUT /merchants/products/availability/{id}``. Writes; may be repeated.
        """
        result: ProductJobResponse = await self._call(
            "update_availability",
            {
                "id": id,
                "merchant_sku": merchant_sku,
                "product_type_id": product_type_id,
                "availability": availability,
                "sku": sku,
                "price": price,
                "description": description,
            },
            options,
        )
        return result

    async def update_price(
        self,
        *,
        id: int,
        merchant_sku: str,
        product_type_id: str | int,
        price: ProductPrice | ProductPriceDict,
        sku: ProductSku | ProductSkuDict | None = None,
        availability: ProductAvailability | Mapping[str, Any] | None = None,
        description: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductJobResponse:
        """Change the price of a product.

        Queues a change of the Price block; send no other block. Leaving Discount out keeps an earlier discount; 0
        must be sent to clear it. A repeat queues another job, which leads to the same state.

        Args:
            id: Ozon's id of the product, the ProductId of `product.list`.
            merchant_sku: The merchant's own key of the product, mandatory with every change.
            product_type_id: Product type from `product_type.list`, 12 digits as text or number; mandatory with
                every change.
            price: What the buyer pays, and the discount on it.
            sku: Stock keeping data of a product. It is needed to create one; later it is sent only if it
                changes.
            availability: State of sale, supply period and stock of a product, for a merchant with a single
                storefront. A change of status is this block together with MerchantSKU and ProductTypeID.
            description: XML fragment whose root is Description, as text, in the structure that
                `xsd.description` returns for the product type. It does not belong to this call; use
                `product.update_description`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The job that makes the change

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``PUT /merchants/products/price/{id}``. Writes; may be repeated.
        """
        result: ProductJobResponse = await self._call(
            "update_price",
            {
                "id": id,
                "merchant_sku": merchant_sku,
                "product_type_id": product_type_id,
                "price": price,
                "sku": sku,
                "availability": availability,
                "description": description,
            },
            options,
        )
        return result

    async def update_sku(
        self,
        *,
        id: int,
        merchant_sku: str,
        product_type_id: str | int,
        sku: ProductSku | ProductSkuDict,
        price: ProductPrice | ProductPriceDict | None = None,
        availability: ProductAvailability | Mapping[str, Any] | None = None,
        description: str | None = None,
        options: CallOptions | None = None,
    ) -> ProductJobResponse:
        """Change the stock keeping data of a product.

        Queues a change of the SKU block: name, maker's code, weight and the merchant's internal name; send no other
        block. A repeat queues another job, which leads to the same state.

        Args:
            id: Ozon's id of the product, the ProductId of `product.list`.
            merchant_sku: The merchant's own key of the product, mandatory with every change.
            product_type_id: Product type from `product_type.list`, 12 digits as text or number; mandatory with
                every change.
            sku: Stock keeping data of a product. It is needed to create one; later it is sent only if it
                changes.
            price: What the buyer pays, and the discount on it.
            availability: State of sale, supply period and stock of a product, for a merchant with a single
                storefront. A change of status is this block together with MerchantSKU and ProductTypeID.
            description: XML fragment whose root is Description, as text, in the structure that
                `xsd.description` returns for the product type. It does not belong to this call; use
                `product.update_description`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The job that makes the change

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``PUT /merchants/products/sku/{id}``. Writes; may be repeated.
        """
        result: ProductJobResponse = await self._call(
            "update_sku",
            {
                "id": id,
                "merchant_sku": merchant_sku,
                "product_type_id": product_type_id,
                "sku": sku,
                "price": price,
                "availability": availability,
                "description": description,
            },
            options,
        )
        return result

    async def update_description(
        self,
        *,
        id: int,
        merchant_sku: str,
        product_type_id: str | int,
        description: str,
        sku: ProductSku | ProductSkuDict | None = None,
        price: ProductPrice | ProductPriceDict | None = None,
        availability: ProductAvailability | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> ProductJobResponse:
        """Change the description of a product.

        Queues a change of the Description. Its structure depends on the product type, see `xsd.description`, and a
        product without a Picture in it is not sold. Whether this path is queued at low priority, as a Description
        sent to `product.update` is, is not documented. A repeat queues another job, which leads to the same state.

        Args:
            id: Ozon's id of the product, the ProductId of `product.list`.
            merchant_sku: The merchant's own key of the product, mandatory with every change.
            product_type_id: Product type from `product_type.list`, 12 digits as text or number; mandatory with
                every change.
            description: XML fragment whose root is Description, as text, in the structure that
                `xsd.description` returns for the product type. Its Picture is the URL of the main picture,
                exactly one; in most types Images, up to 20 times, are the further ones.
            sku: Stock keeping data of a product. It is needed to create one; later it is sent only if it
                changes.
            price: What the buyer pays, and the discount on it.
            availability: State of sale, supply period and stock of a product, for a merchant with a single
                storefront. A change of status is this block together with MerchantSKU and ProductTypeID.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The job that makes the change

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``PUT /merchants/products/description/{id}``. Writes; may be repeated.
        """
        result: ProductJobResponse = await self._call(
            "update_description",
            {
                "id": id,
                "merchant_sku": merchant_sku,
                "product_type_id": product_type_id,
                "description": description,
                "sku": sku,
                "price": price,
                "availability": availability,
            },
            options,
        )
        return result
