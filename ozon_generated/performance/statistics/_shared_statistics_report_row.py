# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_statistics_report_campaign import StatisticsReportCampaign
from ._shared_statistics_report_status import StatisticsReportStatus


@model
class StatisticsReportRow(Model):
    """A report with the name that it has in the cabinet."""

    name: str | None = None
    """Title that the cabinet gave the report."""

    campaigns: list[StatisticsReportCampaign] = attrs.field(factory=list)
    """Campaigns of the report."""

    meta: StatisticsReportStatus | None = None
    """State of a report."""
