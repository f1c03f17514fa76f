# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbs_act, asynchronous."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions, File

if TYPE_CHECKING:
    from ._check_status import FbsActCheckStatusResponse
    from ._create import FbsActCreateResponse
    from ._get_barcode_text import FbsActGetBarcodeTextResponse
    from ._get_postings import FbsActGetPostingsResponse
    from ._inputs import FbsActFilterDict
    from ._search import FbsActFilter, FbsActSearchResponse


class AsyncFbsActResource(AsyncResource):
    """Documents, barcodes and postings of FBS shipments."""

    __slots__ = ()

    async def check_status(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> FbsActCheckStatusResponse:
        """Show whether the documents of a carriage are ready.

        Poll it after `carriage.approve`. With has_postings_for_next_carriage another carriage has to be made and
        approved, until it is false.

        Args:
            id: The carriage_id; once also the id of `fbs_act.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the documents

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/act/check-status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingFBSActCheckStatus
        """
        result: FbsActCheckStatusResponse = await self._call(
            "check_status",
            {"id": id},
            options,
        )
        return result

    async def search(
        self,
        *,
        limit: int,
        filter: FbsActFilter | FbsActFilterDict | None = None,
        options: CallOptions | None = None,
    ) -> FbsActSearchResponse:
        """List shipments and their acts.

        At most 50 shipments of a span, without a way to page on; cut the span when 50 come back. Shows the state of
        the transfer acts.

        Args:
            limit: Acts in the answer, at most 50.
            filter: Span and stages.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The shipments

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/act/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_FbsActList
        """
        result: FbsActSearchResponse = await self._call(
            "search",
            {"limit": limit, "filter": filter},
            options,
        )
        return result

    async def get_postings(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> FbsActGetPostingsResponse:
        """List the postings of a carriage.

        All postings of the shipment with their products, in one piece.

        Args:
            id: The carriage_id.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Postings of the shipment

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/act/get-postings``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_ActPostingList
        """
        result: FbsActGetPostingsResponse = await self._call(
            "get_postings",
            {"id": id},
            options,
        )
        return result

    async def get_pdf(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> File:
        """Download the documents of a carriage as a PDF.

        Shipping list and waybill; outside of Russia transfer act and waybill. Ready when `fbs_act.check_status`
        says so; available_actions of `carriage.get` names the documents.

        Args:
            id: The carriage_id.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The documents

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/act/get-pdf``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingFBSGetAct
        """
        result: File = await self._call(
            "get_pdf",
            {"id": id},
            options,
        )
        return result

    async def get_container_labels(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> File:
        """Download labels of the cargo units of a carriage.

        For shipments by trusted acceptance, whose containers_count was given.

        Args:
            id: The carriage_id.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The labels

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/act/get-container-labels``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingFBSActGetContainerLabels
        """
        result: File = await self._call(
            "get_container_labels",
            {"id": id},
            options,
        )
        return result

    async def get_barcode(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> File:
        """Download the barcode of a carriage as a picture.

        To be shown at the pickup point or sorting centre where the shipment is handed over. After
        `carriage.approve`.

        Args:
            id: The carriage_id.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The picture

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/act/get-barcode``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingFBSGetBarcode
        """
        result: File = await self._call(
            "get_barcode",
            {"id": id},
            options,
        )
        return result

    async def get_barcode_text(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> FbsActGetBarcodeTextResponse:
        """Read the barcode of a carriage as text.

        The characters of the picture that `fbs_act.get_barcode` gives, for printing it oneself.

        Args:
            id: The carriage_id.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The characters

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/act/get-barcode/text``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingFBSGetBarcodeText
        """
        result: FbsActGetBarcodeTextResponse = await self._call(
            "get_barcode_text",
            {"id": id},
            options,
        )
        return result

    async def create(
        self,
        *,
        delivery_method_id: int,
        containers_count: int | None = None,
        departure_date: datetime | None = None,
        options: CallOptions | None = None,
    ) -> FbsActCreateResponse:
        """Approve a shipment and start its documents (switched off).

        Switched off on 2026-09-07; use `carriage.create` and then `carriage.approve`. The id of the answer is the
        carriage_id.

        Args:
            delivery_method_id: Of an rFBS warehouse from `delivery_method.list`; of an FBS warehouse the
                warehouse_id.
            containers_count: Number of cargo units, for trusted acceptance only; others leave it out.
            departure_date: Day of the shipment.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/act/create``. Writes; is never repeated by the client; switched off on 2026-09-07;
        successor: carriage.create, carriage.approve.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingFBSActCreate
        """
        result: FbsActCreateResponse = await self._call(
            "create",
            {
                "delivery_method_id": delivery_method_id,
                "containers_count": containers_count,
                "departure_date": departure_date,
            },
            options,
        )
        return result
