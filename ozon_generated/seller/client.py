# Made from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Ozon Seller API: one attribute a resource, imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .action import ActionResource, AsyncActionResource
    from .action_auto_add import ActionAutoAddResource, AsyncActionAutoAddResource
    from .api_key import ApiKeyResource, AsyncApiKeyResource
    from .barcode import AsyncBarcodeResource, BarcodeResource
    from .description_category import AsyncDescriptionCategoryResource, DescriptionCategoryResource
    from .digital_posting import AsyncDigitalPostingResource, DigitalPostingResource
    from .digital_product import AsyncDigitalProductResource, DigitalProductResource
    from .discount_task import AsyncDiscountTaskResource, DiscountTaskResource
    from .fbs_label import AsyncFbsLabelResource, FbsLabelResource
    from .posting import AsyncPostingResource, PostingResource
    from .posting_fbs import AsyncPostingFbsResource, PostingFbsResource
    from .product import AsyncProductResource, ProductResource
    from .seller import AsyncSellerResource, SellerResource

BASE_URL = "https://api-seller.ozon.ru"


class SellerClient(SyncClient):
    """Ozon Seller API, synchronously."""

    @cached_property
    def api_key(self) -> ApiKeyResource:
        """The key that the client itself uses."""
        from .api_key import ApiKeyResource

        return ApiKeyResource(self)

    @cached_property
    def barcode(self) -> BarcodeResource:
        """Barcodes of products."""
        from .barcode import BarcodeResource

        return BarcodeResource(self)

    @cached_property
    def description_category(self) -> DescriptionCategoryResource:
        """Tree of categories and types, with their attributes and dictionaries."""
        from .description_category import DescriptionCategoryResource

        return DescriptionCategoryResource(self)

    @cached_property
    def product(self) -> ProductResource:
        """Products of the shop, their cards, pictures, prices and stocks."""
        from .product import ProductResource

        return ProductResource(self)

    @cached_property
    def digital_posting(self) -> DigitalPostingResource:
        """Orders of digital goods and the codes for them."""
        from .digital_posting import DigitalPostingResource

        return DigitalPostingResource(self)

    @cached_property
    def digital_product(self) -> DigitalProductResource:
        """Stocks of digital goods."""
        from .digital_product import DigitalProductResource

        return DigitalProductResource(self)

    @cached_property
    def posting_fbs(self) -> PostingFbsResource:
        """Orders that the seller stores and ships, by Ozon (FBS) or by his own delivery (rFBS)."""
        from .posting_fbs import PostingFbsResource

        return PostingFbsResource(self)

    @cached_property
    def posting(self) -> PostingResource:
        """Operations on a posting of any delivery schema."""
        from .posting import PostingResource

        return PostingResource(self)

    @cached_property
    def fbs_label(self) -> FbsLabelResource:
        """Parcel labels of FBS postings."""
        from .fbs_label import FbsLabelResource

        return FbsLabelResource(self)

    @cached_property
    def action_auto_add(self) -> ActionAutoAddResource:
        """Products that Ozon adds to promotions by itself."""
        from .action_auto_add import ActionAutoAddResource

        return ActionAutoAddResource(self)

    @cached_property
    def action(self) -> ActionResource:
        """Promotions of Ozon in which products take part."""
        from .action import ActionResource

        return ActionResource(self)

    @cached_property
    def discount_task(self) -> DiscountTaskResource:
        """Requests of buyers for a discount."""
        from .discount_task import DiscountTaskResource

        return DiscountTaskResource(self)

    @cached_property
    def seller(self) -> SellerResource:
        """The seller's account."""
        from .seller import SellerResource

        return SellerResource(self)


class AsyncSellerClient(AsyncClient):
    """Ozon Seller API, asynchronously."""

    @cached_property
    def api_key(self) -> AsyncApiKeyResource:
        """The key that the client itself uses."""
        from .api_key import AsyncApiKeyResource

        return AsyncApiKeyResource(self)

    @cached_property
    def barcode(self) -> AsyncBarcodeResource:
        """Barcodes of products."""
        from .barcode import AsyncBarcodeResource

        return AsyncBarcodeResource(self)

    @cached_property
    def description_category(self) -> AsyncDescriptionCategoryResource:
        """Tree of categories and types, with their attributes and dictionaries."""
        from .description_category import AsyncDescriptionCategoryResource

        return AsyncDescriptionCategoryResource(self)

    @cached_property
    def product(self) -> AsyncProductResource:
        """Products of the shop, their cards, pictures, prices and stocks."""
        from .product import AsyncProductResource

        return AsyncProductResource(self)

    @cached_property
    def digital_posting(self) -> AsyncDigitalPostingResource:
        """Orders of digital goods and the codes for them."""
        from .digital_posting import AsyncDigitalPostingResource

        return AsyncDigitalPostingResource(self)

    @cached_property
    def digital_product(self) -> AsyncDigitalProductResource:
        """Stocks of digital goods."""
        from .digital_product import AsyncDigitalProductResource

        return AsyncDigitalProductResource(self)

    @cached_property
    def posting_fbs(self) -> AsyncPostingFbsResource:
        """Orders that the seller stores and ships, by Ozon (FBS) or by his own delivery (rFBS)."""
        from .posting_fbs import AsyncPostingFbsResource

        return AsyncPostingFbsResource(self)

    @cached_property
    def posting(self) -> AsyncPostingResource:
        """Operations on a posting of any delivery schema."""
        from .posting import AsyncPostingResource

        return AsyncPostingResource(self)

    @cached_property
    def fbs_label(self) -> AsyncFbsLabelResource:
        """Parcel labels of FBS postings."""
        from .fbs_label import AsyncFbsLabelResource

        return AsyncFbsLabelResource(self)

    @cached_property
    def action_auto_add(self) -> AsyncActionAutoAddResource:
        """Products that Ozon adds to promotions by itself."""
        from .action_auto_add import AsyncActionAutoAddResource

        return AsyncActionAutoAddResource(self)

    @cached_property
    def action(self) -> AsyncActionResource:
        """Promotions of Ozon in which products take part."""
        from .action import AsyncActionResource

        return AsyncActionResource(self)

    @cached_property
    def discount_task(self) -> AsyncDiscountTaskResource:
        """Requests of buyers for a discount."""
        from .discount_task import AsyncDiscountTaskResource

        return AsyncDiscountTaskResource(self)

    @cached_property
    def seller(self) -> AsyncSellerResource:
        """The seller's account."""
        from .seller import AsyncSellerResource

        return AsyncSellerResource(self)
