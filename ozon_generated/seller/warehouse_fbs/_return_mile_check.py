# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/return-mile/check``: Ask whether a warehouse needs a return point."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_warehouse_first_mile_type import WarehouseFirstMileType


@model
class WarehouseFbsReturnMileCheckRequest(Model):
    """Request of `warehouse_fbs.return_mile_check`."""

    country_code: str
    """Two-letter code of the country (ISO 3166-1), such as RU."""

    first_mile_type: WarehouseFirstMileType
    """First mile that the warehouse has or shall have."""

    is_kgt: bool
    """True for a warehouse of bulky goods."""

    warehouse_id: int | None = None
    """An existing warehouse; left out for one that is yet to be created."""


@model
class WarehouseFbsReturnMileCheckResponse(Model):
    """Answer of `warehouse_fbs.return_mile_check`."""

    should_set_return_mile: bool | None = None
    """True when return_point_id has to be given."""

    unavailability_reasons: list[str] = attrs.field(factory=list)
    """Why no return point can be set."""


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.return_mile_check",
    method="POST",
    path="/v1/warehouse/fbs/return-mile/check",
    summary="Ask whether a warehouse needs a return point",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 12, 4)),
    request=WarehouseFbsReturnMileCheckRequest,
    response=WarehouseFbsReturnMileCheckResponse,
)
