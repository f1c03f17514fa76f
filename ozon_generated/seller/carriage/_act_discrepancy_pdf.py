# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/act-discrepancy/pdf``: Download the act of discrepancies of a carriage."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class CarriageActDiscrepancyPdfRequest(Model):
    """Request of `carriage.act_discrepancy_pdf`."""

    carriage_id: int
    """A carriage in the stage closed."""


@model
class CarriageActDiscrepancyPdfResponse(Model):
    """Answer of `carriage.act_discrepancy_pdf`."""

    content: str | None = None
    """The PDF, in base64."""

    name: str | None = None
    """Name of the file."""

    type: str | None = None
    """Media type of the file."""


OPERATION = Operation(
    api="seller",
    name="carriage.act_discrepancy_pdf",
    method="POST",
    path="/v1/carriage/act-discrepancy/pdf",
    summary="Download the act of discrepancies of a carriage",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 2, 26)),
    request=CarriageActDiscrepancyPdfRequest,
    response=CarriageActDiscrepancyPdfResponse,
)
