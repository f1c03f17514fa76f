# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/draft/supply/create``: Make a supply order of a draft (removed)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from ._shared_supply_draft_timeslot_v1 import SupplyDraftTimeslotV1

if TYPE_CHECKING:
    from ._inputs import SupplyDraftTimeslotV1Dict


@model
class SupplyDraftSupplyCreateV1Request(Model):
    """Request of `supply_draft.supply_create_v1`."""

    draft_id: int
    """Draft whose calculation succeeded."""

    timeslot: SupplyDraftTimeslotV1 | SupplyDraftTimeslotV1Dict | None = None
    """Span in which the goods are brought."""

    warehouse_id: int
    """Chosen storage warehouse."""


@model
class SupplyDraftSupplyCreateV1Response(Model):
    """Answer of `supply_draft.supply_create_v1`."""

    operation_id: str | None = None
    """What `supply_draft.supply_create_status_v1` took."""


OPERATION = Operation(
    api="seller",
    name="supply_draft.supply_create_v1",
    method="POST",
    path="/v1/draft/supply/create",
    summary="Make a supply order of a draft (removed)",
    safety="write",
    lifecycle=Lifecycle(announced=date(2026, 3, 2), off=date(2026, 3, 16), replacement=("supply_draft.supply_create",)),
    task=Task(
        id="operation_id",
        poll="supply_draft.supply_create_status_v1",
        argument="operation_id",
        state="status",
        pending=("DraftSupplyCreateStatusInProgress",),
        done=("DraftSupplyCreateStatusSuccess",),
        failed=("DraftSupplyCreateStatusFailed",),
    ),
    request=SupplyDraftSupplyCreateV1Request,
    response=SupplyDraftSupplyCreateV1Response,
)
