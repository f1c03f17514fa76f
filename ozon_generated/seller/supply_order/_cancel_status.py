# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/cancel/status``: Show whether a supply order was cancelled."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Polled,
)
from .._shared_supply_operation_status import SupplyOperationStatus

SupplyCancelErrorReason: TypeAlias = (
    Literal[
        "INVALID_SUPPLY_STATE",
        "SUPPLY_DOES_NOT_BELONG_TO_CONTRACTOR",
        "SUPPLY_DOES_NOT_BELONG_TO_COMPANY",
        "SUPPLY_DOES_NOT_BELONG_TO_ORDER",
        "SUPPLY_BELONGS_TO_VIRTUAL_ORDER",
        "OTHER_ASYNCHRONOUS_OPERATION_IN_PROGRESS",
    ]
    | str
)
"""Why a supply was not cancelled."""

SupplyOrderCancelErrorReason: TypeAlias = (
    Literal[
        "INVALID_ORDER_STATE",
        "ORDER_IS_VIRTUAL",
        "ORDER_DOES_NOT_BELONG_TO_CONTRACTOR",
        "ORDER_DOES_NOT_BELONG_TO_COMPANY",
        "OTHER_ASYNCHRONOUS_OPERATION_IN_PROGRESS",
    ]
    | str
)
"""Why a supply order was not cancelled."""


@model
class SupplyOrderCancelStatusRequest(Model):
    """Request of `supply_order.cancel_status`."""

    operation_id: str
    """From `supply_order.cancel`."""


@model
class SupplyOrderCancelSupplyResult(Model):
    """Whether one supply was cancelled."""

    error_reasons: list[SupplyCancelErrorReason] = attrs.field(factory=list)

    is_supply_cancelled: bool | None = None
    """True when it worked; otherwise error_reasons says why not."""

    supply_id: int | None = None
    """Number of the supply."""


@model
class SupplyOrderCancelResult(Model):
    """What was cancelled."""

    is_order_cancelled: bool | None = None
    """True when the whole order is cancelled."""

    supplies: list[SupplyOrderCancelSupplyResult] = attrs.field(factory=list)


@model
class SupplyOrderCancelStatusResponse(Model):
    """Answer of `supply_order.cancel_status`."""

    result: SupplyOrderCancelResult | None = None
    """What was cancelled."""

    error_reasons: list[SupplyOrderCancelErrorReason] = attrs.field(factory=list)
    """Why the order was not cancelled."""

    status: SupplyOperationStatus | None = None
    """State of a task on a supply."""


OPERATION = Operation(
    api="seller",
    name="supply_order.cancel_status",
    method="POST",
    path="/v1/supply-order/cancel/status",
    summary="Show whether a supply order was cancelled",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 1, 30)),
    item_errors=ItemErrors(items="result.supplies", errors="error_reasons", key="supply_id"),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    request=SupplyOrderCancelStatusRequest,
    response=SupplyOrderCancelStatusResponse,
)
