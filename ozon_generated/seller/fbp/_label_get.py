# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/label/get``: Show whether the package labels are ready (FBP)."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Polled,
    Tier,
)

FbpLabelState: TypeAlias = Literal["UNSPECIFIED", "IN_PROGRESS", "FINISHED", "FAILED"] | str
"""IN_PROGRESS: being made; FINISHED: ready; FAILED: no labels."""


@model
class FbpLabelGetRequest(Model):
    """Request of `fbp.label_get`."""

    code: str
    """From the answer of `fbp.label_create`."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpLabelGetResponse(Model):
    """Answer of `fbp.label_get`."""

    label_url: str | None = None
    """Link of the labels, filled when state is FINISHED."""

    state: FbpLabelState | None = None
    """Progress."""


OPERATION = Operation(
    api="seller",
    name="fbp.label_get",
    method="POST",
    path="/v1/fbp/label/get",
    summary="Show whether the package labels are ready (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    polled=Polled(
        ids=("code",), argument="code", state="state", pending=("IN_PROGRESS",), done=("FINISHED",), failed=("FAILED",)
    ),
    request=FbpLabelGetRequest,
    response=FbpLabelGetResponse,
)
