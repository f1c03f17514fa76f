# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Ozon Performance API: one attribute per resource, imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncClient, SyncClient
from ..operation import Limit

if TYPE_CHECKING:
    from .all_sku_promo import AllSkuPromoResource, AsyncAllSkuPromoResource
    from .auth import AsyncAuthResource, AuthResource
    from .campaign import AsyncCampaignResource, CampaignResource
    from .campaign_product import AsyncCampaignProductResource, CampaignProductResource
    from .limit import AsyncLimitResource, LimitResource
    from .organisation import AsyncOrganisationResource, OrganisationResource
    from .product import AsyncProductResource, ProductResource
    from .search_promo import AsyncSearchPromoResource, SearchPromoResource
    from .statistics import AsyncStatisticsResource, StatisticsResource
    from .vendor_statistics import AsyncVendorStatisticsResource, VendorStatisticsResource

BASE_URL = "https://api-performance.ozon.ru"
#: What an account may send over all methods.
LIMITS = (
    Limit(count=100000, per="day", scope="account", of="requests", source="documented; over all methods of an account"),
)


class PerformanceClient(SyncClient):
    """Ozon Performance API, synchronously."""

    @cached_property
    def auth(self) -> AuthResource:
        """The token that every other call carries."""
        from .auth import AuthResource

        return AuthResource(self)

    @cached_property
    def campaign_product(self) -> CampaignProductResource:
        """Products of campaigns with payment per click, and their bids."""
        from .campaign_product import CampaignProductResource

        return CampaignProductResource(self)

    @cached_property
    def campaign(self) -> CampaignResource:
        """Advertising campaigns and what they advertise."""
        from .campaign import CampaignResource

        return CampaignResource(self)

    @cached_property
    def limit(self) -> LimitResource:
        """Bounds of bids."""
        from .limit import LimitResource

        return LimitResource(self)

    @cached_property
    def product(self) -> ProductResource:
        """Traits of products that matter for advertising."""
        from .product import ProductResource

        return ProductResource(self)

    @cached_property
    def vendor_statistics(self) -> VendorStatisticsResource:
        """Reports about traffic from outside of Ozon."""
        from .vendor_statistics import VendorStatisticsResource

        return VendorStatisticsResource(self)

    @cached_property
    def organisation(self) -> OrganisationResource:
        """The advertiser's organisation."""
        from .organisation import OrganisationResource

        return OrganisationResource(self)

    @cached_property
    def search_promo(self) -> SearchPromoResource:
        """Promotion of single products with payment per order."""
        from .search_promo import SearchPromoResource

        return SearchPromoResource(self)

    @cached_property
    def all_sku_promo(self) -> AllSkuPromoResource:
        """Promotion of all products with payment per order."""
        from .all_sku_promo import AllSkuPromoResource

        return AllSkuPromoResource(self)

    @cached_property
    def statistics(self) -> StatisticsResource:
        """Figures that are answered at once, and reports that are prepared as a file."""
        from .statistics import StatisticsResource

        return StatisticsResource(self)


class AsyncPerformanceClient(AsyncClient):
    """Ozon Performance API, asynchronously."""

    @cached_property
    def auth(self) -> AsyncAuthResource:
        """The token that every other call carries."""
        from .auth import AsyncAuthResource

        return AsyncAuthResource(self)

    @cached_property
    def campaign_product(self) -> AsyncCampaignProductResource:
        """Products of campaigns with payment per click, and their bids."""
        from .campaign_product import AsyncCampaignProductResource

        return AsyncCampaignProductResource(self)

    @cached_property
    def campaign(self) -> AsyncCampaignResource:
        """Advertising campaigns and what they advertise."""
        from .campaign import AsyncCampaignResource

        return AsyncCampaignResource(self)

    @cached_property
    def limit(self) -> AsyncLimitResource:
        """Bounds of bids."""
        from .limit import AsyncLimitResource

        return AsyncLimitResource(self)

    @cached_property
    def product(self) -> AsyncProductResource:
        """Traits of products that matter for advertising."""
        from .product import AsyncProductResource

        return AsyncProductResource(self)

    @cached_property
    def vendor_statistics(self) -> AsyncVendorStatisticsResource:
        """Reports about traffic from outside of Ozon."""
        from .vendor_statistics import AsyncVendorStatisticsResource

        return AsyncVendorStatisticsResource(self)

    @cached_property
    def organisation(self) -> AsyncOrganisationResource:
        """The advertiser's organisation."""
        from .organisation import AsyncOrganisationResource

        return AsyncOrganisationResource(self)

    @cached_property
    def search_promo(self) -> AsyncSearchPromoResource:
        """Promotion of single products with payment per order."""
        from .search_promo import AsyncSearchPromoResource

        return AsyncSearchPromoResource(self)

    @cached_property
    def all_sku_promo(self) -> AsyncAllSkuPromoResource:
        """Promotion of all products with payment per order."""
        from .all_sku_promo import AsyncAllSkuPromoResource

        return AsyncAllSkuPromoResource(self)

    @cached_property
    def statistics(self) -> AsyncStatisticsResource:
        """Figures that are answered at once, and reports that are prepared as a file."""
        from .statistics import AsyncStatisticsResource

        return AsyncStatisticsResource(self)
