# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class ReportCode(Model):
    """Name of a report in the making."""

    code: str | None = None
    """What `report.info` takes; valid for 3 days in most reports."""
