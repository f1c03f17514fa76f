# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/act/get-barcode/text``: Read the barcode of a carriage as text."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class FbsActGetBarcodeTextRequest(Model):
    """Request of `fbs_act.get_barcode_text`."""

    id: int
    """The carriage_id."""


@model
class FbsActGetBarcodeTextResponse(Model):
    """Answer of `fbs_act.get_barcode_text`."""

    result: str | None = None
    """Characters of the barcode."""


OPERATION = Operation(
    api="seller",
    name="fbs_act.get_barcode_text",
    method="POST",
    path="/v2/posting/fbs/act/get-barcode/text",
    summary="Read the barcode of a carriage as text",
    safety="read",
    request=FbsActGetBarcodeTextRequest,
    response=FbsActGetBarcodeTextResponse,
)
