# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/act/get-barcode``: Download the barcode of a carriage as a picture."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class FbsActGetBarcodeRequest(Model):
    """Request of `fbs_act.get_barcode`."""

    id: int
    """The carriage_id."""


OPERATION = Operation(
    api="seller",
    name="fbs_act.get_barcode",
    method="POST",
    path="/v2/posting/fbs/act/get-barcode",
    summary="Download the barcode of a carriage as a picture",
    safety="read",
    request=FbsActGetBarcodeRequest,
    reply="file",
    content_types=("image/png",),
)
