# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/pickup/courier/cancel``: Call off the courier of an FBS warehouse."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class WarehouseFbsPickupCourierCancelRequest(Model):
    """Request of `warehouse_fbs.pickup_courier_cancel`."""

    warehouse_id: int
    """The warehouse whose courier is called off."""


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.pickup_courier_cancel",
    method="POST",
    path="/v1/warehouse/fbs/pickup/courier/cancel",
    summary="Call off the courier of an FBS warehouse",
    safety="destructive",
    lifecycle=Lifecycle(added=date(2025, 12, 18)),
    request=WarehouseFbsPickupCourierCancelRequest,
    reply="nothing",
)
