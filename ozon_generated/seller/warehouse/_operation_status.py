# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/operation/status``: Ask how far a change of a warehouse is."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Polled,
)

WarehouseOperationStatus: TypeAlias = Literal["UNSPECIFIED", "IN_PROGRESS", "SUCCESS", "ERROR"] | str
"""IN_PROGRESS until the operation ended with SUCCESS or ERROR."""

WarehouseOperationType: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "CREATE_FBS_WAREHOUSE",
        "UPDATE_FBS_WAREHOUSE",
        "SET_FIRST_MILE",
        "WAREHOUSE_ENABLE_DISABLE",
        "WAREHOUSE_PAUSE_UNPAUSE",
    ]
    | str
)
"""What the operation does; WAREHOUSE_ENABLE_DISABLE is archiving and its reverse, WAREHOUSE_PAUSE_UNPAUSE concerns
rFBS warehouses.
"""


@model
class WarehouseOperationStatusRequest(Model):
    """Request of `warehouse.operation_status`."""

    operation_id: str
    """From the answer of a method that changes a warehouse."""


@model
class WarehouseOperationResult(Model):
    """What came out of the operation."""

    entity_id: int | None = None
    """Number of what was made or changed; for CREATE_FBS_WAREHOUSE that of the new warehouse."""


@model
class WarehouseOperationError(Model):
    """Why the operation failed."""

    code: str | None = None
    """Machine-readable reason."""

    message: str | None = None
    """Reason in words."""


@model
class WarehouseOperationStatusResponse(Model):
    """Answer of `warehouse.operation_status`."""

    result: WarehouseOperationResult | None = None
    """What came out of it."""

    error: WarehouseOperationError | None = None
    """Why the operation failed."""

    status: WarehouseOperationStatus | None = None
    """How far the operation is."""

    type: WarehouseOperationType | None = None
    """What the operation does."""


OPERATION = Operation(
    api="seller",
    name="warehouse.operation_status",
    method="POST",
    path="/v1/warehouse/operation/status",
    summary="Ask how far a change of a warehouse is",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 8, 27)),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    request=WarehouseOperationStatusRequest,
    response=WarehouseOperationStatusResponse,
)
