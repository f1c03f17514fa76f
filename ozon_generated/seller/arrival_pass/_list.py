# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pass/list``: List arrival passes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Pagination,
)

if TYPE_CHECKING:
    from ._inputs import ArrivalPassListFilterDict


ArrivalReason: TypeAlias = Literal["FBS_DELIVERY", "FBS_RETURN"] | str
"""What the vehicle comes for: to bring FBS postings or to fetch returns."""


@model
class ArrivalPassListFilter(Model):
    """Which passes to list; empty lists leave nothing out."""

    arrival_pass_ids: Sequence[int] | None = None
    """Only these passes."""

    arrival_reason: ArrivalReason | None = None
    """Only passes for this purpose."""

    dropoff_point_ids: Sequence[int] | None = None
    """Only passes to these drop-off points."""

    only_active_passes: bool | None = None
    """True leaves out passes that were used or have run out."""

    warehouse_ids: Sequence[int] | None = None
    """Only passes for these warehouses of the seller."""


@model
class ArrivalPassListRequest(Model):
    """Request of `arrival_pass.list`."""

    filter: ArrivalPassListFilter | ArrivalPassListFilterDict | None = None
    """Which passes to list; empty lists leave nothing out."""

    limit: int
    """Passes per page, 1 to 1000. Ozon takes 1000 when it is absent."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ArrivalPass(Model):
    """A pass that lets one driver with one vehicle onto the grounds of Ozon."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse that the goods belong to."""

    arrival_pass_id: int | None = None
    """Number of the pass."""

    arrival_reasons: list[ArrivalReason] = attrs.field(factory=list)
    """What the vehicle comes for; one pass may serve both purposes."""

    arrival_time: datetime | None = None
    """Moment of arrival, UTC."""

    driver_name: str | None = None
    """Full name of the driver as in the identity card."""

    driver_phone: str | None = None
    """Phone number of the driver."""

    dropoff_point_id: int | None = None
    """Number of the drop-off point that is visited."""

    is_active: bool | None = None
    """True while the pass is valid."""

    vehicle_license_plate: str | None = None
    """Licence plate of the vehicle."""

    vehicle_model: str | None = None
    """Make and model of the vehicle."""


@model
class ArrivalPassListResponse(Model):
    """Answer of `arrival_pass.list`."""

    arrival_passes: list[ArrivalPass] = attrs.field(factory=list)
    """The page; empty behind the last one."""

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[ArrivalPass]:
        """The rows of this page."""
        return self.arrival_passes


OPERATION = Operation(
    api="seller",
    name="arrival_pass.list",
    method="POST",
    path="/v1/pass/list",
    summary="List arrival passes",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="arrival_passes",
        token="cursor",
        next="cursor",
        size="limit",
        max=1000,
        min=1,
        key="arrival_pass_id",
    ),
    request=ArrivalPassListRequest,
    response=ArrivalPassListResponse,
)
