# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/draft/supply/create``: Make a supply order of a draft."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Limit,
    Operation,
    Task,
)
from ._shared_supply_draft_supply_error_reason import SupplyDraftSupplyErrorReason
from ._shared_supply_draft_timeslot import SupplyDraftTimeslot
from ._shared_supply_type import SupplyType

if TYPE_CHECKING:
    from ._inputs import SupplyDraftOrderedWarehouseDict, SupplyDraftTimeslotDict


@model
class SupplyDraftOrderedWarehouse(Model):
    """The warehouse that a cluster is supplied to."""

    macrolocal_cluster_id: int
    """Cluster of the draft."""

    storage_warehouse_id: int | None = None
    """Storage warehouse, from `supply_draft.create_info`; only for DIRECT."""


@model
class SupplyDraftSupplyCreateRequest(Model):
    """Request of `supply_draft.supply_create`."""

    draft_id: int
    """Draft whose calculation succeeded."""

    selected_cluster_warehouses: Sequence[SupplyDraftOrderedWarehouse | SupplyDraftOrderedWarehouseDict]
    """Chosen warehouses: of one cluster for CROSSDOCK and DIRECT, of all clusters of the draft for MULTI_CLUSTER."""

    timeslot: SupplyDraftTimeslot | SupplyDraftTimeslotDict | None = None
    """One of `supply_draft.timeslot_info`; may be left out and chosen later with `supply_order.timeslot_update`."""

    supply_type: SupplyType
    """The kind with which the draft was made."""


@model
class SupplyDraftSupplyCreateResponse(Model):
    """Answer of `supply_draft.supply_create`."""

    draft_id: int | None = None
    """What `supply_draft.supply_create_status` takes."""

    error_reasons: list[SupplyDraftSupplyErrorReason] = attrs.field(factory=list)
    """Why no supply order is being made."""


OPERATION = Operation(
    api="seller",
    name="supply_draft.supply_create",
    method="POST",
    path="/v2/draft/supply/create",
    summary="Make a supply order of a draft",
    safety="write",
    limits=(
        Limit(count=2, per="minute", scope="account", of="requests", source="documented"),
        Limit(count=50, per="hour", scope="account", of="requests", source="documented"),
        Limit(count=500, per="day", scope="account", of="requests", source="documented"),
    ),
    lifecycle=Lifecycle(added=date(2026, 1, 16)),
    task=Task(
        id="draft_id",
        poll="supply_draft.supply_create_status",
        argument="draft_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    item_errors=ItemErrors(items="", errors="error_reasons", accepted="draft_id"),
    request=SupplyDraftSupplyCreateRequest,
    response=SupplyDraftSupplyCreateResponse,
)
