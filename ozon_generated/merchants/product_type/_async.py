# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of product_type, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._shared_product_type_list_response import ProductTypeListResponse


class AsyncProductTypeResource(AsyncResource):
    """Product types, which decide the structure of a product's description."""

    __slots__ = ()

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ProductTypeListResponse:
        """List the product types that the merchant may use.

        Returns the product types that were agreed with Ozon's managers for this merchant. Their ids are what
        ProductTypeID of a product may hold. The answer is not paged.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The merchant's product types

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/products/types``. Reads only.
        """
        result: ProductTypeListResponse = await self._call(
            "list",
            {},
            options,
        )
        return result

    async def list_all(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ProductTypeListResponse:
        """List all product types.

        Returns every product type of Ozon, also those that this merchant may not use. The answer is not paged.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            All product types

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/products/types/all``. Reads only.
        """
        result: ProductTypeListResponse = await self._call(
            "list_all",
            {},
            options,
        )
        return result
