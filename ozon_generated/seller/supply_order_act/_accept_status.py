# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/act/accept/status``: Show whether an act was accepted."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Polled,
)

SupplyOrderActAcceptStatus: TypeAlias = Literal["FAILED", "IN_PROGRESS", "SUCCESS"] | str
"""State of the acceptance."""


@model
class SupplyOrderActAcceptStatusRequest(Model):
    """Request of `supply_order_act.accept_status`."""

    operation_id: str
    """From `supply_order_act.accept`."""


@model
class SupplyOrderActAcceptStatusResponse(Model):
    """Answer of `supply_order_act.accept_status`."""

    error_message: str | None = None
    """Why the acceptance failed."""

    status: SupplyOrderActAcceptStatus | None = None
    """State of the acceptance."""


OPERATION = Operation(
    api="seller",
    name="supply_order_act.accept_status",
    method="POST",
    path="/v1/supply-order/act/accept/status",
    summary="Show whether an act was accepted",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 8, 11)),
    item_errors=ItemErrors(items="", errors="error_message"),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    request=SupplyOrderActAcceptStatusRequest,
    response=SupplyOrderActAcceptStatusResponse,
)
