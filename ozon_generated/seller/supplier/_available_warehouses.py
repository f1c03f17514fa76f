# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /v1/supplier/available_warehouses``: Show how loaded the warehouses of Ozon are."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
)


@model
class SupplierCapacity(Model):
    """What the warehouse takes in a span of time."""

    start: datetime | None = None
    """First moment of the span."""

    end: datetime | None = None
    """Last moment of the span."""

    value: int | None = None
    """Pieces per day that the warehouse can take."""


@model
class SupplierSchedule(Model):
    """Load of the warehouse on one day."""

    capacity: list[SupplierCapacity] = attrs.field(factory=list)

    date_: datetime | None = wire("date", default=None)
    """The day."""


@model
class SupplierWarehouse(Model):
    """A warehouse of Ozon."""

    id: str | None = None
    """Number of the warehouse, as text."""

    name: str | None = None
    """What the warehouse is called in the seller cabinet."""


@model
class SupplierWarehouseSchedule(Model):
    """What one warehouse can take on a day."""

    schedule: SupplierSchedule | None = None
    """Load of the warehouse on one day."""

    warehouse: SupplierWarehouse | None = None
    """A warehouse of Ozon."""


@model
class SupplierAvailableWarehousesResponse(Model):
    """Answer of `supplier.available_warehouses`."""

    result: list[SupplierWarehouseSchedule] = attrs.field(factory=list)
    """One row per warehouse and day."""


OPERATION = Operation(
    api="seller",
    name="supplier.available_warehouses",
    method="GET",
    path="/v1/supplier/available_warehouses",
    summary="Show how loaded the warehouses of Ozon are",
    safety="read",
    response=SupplierAvailableWarehousesResponse,
)
