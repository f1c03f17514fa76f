# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/pickup/courier/create``: Order a courier to an FBS warehouse."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class WarehouseFbsPickupCourierCreateRequest(Model):
    """Request of `warehouse_fbs.pickup_courier_create`."""

    warehouse_id: int
    """A warehouse of `warehouse_fbs.pickup_planning_list`."""


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.pickup_courier_create",
    method="POST",
    path="/v1/warehouse/fbs/pickup/courier/create",
    summary="Order a courier to an FBS warehouse",
    safety="write",
    lifecycle=Lifecycle(added=date(2025, 12, 18)),
    request=WarehouseFbsPickupCourierCreateRequest,
    reply="nothing",
)
