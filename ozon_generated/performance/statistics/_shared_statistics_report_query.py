# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model, wire
from ._shared_statistics_group_by import StatisticsGroupBy


@model
class StatisticsReportQuery(Model):
    """What the report was asked for."""

    campaigns: list[str] = attrs.field(factory=list)
    """Campaigns of the report."""

    from_: datetime | None = wire("from", default=None)
    """First moment of the period."""

    to: datetime | None = None
    """Last moment of the period."""

    date_from: date | None = wire("dateFrom", default=None)
    """First day of the period in Moscow time."""

    date_to: date | None = wire("dateTo", default=None)
    """Last day of the period in Moscow time."""

    group_by: StatisticsGroupBy | None = wire("groupBy", default=None)
    """Spans by which the figures are summed: the whole period, days, weeks or months."""
