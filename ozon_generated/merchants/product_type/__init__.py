# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Product types, which decide the structure of a product's description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncProductTypeResource as AsyncProductTypeResource
    from ._shared_product_type import ProductType as ProductType
    from ._shared_product_type_list_response import ProductTypeListResponse as ProductTypeListResponse
    from ._sync import ProductTypeResource as ProductTypeResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncProductTypeResource",
            "._shared_product_type": "ProductType",
            "._shared_product_type_list_response": "ProductTypeListResponse",
            "._sync": "ProductTypeResource",
        },
    )
