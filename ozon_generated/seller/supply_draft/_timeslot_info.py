# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/draft/timeslot/info``: List the free timeslots of a draft."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import attrs

from ...model import Local, Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_supply_draft_timeslot import SupplyDraftTimeslot
from ._shared_supply_type import SupplyType

if TYPE_CHECKING:
    from ._inputs import SupplyDraftSelectedWarehouseDict


SupplyDraftTimeslotErrorReason: TypeAlias = (
    Literal["UNSPECIFIED", "INVALID_CLUSTERS_COUNT", "REQUESTED_PERIOD_MORE_THAN_MAX", "UNDEFINED"] | str
)
"""Why no timeslots are told."""


@model
class SupplyDraftSelectedWarehouse(Model):
    """The warehouse that was chosen for a cluster."""

    macrolocal_cluster_id: int | None = None
    """Cluster of the draft."""

    storage_warehouse_id: int | None = None
    """Storage warehouse, from `supply_draft.create_info`."""


@model
class SupplyDraftTimeslotInfoRequest(Model):
    """Request of `supply_draft.timeslot_info`."""

    date_from: date
    """First day to look at."""

    date_to: date
    """Last day to look at; too long a period is answered with REQUESTED_PERIOD_MORE_THAN_MAX."""

    draft_id: int
    """Draft whose calculation succeeded."""

    supply_type: SupplyType
    """The kind with which the draft was made."""

    selected_cluster_warehouses: Sequence[SupplyDraftSelectedWarehouse | SupplyDraftSelectedWarehouseDict]
    """Up to 20 chosen warehouses, one per cluster."""


@model
class SupplyDraftTimeslotDay(Model):
    """Free timeslots of one day."""

    date_in_timezone: date | None = None
    """The day of its timeslots. Local time of the warehouse; its time zone is in warehouse_timezone."""

    timeslots: list[SupplyDraftTimeslot] = attrs.field(factory=list)


@model
class SupplyDraftWarehouseTimeslots(Model):
    """Free timeslots by day."""

    current_time_in_timezone: Annotated[datetime, Local(suffix="")] | None = None
    """Present time at the warehouse. Local time of the warehouse; its time zone is in warehouse_timezone."""

    days: list[SupplyDraftTimeslotDay] = attrs.field(factory=list)

    warehouse_timezone: str | None = None
    """Time zone, such as Europe/Moscow."""


@model
class SupplyDraftTimeslots(Model):
    """Timeslots of the drop-off point."""

    drop_off_warehouse_timeslots: SupplyDraftWarehouseTimeslots | None = None
    """Free timeslots by day."""

    requested_date_from: str | None = None
    """First day that was asked for."""

    requested_date_to: str | None = None
    """Last day that was asked for."""


@model
class SupplyDraftTimeslotInfoResponse(Model):
    """Answer of `supply_draft.timeslot_info`."""

    result: SupplyDraftTimeslots | None = None
    """Timeslots of the drop-off point."""

    error_reason: SupplyDraftTimeslotErrorReason | None = None
    """Why no timeslots are told."""


OPERATION = Operation(
    api="seller",
    name="supply_draft.timeslot_info",
    method="POST",
    path="/v2/draft/timeslot/info",
    summary="List the free timeslots of a draft",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 1, 16)),
    request=SupplyDraftTimeslotInfoRequest,
    response=SupplyDraftTimeslotInfoResponse,
)
