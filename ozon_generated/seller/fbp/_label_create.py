# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/label/create``: Start making the package labels of a supply (FBP)."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
    Tier,
)


@model
class FbpLabelCreateRequest(Model):
    """Request of `fbp.label_create`."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpLabelCreateResponse(Model):
    """Answer of `fbp.label_create`."""

    code: str | None = None
    """Identifier of the task, for `fbp.label_get`."""


OPERATION = Operation(
    api="seller",
    name="fbp.label_create",
    method="POST",
    path="/v1/fbp/label/create",
    summary="Start making the package labels of a supply (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    task=Task(
        id="code",
        poll="fbp.label_get",
        argument="code",
        state="state",
        pending=("IN_PROGRESS",),
        done=("FINISHED",),
        failed=("FAILED",),
    ),
    request=FbpLabelCreateRequest,
    response=FbpLabelCreateResponse,
)
