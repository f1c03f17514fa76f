# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of digital_posting, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._codes_upload import DigitalPostingCodes, DigitalPostingCodesUploadResponse
    from ._inputs import (
        DigitalPostingCodesDict,
        DigitalPostingListFilterDict,
        DigitalPostingListV1FilterDict,
        DigitalPostingWithDict,
    )
    from ._list import DigitalPostingListFilter, DigitalPostingListResponse
    from ._list_v1 import DigitalPostingListV1Filter, DigitalPostingListV1Response
    from ._shared_digital_posting_with import DigitalPostingWith


class AsyncDigitalPostingResource(AsyncResource):
    """Orders of digital goods and the codes for them."""

    __slots__ = ()

    async def codes_upload(
        self,
        *,
        exemplars_by_sku: Sequence[DigitalPostingCodes | DigitalPostingCodesDict],
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
        filter: DigitalPostingListV1Filter | DigitalPostingListV1FilterDict,
        dir: SortDirection | None = None,
        with_: DigitalPostingWith | DigitalPostingWithDict | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> DigitalPostingListV1Response:
        """List orders of digital goods (switched off).

        Switched off on 2026-08-31; use `digital_posting.list`. An offset beyond 20000 is refused.

        Args:
            filter: Which postings to list.
            dir: Order by time of creation.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 1000.
            offset: Postings to skip, at most 20000; beyond it cut the period.
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
        filter: DigitalPostingListFilter | DigitalPostingListFilterDict | None = None,
        sort_dir: SortDirection | None = None,
        with_: DigitalPostingWith | DigitalPostingWithDict | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> DigitalPostingListResponse:
        """List orders of digital goods.

        Postings that wait for codes, and older ones. Codes have to be uploaded with `digital_posting.codes_upload`
        within 24 hours of the order; waiting_deadline_for_digital_code tells the moment.

        Args:
            filter: Which postings to list.
            sort_dir: Order by time of creation.
            with_: Parts to add to the answer.
            limit: Postings per page, 1 to 100.
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
