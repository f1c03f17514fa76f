# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Orders of digital goods and the codes for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    from ._codes_upload import DigitalPostingCodeError as DigitalPostingCodeError
    from ._codes_upload import DigitalPostingCodes as DigitalPostingCodes
    from ._codes_upload import DigitalPostingCodesResult as DigitalPostingCodesResult
    from ._codes_upload import DigitalPostingCodesUploadRequest as DigitalPostingCodesUploadRequest
    from ._codes_upload import DigitalPostingCodesUploadResponse as DigitalPostingCodesUploadResponse
    from ._list import DigitalPosting as DigitalPosting
    from ._list import DigitalPostingCancellation as DigitalPostingCancellation
    from ._list import DigitalPostingFinancialData as DigitalPostingFinancialData
    from ._list import DigitalPostingFinancialProduct as DigitalPostingFinancialProduct
    from ._list import DigitalPostingListFilter as DigitalPostingListFilter
    from ._list import DigitalPostingListRequest as DigitalPostingListRequest
    from ._list import DigitalPostingListResponse as DigitalPostingListResponse
    from ._list import DigitalPostingProduct as DigitalPostingProduct
    from ._list_v1 import DigitalPostingListV1Filter as DigitalPostingListV1Filter
    from ._list_v1 import DigitalPostingListV1Request as DigitalPostingListV1Request
    from ._list_v1 import DigitalPostingListV1Response as DigitalPostingListV1Response
    from ._list_v1 import DigitalPostingProductV1 as DigitalPostingProductV1
    from ._list_v1 import DigitalPostingV1 as DigitalPostingV1
    from ._models import DigitalPostingAnalyticsData as DigitalPostingAnalyticsData
    from ._models import DigitalPostingWith as DigitalPostingWith
else:
    __getattr__ = lazy(
        __name__,
        {
            "CancellationType": ".._models",
            "CurrencyCode": ".._models",
            "DigitalPosting": "._list",
            "DigitalPostingAnalyticsData": "._models",
            "DigitalPostingCancellation": "._list",
            "DigitalPostingCodeError": "._codes_upload",
            "DigitalPostingCodes": "._codes_upload",
            "DigitalPostingCodesResult": "._codes_upload",
            "DigitalPostingCodesUploadRequest": "._codes_upload",
            "DigitalPostingCodesUploadResponse": "._codes_upload",
            "DigitalPostingFinancialData": "._list",
            "DigitalPostingFinancialProduct": "._list",
            "DigitalPostingListFilter": "._list",
            "DigitalPostingListRequest": "._list",
            "DigitalPostingListResponse": "._list",
            "DigitalPostingListV1Filter": "._list_v1",
            "DigitalPostingListV1Request": "._list_v1",
            "DigitalPostingListV1Response": "._list_v1",
            "DigitalPostingProduct": "._list",
            "DigitalPostingProductV1": "._list_v1",
            "DigitalPostingV1": "._list_v1",
            "DigitalPostingWith": "._models",
            "Money": ".._models",
            "PostingAdditionalData": ".._models",
            "PostingCommission": ".._models",
            "PostingExternalOrder": ".._models",
            "PostingFinancialData": ".._models",
            "PostingFinancialProduct": ".._models",
            "PostingLegalInfo": ".._models",
            "SortDirection": ".._models",
        },
    )


