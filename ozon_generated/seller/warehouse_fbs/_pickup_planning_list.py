# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/pickup/planning/list``: List warehouses to which a courier may be ordered."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class WarehouseFbsPickupPlanningItem(Model):
    """Whether a courier is needed and ordered."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    can_modify_pickup_plan: bool | None = None
    """True while the courier may still be ordered or called off."""

    has_postings_to_be_planned: bool | None = None
    """True when postings wait for a courier."""

    is_pickup_planned: bool | None = None
    """True when a courier is ordered."""

    last_pickup_plan_date_at: datetime | None = None
    """Moment until which the plan may be changed, UTC."""

    warehouse_name: str | None = None
    """What the seller calls the warehouse in the cabinet."""


@model
class WarehouseFbsPickupPlanningResult(Model):
    """The warehouses to which couriers may be ordered."""

    warehouses: list[WarehouseFbsPickupPlanningItem] = attrs.field(factory=list)


@model
class WarehouseFbsPickupPlanningListResponse(Model):
    """Answer of `warehouse_fbs.pickup_planning_list`."""

    result: WarehouseFbsPickupPlanningResult | None = None
    """The warehouses to which couriers may be ordered."""


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.pickup_planning_list",
    method="POST",
    path="/v1/warehouse/fbs/pickup/planning/list",
    summary="List warehouses to which a courier may be ordered",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 12, 18)),
    response=WarehouseFbsPickupPlanningListResponse,
)
