# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/act/get-pdf``: Download the documents of a carriage as a PDF."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class FbsActGetPdfRequest(Model):
    """Request of `fbs_act.get_pdf`."""

    id: int
    """The carriage_id."""


OPERATION = Operation(
    api="seller",
    name="fbs_act.get_pdf",
    method="POST",
    path="/v2/posting/fbs/act/get-pdf",
    summary="Download the documents of a carriage as a PDF",
    safety="read",
    request=FbsActGetPdfRequest,
    reply="file",
    content_types=("application/pdf",),
)
