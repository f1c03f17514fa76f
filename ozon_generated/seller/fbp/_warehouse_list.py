# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/warehouse/list``: List partner warehouses (FBP)."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class FbpWarehouseAddress(Model):
    """Postal address of a warehouse."""

    city: str | None = None
    """Town or settlement."""

    country: str | None = None
    """State in which it lies."""

    house: str | None = None
    """Building, with its letter or block."""

    region: str | None = None
    """Region, territory or republic."""

    street: str | None = None
    """Road, avenue or lane."""

    zipcode: str | None = None
    """Postal index."""


@model
class FbpWarehouse(Model):
    """A warehouse of a fulfilment partner."""

    id: int | None = None
    """Goes as warehouse_id into the draft calls."""

    name: str | None = None
    """What the warehouse is called in the seller cabinet."""

    address_detailing: FbpWarehouseAddress | None = None
    """Where the warehouse stands."""

    is_bonded: bool | None = None
    """True for a bonded warehouse, which keeps goods under customs control."""

    partner_name: str | None = None
    """Name of the partner company."""

    supply_types: list[int] = attrs.field(factory=list)
    """Numbers of the ways of delivery that the warehouse takes; the document tells no meanings."""

    timezone_name: str | None = None
    """Time zone of the warehouse as an IANA name."""


@model
class FbpWarehouseListResponse(Model):
    """Answer of `fbp.warehouse_list`."""

    warehouses: list[FbpWarehouse] = attrs.field(factory=list)
    """Warehouses to which the shop may supply."""


OPERATION = Operation(
    api="seller",
    name="fbp.warehouse_list",
    method="POST",
    path="/v1/fbp/warehouse/list",
    summary="List partner warehouses (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    response=FbpWarehouseListResponse,
)
