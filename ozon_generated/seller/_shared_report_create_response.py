# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_report_code import ReportCode


@model
class ReportCreateResponse(Model):
    """The report that was started."""

    result: ReportCode | None = None
    """Name of a report in the making."""
