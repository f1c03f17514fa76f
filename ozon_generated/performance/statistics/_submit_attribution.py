# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/statistics/attribution``: Start a report about orders that campaigns led to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from ...model import Model, model, wire
from ...operation import (
    Limit,
    Operation,
    Task,
)
from .._shared_report_task import ReportTask
from ._shared_statistics_group_by import StatisticsGroupBy


@model
class StatisticsSubmitAttributionRequest(Model):
    """Request of `statistics.submit_attribution`."""

    campaigns: Sequence[str]
    """Up to 10 campaigns, from `campaign.list`."""

    from_: datetime | None = wire("from", default=None)
    """First moment of the period."""

    to: datetime | None = None
    """Last moment of the period; at most 62 days after from."""

    date_from: date | None = wire("dateFrom", default=None)
    """First day of the period in Moscow time, as 2026-09-01; instead of from."""

    date_to: date | None = wire("dateTo", default=None)
    """Last day of the period in Moscow time; at most 62 days after dateFrom."""

    group_by: StatisticsGroupBy | None = wire("groupBy", default=None)
    """Spans by which the figures are summed: the whole period, days, weeks or months."""


OPERATION = Operation(
    api="performance",
    name="statistics.submit_attribution",
    method="POST",
    path="/api/client/statistics/attribution",
    summary="Start a report about orders that campaigns led to",
    safety="write",
    limits=(
        Limit(
            count=2000,
            per="day",
            scope="account",
            of="items",
            items="campaigns",
            source="documented; with few campaigns active campaigns times 240",
        ),
    ),
    task=Task(
        id="UUID",
        poll="statistics.status",
        argument="UUID",
        state="state",
        pending=("NOT_STARTED", "IN_PROGRESS"),
        done=("OK",),
        failed=("ERROR", "TIMEOUT", "CANCEL"),
    ),
    request=StatisticsSubmitAttributionRequest,
    response=ReportTask,
)
