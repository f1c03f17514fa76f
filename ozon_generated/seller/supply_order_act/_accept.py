# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/act/accept``: Accept an act of a supply."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Task,
)

SupplyOrderActAcceptErrorReason: TypeAlias = Literal["INVALID_STATE", "SUPPLY_WITH_UTD", "UNSPECIFIED"] | str
"""INVALID_STATE means that the act does not wait for the seller, SUPPLY_WITH_UTD that the supply is settled by a
transfer document.
"""


@model
class SupplyOrderActAcceptRequest(Model):
    """Request of `supply_order_act.accept`."""

    act_id: int
    """Act, from `supply_order_act.summary_get`."""


@model
class SupplyOrderActAcceptResponse(Model):
    """Answer of `supply_order_act.accept`."""

    error_reasons: list[SupplyOrderActAcceptErrorReason] = attrs.field(factory=list)
    """Why no task was started."""

    operation_id: str | None = None
    """What `supply_order_act.accept_status` takes."""


OPERATION = Operation(
    api="seller",
    name="supply_order_act.accept",
    method="POST",
    path="/v1/supply-order/act/accept",
    summary="Accept an act of a supply",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 8, 11)),
    task=Task(
        id="operation_id",
        poll="supply_order_act.accept_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    item_errors=ItemErrors(items="", errors="error_reasons", accepted="operation_id"),
    request=SupplyOrderActAcceptRequest,
    response=SupplyOrderActAcceptResponse,
)
