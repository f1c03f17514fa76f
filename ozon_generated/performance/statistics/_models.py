# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model, wire

StatisticsGroupBy: TypeAlias = Literal["NO_GROUP_BY", "DATE", "START_OF_WEEK", "START_OF_MONTH"] | str
"""Spans by which the figures are summed: the whole period, days, weeks or months."""

StatisticsReportStatusState: TypeAlias = Literal["NOT_STARTED", "IN_PROGRESS", "ERROR", "OK"] | str

StatisticsReportStatusKind: TypeAlias = Literal["STATS", "SEARCH_PHRASES", "ATTRIBUTION", "VIDEO"] | str


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


@model
class StatisticsReportStatus(Model):
    """State of a report."""

    uuid: str | None = wire("UUID", default=None)
    """What statistics_download takes."""

    state: StatisticsReportStatusState | None = None
    """Stage of the work; the file exists only in OK."""

    created_at: datetime | None = wire("createdAt", default=None)
    """Moment when the report was asked for, UTC."""

    updated_at: datetime | None = wire("updatedAt", default=None)
    """Moment of the last change, UTC."""

    request: StatisticsReportQuery | None = None
    """What the report was asked for."""

    error: str | None = None
    """Why the report failed."""

    link: str | None = None
    """Path of the file on the same host."""

    kind: StatisticsReportStatusKind | None = None
    """What the report is about."""


@model
class StatisticsReportCampaign(Model):
    """A campaign that a report covers."""

    id: str | None = None
    """Number of the campaign."""

    title: str | None = None
    """What the campaign is called in the cabinet."""


@model
class StatisticsReportRow(Model):
    """A report with the name that it has in the cabinet."""

    name: str | None = None
    """Title that the cabinet gave the report."""

    campaigns: list[StatisticsReportCampaign] = attrs.field(factory=list)
    """Campaigns of the report."""

    meta: StatisticsReportStatus | None = None
    """State of a report."""


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


@model
class AllSkuPromoReportTask(Model):
    """A report that is being made."""

    uuid: str | None = wire("UUID", default=None)
    """What statistics_status and statistics_download take."""
