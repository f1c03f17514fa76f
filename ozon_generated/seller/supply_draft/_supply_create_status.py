# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/draft/supply/create/status``: Show the supply order that a draft became."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Polled,
)
from ._shared_supply_draft_status import SupplyDraftStatus
from ._shared_supply_draft_supply_error_reason import SupplyDraftSupplyErrorReason


@model
class SupplyDraftSupplyCreateStatusRequest(Model):
    """Request of `supply_draft.supply_create_status`."""

    draft_id: int
    """Draft of which the supply order is made."""


@model
class SupplyDraftSupplyCreateStatusResponse(Model):
    """Answer of `supply_draft.supply_create_status`."""

    error_reasons: list[SupplyDraftSupplyErrorReason] = attrs.field(factory=list)
    """Why it failed."""

    order_id: int | None = None
    """The new supply order, readable with `supply_order.get`."""

    status: SupplyDraftStatus | None = None
    """State of the work on a draft."""


OPERATION = Operation(
    api="seller",
    name="supply_draft.supply_create_status",
    method="POST",
    path="/v2/draft/supply/create/status",
    summary="Show the supply order that a draft became",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 1, 16)),
    item_errors=ItemErrors(items="", errors="error_reasons"),
    polled=Polled(
        ids=("draft_id",),
        argument="draft_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    request=SupplyDraftSupplyCreateStatusRequest,
    response=SupplyDraftSupplyCreateStatusResponse,
)
