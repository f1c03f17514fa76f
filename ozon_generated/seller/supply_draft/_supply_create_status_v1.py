# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/draft/supply/create/status``: Show the supply order that a draft became (removed)."""

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

SupplyDraftSupplyStatusV1: TypeAlias = (
    Literal[
        "DraftSupplyCreateStatusUnknown",
        "DraftSupplyCreateStatusSuccess",
        "DraftSupplyCreateStatusFailed",
        "DraftSupplyCreateStatusInProgress",
    ]
    | str
)
"""State of the creation."""


@model
class SupplyDraftSupplyCreateStatusV1Request(Model):
    """Request of `supply_draft.supply_create_status_v1`."""

    operation_id: str
    """From `supply_draft.supply_create_v1`."""


@model
class SupplyDraftSupplyResultV1(Model):
    """What was made."""

    order_ids: list[int] = attrs.field(factory=list)
    """The new supply orders."""


@model
class SupplyDraftSupplyCreateStatusV1Response(Model):
    """Answer of `supply_draft.supply_create_status_v1`."""

    result: SupplyDraftSupplyResultV1 | None = None
    """What was made."""

    error_messages: list[str] = attrs.field(factory=list)
    """Why it failed."""

    status: SupplyDraftSupplyStatusV1 | None = None
    """State of the creation."""


OPERATION = Operation(
    api="seller",
    name="supply_draft.supply_create_status_v1",
    method="POST",
    path="/v1/draft/supply/create/status",
    summary="Show the supply order that a draft became (removed)",
    safety="read",
    lifecycle=Lifecycle(
        announced=date(2026, 3, 2), off=date(2026, 3, 16), replacement=("supply_draft.supply_create_status",)
    ),
    item_errors=ItemErrors(items="", errors="error_messages"),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("DraftSupplyCreateStatusInProgress",),
        done=("DraftSupplyCreateStatusSuccess",),
        failed=("DraftSupplyCreateStatusFailed",),
    ),
    request=SupplyDraftSupplyCreateStatusV1Request,
    response=SupplyDraftSupplyCreateStatusV1Response,
)
