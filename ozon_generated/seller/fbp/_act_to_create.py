# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/act-to/create``: Start making the waybill of a supply (FBP)."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
    Tier,
)


@model
class FbpActToCreateRequest(Model):
    """Request of `fbp.act_to_create`."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpActToCreateResponse(Model):
    """Answer of `fbp.act_to_create`."""

    code: str | None = None
    """Identifier of the waybill, for `fbp.act_to_get`."""


OPERATION = Operation(
    api="seller",
    name="fbp.act_to_create",
    method="POST",
    path="/v1/fbp/act-to/create",
    summary="Start making the waybill of a supply (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    task=Task(
        id="code",
        poll="fbp.act_to_get",
        argument="code",
        state="state",
        pending=("IN_PROGRESS",),
        done=("FINISHED",),
        failed=("FAILED",),
    ),
    request=FbpActToCreateRequest,
    response=FbpActToCreateResponse,
)
