# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Products of the merchant. Every change starts a job, whose outcome `job.get` tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_product_job_response import ProductJobResponse as ProductJobResponse
    from ._async import AsyncProductResource as AsyncProductResource
    from ._create import ProductCreateRequest as ProductCreateRequest
    from ._inputs import ProductPriceDict as ProductPriceDict
    from ._inputs import ProductSkuDict as ProductSkuDict
    from ._list import ProductListDescriptionOutsourceState as ProductListDescriptionOutsourceState
    from ._list import ProductListResponse as ProductListResponse
    from ._list import ProductListSellingState as ProductListSellingState
    from ._list import ProductListSortTag as ProductListSortTag
    from ._list import ProductListSupplyPeriod as ProductListSupplyPeriod
    from ._list import ProductListSupplyState as ProductListSupplyState
    from ._list_all import ProductListAllResponse as ProductListAllResponse
    from ._shared_product import Product as Product
    from ._shared_product_availability import ProductAvailability as ProductAvailability
    from ._shared_product_availability_selling_state import (
        ProductAvailabilitySellingState as ProductAvailabilitySellingState,
    )
    from ._shared_product_availability_supply_period import (
        ProductAvailabilitySupplyPeriod as ProductAvailabilitySupplyPeriod,
    )
    from ._shared_product_availability_supply_state import (
        ProductAvailabilitySupplyState as ProductAvailabilitySupplyState,
    )
    from ._shared_product_price import ProductPrice as ProductPrice
    from ._shared_product_sku import ProductSku as ProductSku
    from ._sync import ProductResource as ProductResource
    from ._update import ProductUpdateRequest as ProductUpdateRequest
    from ._update_availability import ProductUpdateAvailabilityRequest as ProductUpdateAvailabilityRequest
    from ._update_description import ProductUpdateDescriptionRequest as ProductUpdateDescriptionRequest
    from ._update_price import ProductUpdatePriceRequest as ProductUpdatePriceRequest
    from ._update_sku import ProductUpdateSkuRequest as ProductUpdateSkuRequest
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_product_job_response": "ProductJobResponse",
            "._async": "AsyncProductResource",
            "._create": "ProductCreateRequest",
            "._inputs": "ProductPriceDict ProductSkuDict",
            "._list": "ProductListDescriptionOutsourceState ProductListResponse ProductListSellingState ProductListSortTag ProductListSupplyPeriod ProductListSupplyState",
            "._list_all": "ProductListAllResponse",
            "._shared_product": "Product",
            "._shared_product_availability": "ProductAvailability",
            "._shared_product_availability_selling_state": "ProductAvailabilitySellingState",
            "._shared_product_availability_supply_period": "ProductAvailabilitySupplyPeriod",
            "._shared_product_availability_supply_state": "ProductAvailabilitySupplyState",
            "._shared_product_price": "ProductPrice",
            "._shared_product_sku": "ProductSku",
            "._sync": "ProductResource",
            "._update": "ProductUpdateRequest",
            "._update_availability": "ProductUpdateAvailabilityRequest",
            "._update_description": "ProductUpdateDescriptionRequest",
            "._update_price": "ProductUpdatePriceRequest",
            "._update_sku": "ProductUpdateSkuRequest",
        },
    )
