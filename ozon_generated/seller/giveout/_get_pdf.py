# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/return/giveout/get-pdf``: Download the barcode for fetching returns as a PDF."""

from __future__ import annotations

from ...operation import (
    Operation,
)

OPERATION = Operation(
    api="seller",
    name="giveout.get_pdf",
    method="POST",
    path="/v1/return/giveout/get-pdf",
    summary="Download the barcode for fetching returns as a PDF",
    safety="read",
    reply="file",
    content_types=("application/pdf", "application/json"),
)
