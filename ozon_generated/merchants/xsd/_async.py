# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of xsd, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._shared_xsd_response import XsdResponse


class AsyncXsdResource(AsyncResource):
    """XML schemas of the upload file and of product descriptions, with their reference lists."""

    __slots__ = ()

    async def products(
        self,
        *,
        options: CallOptions | None = None,
    ) -> XsdResponse:
        """Get the schema of the upload file.

        Returns the XML schema of the file with which products are uploaded in bulk. It describes the product with
        its SKU, Price and Availability but does not check the Description, whose schema `xsd.description` returns.
        By Ozon's word it is the only description that is always up to date, with the lists of reference values.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The schema of the upload file

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/xsd/products``. Reads only.
        """
        result: XsdResponse = await self._call(
            "products",
            {},
            options,
        )
        return result

    async def products_all(
        self,
        *,
        options: CallOptions | None = None,
    ) -> XsdResponse:
        """Get the schema of the upload file with all product types of the merchant.

        Returns the same schema as `xsd.products`, with the full list of the merchant's product types in it.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The schema of the upload file with all product types

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/xsd/products/all``. Reads only.
        """
        result: XsdResponse = await self._call(
            "products_all",
            {},
            options,
        )
        return result

    async def description(
        self,
        *,
        product_type_id: int,
        options: CallOptions | None = None,
    ) -> XsdResponse:
        """Get the schema of a product type's description.

        Returns the XML schema of the Description element for one product type. Reference lists, such as the colours
        that a type allows, stand in it as named types.

        Args:
            product_type_id: Product type whose description schema is wanted, from `product_type.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The schema of the Description element

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/xsd/description/{productTypeId}``. Reads only.
        """
        result: XsdResponse = await self._call(
            "description",
            {"product_type_id": product_type_id},
            options,
        )
        return result
