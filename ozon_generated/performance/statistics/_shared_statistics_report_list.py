# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_statistics_report_row import StatisticsReportRow


@model
class StatisticsReportList(Model):
    """A page of reports."""

    items: list[StatisticsReportRow] = attrs.field(factory=list)
    """The reports of the page."""

    total: str | None = None
    """Number of rows in all, as text."""

    def page_rows(self) -> list[StatisticsReportRow]:
        """The rows of this page."""
        return self.items