class DigitalPostingResource(SyncResource):
    """Orders of digital goods and the codes for them."""

    __slots__ = ()

    def codes_upload(
        self,
        *,
        exemplars_by_sku: Sequence[DigitalPostingCodes | Mapping[str, Any]],
        posting_number: str,
        options: CallOptions | None = None,
    ) -> DigitalPostingCodesUploadResponse:
        """Upload codes for an order of digital goods.

        Sends the codes for the pieces of one posting, within 24 hours of the order. Pieces for which no code exists
        are counted in not_available_exemplar_qty and cancelled. Refused codes are listed per product in a 200.

        Args:
            exemplars_by_sku: Codes by product of the posting.
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/digital/codes/upload``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/UploadPostingCodes
        """
        result: DigitalPostingCodesUploadResponse = self._call(
            "codes_upload",
            {"exemplars_by_sku": exemplars_by_sku, "posting_number": posting_number},
            options,
        )
        return result

    def list_v1(
        self,
        *,
        filter: DigitalPostingListV1Filter | Mapping[str, Any],
        dir: SortDirection | None = None,
        with_: DigitalPostingWith | Mapping[str, Any] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> DigitalPostingListV1Response:
        """List orders of digital goods (switched off).

        Switched off on 2026-08-31; use digital_posting_list. An offset beyond 20000 is refused.

        Args:
            filter: Which postings to list.
            dir: Order by time of creation.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 1000. At least 1, at most 1000.
            offset: Postings to skip, at most 20000; beyond it cut the period. At most 20000.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/digital/list``. Reads only; switched off on 2026-08-31; successor: digital_posting.list.
        https://docs.ozon.ru/api/seller/#operation/ListPostingCodes
        """
        result: DigitalPostingListV1Response = self._call(
            "list_v1",
            {"filter": filter, "dir": dir, "with_": with_, "limit": limit, "offset": offset},
            options,
        )
        return result

    def list(
        self,
        *,
        filter: DigitalPostingListFilter | Mapping[str, Any] | None = None,
        sort_dir: SortDirection | None = None,
        with_: DigitalPostingWith | Mapping[str, Any] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> DigitalPostingListResponse:
        """List orders of digital goods.

        Postings that wait for codes, and older ones. Codes have to be uploaded with digital_posting_codes_upload
        within 24 hours of the order; waiting_deadline_for_digital_code tells the moment.

        Args:
            filter: Which postings to list.
            sort_dir: Order by time of creation.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 100. At least 1, at most 100.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/digital/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/PostingDigitalList
        """
        result: DigitalPostingListResponse = self._call(
            "list",
            {"filter": filter, "sort_dir": sort_dir, "with_": with_, "limit": limit, "cursor": cursor},
            options,
        )
        return result


class AsyncDigitalPostingResource(AsyncResource):
    """Orders of digital goods and the codes for them."""

    __slots__ = ()

    async def codes_upload(
        self,
        *,
        exemplars_by_sku: Sequence[DigitalPostingCodes | Mapping[str, Any]],
        posting_number: str,
        options: CallOptions | None = None,
    ) -> DigitalPostingCodesUploadResponse:
        """Upload codes for an order of digital goods.

        Sends the codes for the pieces of one posting, within 24 hours of the order. Pieces for which no code exists
        are counted in not_available_exemplar_qty and cancelled. Refused codes are listed per product in a 200.

        Args:
            exemplars_by_sku: Codes by product of the posting.
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/digital/codes/upload``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/UploadPostingCodes
        """
        result: DigitalPostingCodesUploadResponse = await self._call(
            "codes_upload",
            {"exemplars_by_sku": exemplars_by_sku, "posting_number": posting_number},
            options,
        )
        return result

    async def list_v1(
        self,
        *,
        filter: DigitalPostingListV1Filter | Mapping[str, Any],
        dir: SortDirection | None = None,
        with_: DigitalPostingWith | Mapping[str, Any] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> DigitalPostingListV1Response:
        """List orders of digital goods (switched off).

        Switched off on 2026-08-31; use digital_posting_list. An offset beyond 20000 is refused.

        Args:
            filter: Which postings to list.
            dir: Order by time of creation.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 1000. At least 1, at most 1000.
            offset: Postings to skip, at most 20000; beyond it cut the period. At most 20000.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/digital/list``. Reads only; switched off on 2026-08-31; successor: digital_posting.list.
        https://docs.ozon.ru/api/seller/#operation/ListPostingCodes
        """
        result: DigitalPostingListV1Response = await self._call(
            "list_v1",
            {"filter": filter, "dir": dir, "with_": with_, "limit": limit, "offset": offset},
            options,
        )
        return result

    async def list(
        self,
        *,
        filter: DigitalPostingListFilter | Mapping[str, Any] | None = None,
        sort_dir: SortDirection | None = None,
        with_: DigitalPostingWith | Mapping[str, Any] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> DigitalPostingListResponse:
        """List orders of digital goods.

        Postings that wait for codes, and older ones. Codes have to be uploaded with digital_posting_codes_upload
        within 24 hours of the order; waiting_deadline_for_digital_code tells the moment.

        Args:
            filter: Which postings to list.
            sort_dir: Order by time of creation.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 100. At least 1, at most 100.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/digital/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/PostingDigitalList
        """
        result: DigitalPostingListResponse = await self._call(
            "list",
            {"filter": filter, "sort_dir": sort_dir, "with_": with_, "limit": limit, "cursor": cursor},
            options,
        )
        return result
