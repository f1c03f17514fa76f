# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class ReportCodeResponse(Model):
    """The report that was started; not wrapped in result here."""

    code: str | None = None
    """What `report.info` takes."""
