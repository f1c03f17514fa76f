# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/return-mile/info``: Show where the returns of FBS warehouses go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_warehouse_fbs_return_point import WarehouseFbsReturnPoint


@model
class WarehouseFbsReturnMileInfoRequest(Model):
    """Request of `warehouse_fbs.return_mile_info`."""

    warehouse_ids: Sequence[int]
    """1 to 1000 FBS warehouses."""


@model
class WarehouseFbsReturnMileSettings(Model):
    """Where the returns of a warehouse go."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    is_return_mile_required: bool | None = None
    """True when a return point has to be set and is not."""

    return_point: WarehouseFbsReturnPoint | None = None
    """The point that is set now."""


@model
class WarehouseFbsReturnMileInfoResponse(Model):
    """Answer of `warehouse_fbs.return_mile_info`."""

    return_mile_settings: list[WarehouseFbsReturnMileSettings] = attrs.field(factory=list)
    """One row per warehouse."""


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.return_mile_info",
    method="POST",
    path="/v1/warehouse/fbs/return-mile/info",
    summary="Show where the returns of FBS warehouses go",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 12, 4)),
    request=WarehouseFbsReturnMileInfoRequest,
    response=WarehouseFbsReturnMileInfoResponse,
)
