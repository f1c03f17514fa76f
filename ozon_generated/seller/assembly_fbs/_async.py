# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of assembly_fbs, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._inputs import AssemblyFbsFilterDict
    from ._posting_list import AssemblyFbsPostingListResponse
    from ._product_list import AssemblyFbsProductListResponse
    from ._shared_assembly_fbs_filter import AssemblyFbsFilter


class AsyncAssemblyFbsResource(AsyncResource):
    """What has to be packed for all FBS postings, by posting and by product."""

    __slots__ = ()

    async def posting_list(
        self,
        *,
        filter: AssemblyFbsFilter | AssemblyFbsFilterDict,
        sort_dir: SortDirection,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> AssemblyFbsPostingListResponse:
        """List postings to assemble by deadline.

        For packing parcel by parcel; `assembly_fbs.product_list` gives the same work by product.

        Args:
            filter: Which deadlines.
            sort_dir: Order by deadline.
            limit: Postings per page, at most 1000. 1000 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/assembly/fbs/posting/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AssemblyFbsPostingList
        """
        result: AssemblyFbsPostingListResponse = await self._call(
            "posting_list",
            {"filter": filter, "sort_dir": sort_dir, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def product_list(
        self,
        *,
        filter: AssemblyFbsFilter | AssemblyFbsFilterDict,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AssemblyFbsProductListResponse:
        """List products to assemble by deadline.

        For fetching the goods from the shelves, each product once with all postings that need it. Paged by offset,
        while the list of postings has a cursor.

        Args:
            filter: Which deadlines.
            sort_dir: Order of the products.
            limit: Products per page, at most 1000. 1000 is sent when it is left out.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/assembly/fbs/product/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AssemblyFbsProductList
        """
        result: AssemblyFbsProductListResponse = await self._call(
            "product_list",
            {"filter": filter, "sort_dir": sort_dir, "limit": limit, "offset": offset},
            options,
        )
        return result
