# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/package-label``: Download parcel labels as a PDF (ends 2026-11-02)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class FbsLabelDownloadRequest(Model):
    """Request of `fbs_label.download`."""

    posting_number: Sequence[str]
    """Up to 20 postings."""


OPERATION = Operation(
    api="seller",
    name="fbs_label.download",
    method="POST",
    path="/v2/posting/fbs/package-label",
    summary="Download parcel labels as a PDF (ends 2026-11-02)",
    safety="read",
    lifecycle=Lifecycle(
        announced=date(2026, 9, 22), off=date(2026, 11, 2), replacement=("fbs_label.create", "fbs_label.get")
    ),
    request=FbsLabelDownloadRequest,
    reply="file",
    content_types=("application/pdf",),
)
