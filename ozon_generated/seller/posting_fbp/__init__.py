# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Orders that a partner stores and ships (FBP)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import Money as Money
    from .._models import SortDirection as SortDirection
    from ._get import PostingFbpDetail as PostingFbpDetail
    from ._get import PostingFbpDetailAction as PostingFbpDetailAction
    from ._get import PostingFbpDetailAnalyticsData as PostingFbpDetailAnalyticsData
    from ._get import PostingFbpDetailCancellation as PostingFbpDetailCancellation
    from ._get import PostingFbpDetailCommission as PostingFbpDetailCommission
    from ._get import PostingFbpDetailFinancialData as PostingFbpDetailFinancialData
    from ._get import PostingFbpDetailFinancialProduct as PostingFbpDetailFinancialProduct
    from ._get import PostingFbpDetailProduct as PostingFbpDetailProduct
    from ._get import PostingFbpGetRequest as PostingFbpGetRequest
    from ._get import PostingFbpGetResponse as PostingFbpGetResponse
    from ._list import FbpPosting as FbpPosting
    from ._list import FbpPostingAction as FbpPostingAction
    from ._list import FbpPostingCommission as FbpPostingCommission
    from ._list import FbpPostingFinancialData as FbpPostingFinancialData
    from ._list import FbpPostingFinancialProduct as FbpPostingFinancialProduct
    from ._list import FbpPostingProduct as FbpPostingProduct
    from ._list import PostingFbpListFilter as PostingFbpListFilter
    from ._list import PostingFbpListRequest as PostingFbpListRequest
    from ._list import PostingFbpListRequestSortBy as PostingFbpListRequestSortBy
    from ._list import PostingFbpListResponse as PostingFbpListResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "FbpPosting": "._list",
            "FbpPostingAction": "._list",
            "FbpPostingCommission": "._list",
            "FbpPostingFinancialData": "._list",
            "FbpPostingFinancialProduct": "._list",
            "FbpPostingProduct": "._list",
            "Money": ".._models",
            "PostingFbpDetail": "._get",
            "PostingFbpDetailAction": "._get",
            "PostingFbpDetailAnalyticsData": "._get",
            "PostingFbpDetailCancellation": "._get",
            "PostingFbpDetailCommission": "._get",
            "PostingFbpDetailFinancialData": "._get",
            "PostingFbpDetailFinancialProduct": "._get",
            "PostingFbpDetailProduct": "._get",
            "PostingFbpGetRequest": "._get",
            "PostingFbpGetResponse": "._get",
            "PostingFbpListFilter": "._list",
            "PostingFbpListRequest": "._list",
            "PostingFbpListRequestSortBy": "._list",
            "PostingFbpListResponse": "._list",
            "SortDirection": ".._models",
        },
    )


class PostingFbpResource(SyncResource):
    """Orders that a partner stores and ships (FBP)."""

    __slots__ = ()

    def list(
        self,
        *,
        filter: PostingFbpListFilter | Mapping[str, Any] | None = None,
        sort_by: PostingFbpListRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbpListResponse:
        """List FBP postings.

        Orders of buyers that a partner's warehouse ships, page by page; the supplies that fill this warehouse stand
        in fbp_order_list. The paging ends when the cursor is empty.

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
        result: PostingFbpListResponse = self._call(
            "list",
            {"filter": filter, "sort_by": sort_by, "sort_dir": sort_dir, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    def get(
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
        result: PostingFbpGetResponse = self._call(
            "get",
            {"posting_number": posting_number},
            options,
        )
        return result


class AsyncPostingFbpResource(AsyncResource):
    """Orders that a partner stores and ships (FBP)."""

    __slots__ = ()

    async def list(
        self,
        *,
        filter: PostingFbpListFilter | Mapping[str, Any] | None = None,
        sort_by: PostingFbpListRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFbpListResponse:
        """List FBP postings.

        Orders of buyers that a partner's warehouse ships, page by page; the supplies that fill this warehouse stand
        in fbp_order_list. The paging ends when the cursor is empty.

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
