# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/jobs/{id}/log``: Get the log of a job."""

from __future__ import annotations

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class JobLogEntry(Model):
    """One entry of a job's log."""


@model
class JobLogResponse(Model):
    """Answer of `job.log`."""

    logs: list[JobLogEntry] = wire("Logs", factory=list)


OPERATION = Operation(
    api="merchants",
    name="job.log",
    method="GET",
    path="/merchants/jobs/{id}/log",
    summary="Get the log of a job",
    path_parameters={"id": "id"},
    required_parameters=frozenset({"id"}),
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=JobLogResponse,
    encoding="windows-1251",
)
