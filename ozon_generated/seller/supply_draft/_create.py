# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/draft/create``: Start a supply (removed)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Limit,
    Operation,
    Task,
)
from .._shared_supply_draft_create_type import SupplyDraftCreateType
from ._shared_supply_draft_item import SupplyDraftItem

if TYPE_CHECKING:
    from ._inputs import SupplyDraftItemDict


@model
class SupplyDraftCreateRequest(Model):
    """Request of `supply_draft.create`."""

    items: Sequence[SupplyDraftItem | SupplyDraftItemDict]
    """Up to 5000 products."""

    cluster_ids: Sequence[int] | None = None
    """Clusters to look at."""

    drop_off_point_warehouse_id: int | None = None
    """Drop-off point, for CREATE_TYPE_CROSSDOCK."""

    type: SupplyDraftCreateType
    """Way of the goods."""


@model
class SupplyDraftCreateResponse(Model):
    """Answer of `supply_draft.create`."""

    operation_id: str | None = None
    """What `supply_draft.create_info_v1` took."""


OPERATION = Operation(
    api="seller",
    name="supply_draft.create",
    method="POST",
    path="/v1/draft/create",
    summary="Start a supply (removed)",
    safety="write",
    limits=(
        Limit(count=2, per="minute", scope="account", of="requests", source="documented"),
        Limit(count=50, per="hour", scope="account", of="requests", source="documented"),
        Limit(count=500, per="day", scope="account", of="requests", source="documented"),
    ),
    lifecycle=Lifecycle(
        announced=date(2026, 3, 2),
        off=date(2026, 3, 16),
        replacement=(
            "supply_draft.crossdock_create",
            "supply_draft.direct_create",
            "supply_draft.multi_cluster_create",
        ),
    ),
    task=Task(
        id="operation_id",
        poll="supply_draft.create_info_v1",
        argument="operation_id",
        state="status",
        pending=("CALCULATION_STATUS_IN_PROGRESS",),
        done=("CALCULATION_STATUS_SUCCESS",),
        failed=("CALCULATION_STATUS_FAILED", "CALCULATION_STATUS_EXPIRED"),
    ),
    request=SupplyDraftCreateRequest,
    response=SupplyDraftCreateResponse,
)
