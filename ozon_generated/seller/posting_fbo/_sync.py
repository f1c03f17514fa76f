# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of posting_fbo, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._cancel_reason_list import PostingFboCancelReasonListResponse
    from ._get import PostingFboGetResponse
    from ._inputs import FboPostingFilterDict, FboPostingFilterV2Dict, FboPostingWithDict
    from ._list import FboPostingFilter, PostingFboListResponse
    from ._list_v2 import FboPostingFilterV2, PostingFboListV2Response
    from ._shared_fbo_posting_with import FboPostingWith


class PostingFboResource(SyncResource):
    """Orders that Ozon stores and ships (FBO)."""

    __slots__ = ()

    def list(
        self,
        *,
        filter: FboPostingFilter | FboPostingFilterDict | None = None,
        sort_dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FboPostingWith | FboPostingWithDict | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingFboListResponse:
        """List FBO postings.

        Parcels that Ozon sends from its warehouses. Prices, delivery data and the buying company are left out
        unless asked for in with. Postings change while they are paged: give a span of creation and drop repeated
        numbers. Takes the place of the version with offset.

        Args:
            filter: Which postings to list.
            sort_dir: Order by time of creation.
            translit: True to write the address of the buyer in Latin letters.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 100.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/posting/fbo/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/PostingFboList
        """
        result: PostingFboListResponse = self._call(
            "list",
            {
                "filter": filter,
                "sort_dir": sort_dir,
                "translit": translit,
                "with_": with_,
                "limit": limit,
                "cursor": cursor,
            },
            options,
        )
        return result

    def get(
        self,
        *,
        posting_number: str,
        translit: bool | None = None,
        with_: FboPostingWith | FboPostingWithDict | None = None,
        options: CallOptions | None = None,
    ) -> PostingFboGetResponse:
        """Show one FBO posting.

        The posting with the parts that with asks for. The only place that tells when the parcel was handed over
        (fact_delivery_date).

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            translit: True to write the address of the buyer in Latin letters.
            with_: Parts to add to the answer.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbo/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetFboPosting
        """
        result: PostingFboGetResponse = self._call(
            "get",
            {"posting_number": posting_number, "translit": translit, "with_": with_},
            options,
        )
        return result

    def cancel_reason_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> PostingFboCancelReasonListResponse:
        """List the reasons for cancelled FBO postings.

        Reasons that cancel_reason_id of an FBO posting refers to. The seller cannot cancel FBO postings himself.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The reasons

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbo/cancel-reason/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetPostingFboCancelReasonList
        """
        result: PostingFboCancelReasonListResponse = self._call(
            "cancel_reason_list",
            {},
            options,
        )
        return result

    def list_v2(
        self,
        *,
        filter: FboPostingFilterV2 | FboPostingFilterV2Dict,
        dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FboPostingWith | FboPostingWithDict | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> PostingFboListV2Response:
        """List FBO postings (switched off).

        Switched off on 2026-08-31; use `posting_fbo.list`. The period is demanded, an offset beyond 20000 is
        refused with MAX_OFFSET_EXCEEDED, and no total is told: the last page is the one that is shorter than limit.

        Args:
            filter: Which postings to list.
            dir: Order by time of creation.
            translit: True to write the address of the buyer in Latin letters.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 1000. 1000 is sent when it is left out.
            offset: Postings to skip, at most 20000; beyond it cut the period.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbo/list``. Reads only; switched off on 2026-08-31; successor: posting_fbo.list.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetFboPostingList
        """
        result: PostingFboListV2Response = self._call(
            "list_v2",
            {"filter": filter, "dir": dir, "translit": translit, "with_": with_, "limit": limit, "offset": offset},
            options,
        )
        return result
