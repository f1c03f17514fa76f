# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/digital/act/get-pdf``: Download an electronic act as a PDF (switched off)."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

FbsDigitalActGetPdfRequestDocType: TypeAlias = (
    Literal["act_of_acceptance", "act_of_mismatch", "act_of_excess", "waybill"] | str
)


@model
class FbsDigitalActGetPdfRequest(Model):
    """Request of `fbs_digital_act.get_pdf`."""

    id: int
    """The id of `fbs_act.create`."""

    doc_type: FbsDigitalActGetPdfRequestDocType | None = None
    """act_of_acceptance is the shipping list, act_of_mismatch tells discrepancies, act_of_excess parcels too many,
    waybill is the consignment note.
    """


OPERATION = Operation(
    api="seller",
    name="fbs_digital_act.get_pdf",
    method="POST",
    path="/v2/posting/fbs/digital/act/get-pdf",
    summary="Download an electronic act as a PDF (switched off)",
    safety="read",
    lifecycle=Lifecycle(announced=date(2026, 1, 22), off=date(2026, 3, 22), replacement=("fbs_act.get_pdf",)),
    request=FbsDigitalActGetPdfRequest,
    reply="file",
    content_types=("application/pdf",),
)
