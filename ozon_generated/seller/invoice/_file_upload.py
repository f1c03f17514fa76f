# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/invoice/file/upload``: Upload the file of an invoice."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class InvoiceFileUploadRequest(Model):
    """Request of `invoice.file_upload`."""

    base64_content: str
    """Content of the file, base64; the file has at most 10 MB."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


@model
class InvoiceFileUploadResponse(Model):
    """Answer of `invoice.file_upload`."""

    url: str | None = None
    """Goes as url into `invoice.create_or_update`."""


OPERATION = Operation(
    api="seller",
    name="invoice.file_upload",
    method="POST",
    path="/v1/invoice/file/upload",
    summary="Upload the file of an invoice",
    safety="write",
    request=InvoiceFileUploadRequest,
    response=InvoiceFileUploadResponse,
)
