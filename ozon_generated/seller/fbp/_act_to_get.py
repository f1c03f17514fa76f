# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/act-to/get``: Show whether the waybill is ready (FBP)."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Polled,
    Tier,
)

FbpActToState: TypeAlias = Literal["STATE_TYPE_UNSPECIFIED", "IN_PROGRESS", "FINISHED", "FAILED"] | str
"""IN_PROGRESS: being made; FINISHED: ready; FAILED: no waybill."""


@model
class FbpActToGetRequest(Model):
    """Request of `fbp.act_to_get`."""

    code: str
    """From the answer of `fbp.act_to_create`."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpActToGetResponse(Model):
    """Answer of `fbp.act_to_get`."""

    error_message: str | None = None
    """What went wrong, filled when state is FAILED."""

    label_url: str | None = None
    """Link of the waybill, filled when state is FINISHED."""

    state: FbpActToState | None = None
    """Progress."""


OPERATION = Operation(
    api="seller",
    name="fbp.act_to_get",
    method="POST",
    path="/v1/fbp/act-to/get",
    summary="Show whether the waybill is ready (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    polled=Polled(
        ids=("code",), argument="code", state="state", pending=("IN_PROGRESS",), done=("FINISHED",), failed=("FAILED",)
    ),
    request=FbpActToGetRequest,
    response=FbpActToGetResponse,
)
