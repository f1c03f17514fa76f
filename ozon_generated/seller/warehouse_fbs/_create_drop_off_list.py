# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/create/drop-off/list``: List drop-off points for a new FBS warehouse."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_geo_point import GeoPoint
from ._shared_warehouse_fbs_drop_off_point import WarehouseFbsDropOffPoint
from ._shared_warehouse_fbs_drop_off_search import WarehouseFbsDropOffSearch

if TYPE_CHECKING:
    from .._inputs import GeoPointDict
    from ._inputs import WarehouseFbsDropOffSearchDict


@model
class WarehouseFbsCreateDropOffListRequest(Model):
    """Request of `warehouse_fbs.create_drop_off_list`."""

    coordinates: GeoPoint | GeoPointDict | None = None
    """Where the warehouse will stand; the points around it are listed."""

    country_code: str
    """Two-letter code of the country (ISO 3166-1), such as RU."""

    is_kgt: bool
    """True for a warehouse of bulky goods."""

    search: WarehouseFbsDropOffSearch | WarehouseFbsDropOffSearchDict | None = None
    """Narrows the points by address and kind."""


@model
class WarehouseFbsCreateDropOffListResponse(Model):
    """Answer of `warehouse_fbs.create_drop_off_list`."""

    points: list[WarehouseFbsDropOffPoint] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.create_drop_off_list",
    method="POST",
    path="/v1/warehouse/fbs/create/drop-off/list",
    summary="List drop-off points for a new FBS warehouse",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 8, 27)),
    request=WarehouseFbsCreateDropOffListRequest,
    response=WarehouseFbsCreateDropOffListResponse,
)
