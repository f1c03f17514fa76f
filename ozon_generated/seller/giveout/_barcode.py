# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/return/giveout/barcode``: Read the barcode for fetching returns."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class GiveoutBarcodeResponse(Model):
    """Answer of `giveout.barcode`."""

    barcode: str | None = None
    """What the barcode of `giveout.get_png` and `giveout.get_pdf` says."""


OPERATION = Operation(
    api="seller",
    name="giveout.barcode",
    method="POST",
    path="/v1/return/giveout/barcode",
    summary="Read the barcode for fetching returns",
    safety="read",
    response=GiveoutBarcodeResponse,
)
