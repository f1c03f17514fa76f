# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of posting_fbp, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._get import PostingFbpGetResponse
    from ._inputs import PostingFbpListFilterDict
    from ._list import PostingFbpListFilter, PostingFbpListRequestSortBy, PostingFbpListResponse


class AsyncPostingFbpResource(AsyncResource):
    """Orders that a partner stores and ships (FBP)."""

    __slots__ = ()

    async def list(
        self,
        *,
        filter: PostingFbpListFilter | PostingFbpListFilterDict | None = None,
        sort_by: PostingFbpListRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbpListResponse:
        """List FBP postings.

        Orders of buyers that a partner's warehouse ships, page by page; the supplies that fill this warehouse stand
        in `fbp_order.list`. The paging ends when the cursor is empty.

        Args:
            filter: Which postings to list.
            sort_by: Moment by which the postings are ordered: last change of the status, or begin of the work.
            sort_dir: Order of that moment.
            limit: Postings per page. At least 1, at most 100.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbp/list``. Reads only; beta. https://docs.ozon.ru/api/seller/#operation/PostingFbpList
        """
        result: PostingFbpListResponse = await self._call(
            "list",
            {"filter": filter, "sort_by": sort_by, "sort_dir": sort_dir, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def get(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> PostingFbpGetResponse:
        """Read a posting of partner fulfilment.

        One posting that a partner stores and ships (FBP), with its products and money.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbp/get``. Reads only; beta. https://docs.ozon.ru/api/seller/#operation/GetFbpPosting
        """
        result: PostingFbpGetResponse = await self._call(
            "get",
            {"posting_number": posting_number},
            options,
        )
        return result
