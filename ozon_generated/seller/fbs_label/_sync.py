# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbs_label, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, File, SyncResource

if TYPE_CHECKING:
    from ._create import FbsLabelCreateResponse
    from ._create_v1 import FbsLabelCreateV1Response
    from ._create_v2 import FbsLabelCreateV2Response
    from ._get import FbsLabelGetResponse
    from ._get_v1 import FbsLabelGetV1Response


class FbsLabelResource(SyncResource):
    """Parcel labels of FBS postings."""

    __slots__ = ()

    def get(
        self,
        *,
        task_id: int,
        options: CallOptions | None = None,
    ) -> FbsLabelGetResponse:
        """Fetch the labels of a task.

        State of a task of `fbs_label.create` and, when it is completed, a link of the PDF. Ready 45 to 60 seconds
        after the task began. Postings without a label are listed in a 200.

        Args:
            task_id: From the answer of `fbs_label.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/package-label/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingFbsPackageLabelGet
        """
        result: FbsLabelGetResponse = self._call(
            "get",
            {"task_id": task_id},
            options,
        )
        return result

    def create(
        self,
        *,
        posting_numbers: Sequence[str],
        options: CallOptions | None = None,
    ) -> FbsLabelCreateResponse:
        """Start printing parcel labels.

        Starts one task per size of label, so that a call may start two: poll each with `fbs_label.get`. Ready after
        45 to 60 seconds. Every call starts new tasks. The labels carry the ScanIt barcode. When no posting can be
        printed yet, no task begins: the refusal is NO_POSTINGS_FOR_BATCH_DOWNLOAD, that for numbers of others
        POSTING_NUMBERS_IS_INCORRECT_FOR_COMPANY.

        Args:
            posting_numbers: Postings that wait for shipment.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The tasks

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/posting/fbs/package-label/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingFbsPackageLabelCreate
        """
        result: FbsLabelCreateResponse = self._call(
            "create",
            {"posting_numbers": posting_numbers},
            options,
        )
        return result

    def download(
        self,
        *,
        posting_number: Sequence[str],
        options: CallOptions | None = None,
    ) -> File:
        """Download parcel labels as a PDF (ends 2026-11-02).

        Up to 20 postings at once. One that is not ready fails all, with a text such as "The next postings aren't
        ready": ask again later; labels are ready 45 to 60 seconds after the assembly. Since 2026-10-05 the label
        has the new layout with the ScanIt barcode. From 2026-11-02 use `fbs_label.create` and `fbs_label.get`.

        Args:
            posting_number: Up to 20 postings.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The file

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/package-label``. Reads only; switched off on 2026-11-02; successor: fbs_label.create,
        fbs_label.get. https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingFBSPackageLabel
        """
        result: File = self._call(
            "download",
            {"posting_number": posting_number},
            options,
        )
        return result

    def create_v1(
        self,
        *,
        posting_number: Sequence[str],
        options: CallOptions | None = None,
    ) -> FbsLabelCreateV1Response:
        """Start printing parcel labels (ends 2026-11-02).

        The first version, with one task for all labels. Labels have the new layout since 2026-10-05. From
        2026-11-02 use `fbs_label.create`.

        Args:
            posting_number: Postings that wait for shipment.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbs/package-label/create``. Writes; is never repeated by the client; switched off on
        2026-11-02; successor: fbs_label.create.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_CreateLabelBatch
        """
        result: FbsLabelCreateV1Response = self._call(
            "create_v1",
            {"posting_number": posting_number},
            options,
        )
        return result

    def create_v2(
        self,
        *,
        posting_number: Sequence[str],
        options: CallOptions | None = None,
    ) -> FbsLabelCreateV2Response:
        """Start printing parcel labels by size (ends 2026-11-02).

        The second version, with one task per size of label. Labels have the new layout since 2026-10-05. From
        2026-11-02 use `fbs_label.create`.

        Args:
            posting_number: Postings that wait for shipment.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The tasks

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/posting/fbs/package-label/create``. Writes; is never repeated by the client; switched off on
        2026-11-02; successor: fbs_label.create.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_CreateLabelBatchV2
        """
        result: FbsLabelCreateV2Response = self._call(
            "create_v2",
            {"posting_number": posting_number},
            options,
        )
        return result

    def get_v1(
        self,
        *,
        task_id: int,
        options: CallOptions | None = None,
    ) -> FbsLabelGetV1Response:
        """Fetch the labels of a task (ends 2026-11-02).

        For tasks of `fbs_label.create_v1` and `fbs_label.create_v2`. Labels have the new layout since 2026-10-05.
        From 2026-11-02 use `fbs_label.get`.

        Args:
            task_id: From the answer of `fbs_label.create_v1` or `fbs_label.create_v2`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbs/package-label/get``. Reads only; switched off on 2026-11-02; successor:
        fbs_label.get. https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetLabelBatch
        """
        result: FbsLabelGetV1Response = self._call(
            "get_v1",
            {"task_id": task_id},
            options,
        )
        return result
