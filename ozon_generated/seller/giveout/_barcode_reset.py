# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/return/giveout/barcode-reset``: Replace the barcode for fetching returns."""

from __future__ import annotations

from ...operation import (
    Operation,
)

OPERATION = Operation(
    api="seller",
    name="giveout.barcode_reset",
    method="POST",
    path="/v1/return/giveout/barcode-reset",
    summary="Replace the barcode for fetching returns",
    safety="write",
    reply="file",
    content_types=("image/png", "application/json"),
)
