# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbo/list``: Search places that take supplies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from .._shared_supply_draft_create_type import SupplyDraftCreateType
from ._shared_geo_coordinates import GeoCoordinates

SupplyPointType: TypeAlias = (
    Literal[
        "WAREHOUSE_TYPE_DELIVERY_POINT",
        "WAREHOUSE_TYPE_ORDERS_RECEIVING_POINT",
        "WAREHOUSE_TYPE_SORTING_CENTER",
        "WAREHOUSE_TYPE_FULL_FILLMENT",
        "WAREHOUSE_TYPE_CROSS_DOCK",
    ]
    | str
)
"""What the place is: delivery point, drop-off point, sorting centre, storage warehouse or crossdock."""


@model
class WarehouseFboListRequest(Model):
    """Request of `warehouse_fbo.list`."""

    filter_by_supply_type: Sequence[SupplyDraftCreateType]
    """Kinds of supply that the place has to take."""

    search: str
    """Part of name or address, at least 4 characters."""


@model
class SupplyPoint(Model):
    """A place to which supplies may be brought."""

    name: str | None = None
    """What the point is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number that drafts take as drop-off point."""

    address: str | None = None
    """Postal address in one line."""

    coordinates: GeoCoordinates | None = None
    """Place on the map."""

    warehouse_type: SupplyPointType | None = None
    """What the place is: delivery point, drop-off point, sorting centre, storage warehouse or crossdock."""


@model
class WarehouseFboListResponse(Model):
    """Answer of `warehouse_fbo.list`."""

    search: list[SupplyPoint] = attrs.field(factory=list)
    """Places that were found."""


OPERATION = Operation(
    api="seller",
    name="warehouse_fbo.list",
    method="POST",
    path="/v1/warehouse/fbo/list",
    summary="Search places that take supplies",
    safety="read",
    request=WarehouseFboListRequest,
    response=WarehouseFboListResponse,
)
