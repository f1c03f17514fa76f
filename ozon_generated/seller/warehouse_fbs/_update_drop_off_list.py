# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/update/drop-off/list``: List drop-off points for an existing FBS warehouse."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_warehouse_fbs_drop_off_point import WarehouseFbsDropOffPoint
from ._shared_warehouse_fbs_drop_off_search import WarehouseFbsDropOffSearch

if TYPE_CHECKING:
    from ._inputs import WarehouseFbsDropOffSearchDict


@model
class WarehouseFbsUpdateDropOffListRequest(Model):
    """Request of `warehouse_fbs.update_drop_off_list`."""

    search: WarehouseFbsDropOffSearch | WarehouseFbsDropOffSearchDict | None = None
    """Narrows the points by address and kind."""

    warehouse_id: int
    """An existing FBS warehouse, whose place and kind decide."""


@model
class WarehouseFbsUpdateDropOffListResponse(Model):
    """Answer of `warehouse_fbs.update_drop_off_list`."""

    points: list[WarehouseFbsDropOffPoint] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.update_drop_off_list",
    method="POST",
    path="/v1/warehouse/fbs/update/drop-off/list",
    summary="List drop-off points for an existing FBS warehouse",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 8, 27)),
    request=WarehouseFbsUpdateDropOffListRequest,
    response=WarehouseFbsUpdateDropOffListResponse,
)
