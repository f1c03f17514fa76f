# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of assembly_carriage, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._inputs import AssemblyCarriageFilterDict
    from ._posting_list import AssemblyCarriagePostingListResponse
    from ._product_list import AssemblyCarriageProductListResponse
    from ._shared_assembly_carriage_filter import AssemblyCarriageFilter


class AsyncAssemblyCarriageResource(AsyncResource):
    """What has to be packed for one carriage, by posting and by product."""

    __slots__ = ()

    async def posting_list(
        self,
        *,
        filter: AssemblyCarriageFilter | AssemblyCarriageFilterDict,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> AssemblyCarriagePostingListResponse:
        """List postings of a carriage for the packing table.

        Postings with their products and assembly codes; `assembly_carriage.product_list` gives the same by product.

        Args:
            filter: Which carriage.
            limit: Postings per page, at most 100. 100 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/assembly/carriage/posting/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AssemblyCarriagePostingList
        """
        result: AssemblyCarriagePostingListResponse = await self._call(
            "posting_list",
            {"filter": filter, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def product_list(
        self,
        *,
        filter: AssemblyCarriageFilter | AssemblyCarriageFilterDict,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> AssemblyCarriageProductListResponse:
        """List products of a carriage for the packing table.

        Each product once, with the postings of the carriage that need it.

        Args:
            filter: Which carriage.
            limit: Products per page, at most 100. 100 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/assembly/carriage/product/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AssemblyCarriageProductList
        """
        result: AssemblyCarriageProductListResponse = await self._call(
            "product_list",
            {"filter": filter, "limit": limit, "cursor": cursor},
            options,
        )
        return result
