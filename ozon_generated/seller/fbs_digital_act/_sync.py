# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbs_digital_act, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, File, SyncResource

if TYPE_CHECKING:
    from ._check_status import FbsDigitalActCheckStatusResponse
    from ._get_pdf import FbsDigitalActGetPdfRequestDocType


class FbsDigitalActResource(SyncResource):
    """Electronic acts of FBS shipments."""

    __slots__ = ()

    def check_status(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> FbsDigitalActCheckStatusResponse:
        """Show whether electronic acts are ready (switched off).

        Switched off on 2026-03-22; use `fbs_act.check_status`.

        Args:
            id: The id of `fbs_act.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the acts

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/digital/act/check-status``. Reads only; switched off on 2026-03-22; successor:
        fbs_act.check_status. https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingFBSDigitalActCheckStatus
        """
        result: FbsDigitalActCheckStatusResponse = self._call(
            "check_status",
            {"id": id},
            options,
        )
        return result

    def get_pdf(
        self,
        *,
        id: int,
        doc_type: FbsDigitalActGetPdfRequestDocType | None = None,
        options: CallOptions | None = None,
    ) -> File:
        """Download an electronic act as a PDF (switched off).

        Switched off on 2026-03-22; use `fbs_act.get_pdf`.

        Args:
            id: The id of `fbs_act.create`.
            doc_type: act_of_acceptance is the shipping list, act_of_mismatch tells discrepancies, act_of_excess
                parcels too many, waybill is the consignment note.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The act

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/digital/act/get-pdf``. Reads only; switched off on 2026-03-22; successor:
        fbs_act.get_pdf. https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingFBSGetDigitalAct
        """
        result: File = self._call(
            "get_pdf",
            {"id": id, "doc_type": doc_type},
            options,
        )
        return result
