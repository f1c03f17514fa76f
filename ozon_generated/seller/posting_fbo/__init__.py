# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Orders that Ozon stores and ships (FBO)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import CancellationType as CancellationType
    from .._models import CurrencyCode as CurrencyCode
    from .._models import Money as Money
    from .._models import PostingAdditionalData as PostingAdditionalData
    from .._models import PostingCommission as PostingCommission
    from .._models import PostingExternalOrder as PostingExternalOrder
    from .._models import PostingFinancialData as PostingFinancialData
    from .._models import PostingFinancialProduct as PostingFinancialProduct
    from .._models import PostingLegalInfo as PostingLegalInfo
    from .._models import SortDirection as SortDirection
    from ._cancel_reason_list import FboPostingCancelReason as FboPostingCancelReason
    from ._cancel_reason_list import PostingFboCancelReasonListResponse as PostingFboCancelReasonListResponse
    from ._get import FboPostingDetails as FboPostingDetails
    from ._get import PostingFboGetRequest as PostingFboGetRequest
    from ._get import PostingFboGetResponse as PostingFboGetResponse
    from ._list import FboPosting as FboPosting
    from ._list import FboPostingCancellation as FboPostingCancellation
    from ._list import FboPostingFilter as FboPostingFilter
    from ._list import FboPostingFinancialData as FboPostingFinancialData
    from ._list import FboPostingFinancialProduct as FboPostingFinancialProduct
    from ._list import FboPostingProduct as FboPostingProduct
    from ._list import PostingFboListRequest as PostingFboListRequest
    from ._list import PostingFboListResponse as PostingFboListResponse
    from ._list_v2 import FboPostingFilterV2 as FboPostingFilterV2
    from ._list_v2 import FboPostingFinancialDataV2 as FboPostingFinancialDataV2
    from ._list_v2 import FboPostingFinancialProductV2 as FboPostingFinancialProductV2
    from ._list_v2 import FboPostingV2 as FboPostingV2
    from ._list_v2 import PostingFboListV2Request as PostingFboListV2Request
    from ._list_v2 import PostingFboListV2Response as PostingFboListV2Response
    from ._models import FboPostingAnalyticsData as FboPostingAnalyticsData
    from ._models import FboPostingProductV2 as FboPostingProductV2
    from ._models import FboPostingStatus as FboPostingStatus
    from ._models import FboPostingSubstatus as FboPostingSubstatus
    from ._models import FboPostingWith as FboPostingWith
else:
    __getattr__ = lazy(
        __name__,
        {
            "CancellationType": ".._models",
            "CurrencyCode": ".._models",
            "FboPosting": "._list",
            "FboPostingAnalyticsData": "._models",
            "FboPostingCancelReason": "._cancel_reason_list",
            "FboPostingCancellation": "._list",
            "FboPostingDetails": "._get",
            "FboPostingFilter": "._list",
            "FboPostingFilterV2": "._list_v2",
            "FboPostingFinancialData": "._list",
            "FboPostingFinancialDataV2": "._list_v2",
            "FboPostingFinancialProduct": "._list",
            "FboPostingFinancialProductV2": "._list_v2",
            "FboPostingProduct": "._list",
            "FboPostingProductV2": "._models",
            "FboPostingStatus": "._models",
            "FboPostingSubstatus": "._models",
            "FboPostingV2": "._list_v2",
            "FboPostingWith": "._models",
            "Money": ".._models",
            "PostingAdditionalData": ".._models",
            "PostingCommission": ".._models",
            "PostingExternalOrder": ".._models",
            "PostingFboCancelReasonListResponse": "._cancel_reason_list",
            "PostingFboGetRequest": "._get",
            "PostingFboGetResponse": "._get",
            "PostingFboListRequest": "._list",
            "PostingFboListResponse": "._list",
            "PostingFboListV2Request": "._list_v2",
            "PostingFboListV2Response": "._list_v2",
            "PostingFinancialData": ".._models",
            "PostingFinancialProduct": ".._models",
            "PostingLegalInfo": ".._models",
            "SortDirection": ".._models",
        },
    )


class PostingFboResource(SyncResource):
    """Orders that Ozon stores and ships (FBO)."""

    __slots__ = ()

    def list(
        self,
        *,
        filter: FboPostingFilter | Mapping[str, Any] | None = None,
        sort_dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FboPostingWith | Mapping[str, Any] | None = None,
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
            limit: Postings per page, 1 to 100. At least 1, at most 100.
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
        with_: FboPostingWith | Mapping[str, Any] | None = None,
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
        filter: FboPostingFilterV2 | Mapping[str, Any],
        limit: int,
        dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FboPostingWith | Mapping[str, Any] | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> PostingFboListV2Response:
        """List FBO postings (switched off).

        Switched off on 2026-08-31; use posting_fbo_list. The period is demanded, an offset beyond 20000 is refused
        with MAX_OFFSET_EXCEEDED, and no total is told: the last page is the one that is shorter than limit.

        Args:
            filter: Which postings to list.
            limit: Postings per page, 1 to 1000. At least 1, at most 1000.
            dir: Order by time of creation.
            translit: True to write the address of the buyer in Latin letters.
            with_: Parts to add to the answer.
            offset: Postings to skip, at most 20000; beyond it cut the period. At most 20000.
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
            {"filter": filter, "limit": limit, "dir": dir, "translit": translit, "with_": with_, "offset": offset},
            options,
        )
        return result


class AsyncPostingFboResource(AsyncResource):
    """Orders that Ozon stores and ships (FBO)."""

    __slots__ = ()

    async def list(
        self,
        *,
        filter: FboPostingFilter | Mapping[str, Any] | None = None,
        sort_dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FboPostingWith | Mapping[str, Any] | None = None,
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
            limit: Postings per page, 1 to 100. At least 1, at most 100.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/posting/fbo/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/PostingFboList
        """
        result: PostingFboListResponse = await self._call(
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

    async def get(
        self,
        *,
        posting_number: str,
        translit: bool | None = None,
        with_: FboPostingWith | Mapping[str, Any] | None = None,
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
        result: PostingFboGetResponse = await self._call(
            "get",
            {"posting_number": posting_number, "translit": translit, "with_": with_},
            options,
        )
        return result

    async def cancel_reason_list(
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
        result: PostingFboCancelReasonListResponse = await self._call(
            "cancel_reason_list",
            {},
            options,
        )
        return result

    async def list_v2(
        self,
        *,
        filter: FboPostingFilterV2 | Mapping[str, Any],
        limit: int,
        dir: SortDirection | None = None,
        translit: bool | None = None,
        with_: FboPostingWith | Mapping[str, Any] | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> PostingFboListV2Response:
        """List FBO postings (switched off).

        Switched off on 2026-08-31; use posting_fbo_list. The period is demanded, an offset beyond 20000 is refused
        with MAX_OFFSET_EXCEEDED, and no total is told: the last page is the one that is shorter than limit.

        Args:
            filter: Which postings to list.
            limit: Postings per page, 1 to 1000. At least 1, at most 1000.
            dir: Order by time of creation.
            translit: True to write the address of the buyer in Latin letters.
            with_: Parts to add to the answer.
            offset: Postings to skip, at most 20000; beyond it cut the period. At most 20000.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbo/list``. Reads only; switched off on 2026-08-31; successor: posting_fbo.list.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetFboPostingList
        """
        result: PostingFboListV2Response = await self._call(
            "list_v2",
            {"filter": filter, "limit": limit, "dir": dir, "translit": translit, "with_": with_, "offset": offset},
            options,
        )
        return result
