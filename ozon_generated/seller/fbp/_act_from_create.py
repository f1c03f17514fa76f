# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/act-from/create``: Start making the acceptance act of a supply (FBP)."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Task,
    Tier,
)

FbpActFromCreateError: TypeAlias = Literal["CREATE_ACT_ERROR_REASON_UNSPECIFIED", "INVALID_ORDER_TYPE"] | str
"""INVALID_ORDER_TYPE: acts are not made for supplies of this kind."""


@model
class FbpActFromCreateRequest(Model):
    """Request of `fbp.act_from_create`."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpActFromCreateResponse(Model):
    """Answer of `fbp.act_from_create`."""

    errors: list[FbpActFromCreateError] = attrs.field(factory=list)
    """Why no act is made, filled when is_success is false."""

    file_uuid: str | None = None
    """What `fbp.act_from_get` takes."""

    is_success: bool | None = None
    """False when the act was refused; the HTTP status is 200 all the same."""


OPERATION = Operation(
    api="seller",
    name="fbp.act_from_create",
    method="POST",
    path="/v1/fbp/act-from/create",
    summary="Start making the acceptance act of a supply (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    task=Task(
        id="file_uuid",
        poll="fbp.act_from_get",
        argument="file_uuid",
        state="status",
        pending=("PROCESSING",),
        done=("EXIST",),
        failed=("NOT_EXIST", "ERROR"),
    ),
    item_errors=ItemErrors(items="", errors="errors", flag="is_success"),
    request=FbpActFromCreateRequest,
    response=FbpActFromCreateResponse,
)
