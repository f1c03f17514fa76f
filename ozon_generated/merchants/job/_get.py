# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/jobs/{id}``: Get the state of a job."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Polled,
)

JobInfoState: TypeAlias = Literal["Finished", "Failed", "PartiallyFailed", "Successfull"] | str

JobProcessingInfoActivity: TypeAlias = Literal["Error"] | str


@model
class JobInfo(Model):
    """State and outcome of a job."""

    state: JobInfoState | None = wire("State", default=None)
    """Finished means that the job is over, with or without errors. The three others end jobs about files in a
    JobResult, and no answer is known to have them. Any other value means that the job still waits or runs; the
    names of those states are not known.
    """

    entity_id: str | None = wire("EntityId", default=None)
    """MerchantSKU of the product, when the job is about a single one."""

    has_errors: bool | None = wire("HasErrors", default=None)
    """True if at least one entity of the job failed."""


@model
class JobProcessingInfo(Model):
    """One step of a job."""

    activity: JobProcessingInfoActivity | None = wire("Activity", default=None)
    """Error marks a failed step; a client took every other value for success."""

    entities: str | None = wire("Entities", default=None)
    """XML fragment with an Entity for every product of the step; ErrorCode and ErrorData in it tell what went wrong.
    Of the codes only 40014 is known: the MerchantSKU of a new product apparently exists already, so that the
    product is to be found by that key and updated instead.
    """


@model
class JobGetResponse(Model):
    """A job with the steps that were done."""

    job_info: JobInfo | None = wire("JobInfo", default=None)
    """State and outcome of a job."""

    processing_infos: list[JobProcessingInfo] = wire("ProcessingInfos", factory=list)
    """Steps that the job has done so far."""


OPERATION = Operation(
    api="merchants",
    name="job.get",
    method="GET",
    path="/merchants/jobs/{id}",
    summary="Get the state of a job",
    path_parameters={"id": "id"},
    required_parameters=frozenset({"id"}),
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    polled=Polled(
        ids=("JobId",),
        argument="id",
        state="JobInfo.State",
        pending=(),
        done=("Finished", "Successfull"),
        failed=("PartiallyFailed", "Failed"),
    ),
    response=JobGetResponse,
    encoding="windows-1251",
)
