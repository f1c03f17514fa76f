# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/return/giveout/get-png``: Download the barcode for fetching returns as a picture."""

from __future__ import annotations

from ...operation import (
    Operation,
)

OPERATION = Operation(
    api="seller",
    name="giveout.get_png",
    method="POST",
    path="/v1/return/giveout/get-png",
    summary="Download the barcode for fetching returns as a picture",
    safety="read",
    reply="file",
    content_types=("image/png", "application/json"),
)
