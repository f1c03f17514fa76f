# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/content/update/status``: Show whether the contents of a supply were replaced."""

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
from ._shared_supply_order_content_error import SupplyOrderContentError

SupplyOrderContentErrorCode: TypeAlias = (
    Literal[
        "SHIPMENT_PLANNING_DISCIPLINE_CLUSTER_LIMIT_EXCEEDED",
        "SHIPMENT_PLANNING_DISCIPLINE_CLUSTER_BACKUP_SUPPLY_ALREADY_USED",
    ]
    | str
)
"""Restriction imposed because earlier supply plans were not kept."""


@model
class SupplyOrderContentUpdateStatusRequest(Model):
    """Request of `supply_order.content_update_status`."""

    operation_id: str
    """From `supply_order.content_update`."""


@model
class SupplyOrderContentErrorDetails(Model):
    """More about a failed change."""

    backup_supply_id: int | None = None
    """Reserve supply that the products belong to."""

    code: list[SupplyOrderContentErrorCode] = attrs.field(factory=list)
    """Codes of the errors."""

    items_quantity_limit: int | None = None
    """Pieces that may be supplied."""


@model
class SupplyOrderContentUpdateStatusResponse(Model):
    """Answer of `supply_order.content_update_status`."""

    errors: list[SupplyOrderContentError] = attrs.field(factory=list)
    """Why the change failed."""

    new_bundle_id: str | None = None
    """The new contents, readable with `supply_order.bundle`."""

    status: SupplyOperationStatus | None = None
    """State of a task on a supply."""

    error_details: SupplyOrderContentErrorDetails | None = None
    """More about a failed change."""


OPERATION = Operation(
    api="seller",
    name="supply_order.content_update_status",
    method="POST",
    path="/v1/supply-order/content/update/status",
    summary="Show whether the contents of a supply were replaced",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 5, 20)),
    item_errors=ItemErrors(items="", errors="errors"),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    request=SupplyOrderContentUpdateStatusRequest,
    response=SupplyOrderContentUpdateStatusResponse,
)
