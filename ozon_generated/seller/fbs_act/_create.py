# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/act/create``: Approve a shipment and start its documents (switched off)."""

from __future__ import annotations

from datetime import date, datetime

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)


@model
class FbsActCreateRequest(Model):
    """Request of `fbs_act.create`."""

    containers_count: int | None = None
    """Number of cargo units, for trusted acceptance only; others leave it out."""

    delivery_method_id: int
    """Of an rFBS warehouse from `delivery_method.list`; of an FBS warehouse the warehouse_id."""

    departure_date: datetime | None = None
    """Day of the shipment."""


@model
class FbsActCreateResult(Model):
    """The task that was started."""

    id: int | None = None
    """What the other fbs_act methods take; also the carriage_id."""


@model
class FbsActCreateResponse(Model):
    """Answer of `fbs_act.create`."""

    result: FbsActCreateResult | None = None
    """The task that was started."""


OPERATION = Operation(
    api="seller",
    name="fbs_act.create",
    method="POST",
    path="/v2/posting/fbs/act/create",
    summary="Approve a shipment and start its documents (switched off)",
    safety="write",
    lifecycle=Lifecycle(
        announced=date(2026, 7, 7), off=date(2026, 9, 7), replacement=("carriage.create", "carriage.approve")
    ),
    task=Task(
        id="result.id",
        poll="fbs_act.check_status",
        argument="id",
        state="result.status",
        pending=("in_process",),
        done=("ready",),
        failed=("error", "cancelled"),
    ),
    request=FbsActCreateRequest,
    response=FbsActCreateResponse,
)
