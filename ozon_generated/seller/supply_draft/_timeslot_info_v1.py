# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/draft/timeslot/info``: List the free timeslots of a draft (removed)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

import attrs

from ...model import Local, Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_supply_draft_timeslot_v1 import SupplyDraftTimeslotV1


@model
class SupplyDraftTimeslotInfoV1Request(Model):
    """Request of `supply_draft.timeslot_info_v1`."""

    date_from: datetime
    """First moment to look at."""

    date_to: datetime
    """Last moment to look at."""

    draft_id: int
    """Draft whose calculation succeeded."""

    warehouse_ids: Sequence[int]
    """Up to 10 storage warehouses."""


@model
class SupplyDraftTimeslotDayV1(Model):
    """Free timeslots of one day."""

    date_in_timezone: Annotated[datetime, Local()] | None = None
    """The day of its timeslots. Local time of the warehouse, whatever zone its text names; its time zone is in
    warehouse_timezone.
    """

    timeslots: list[SupplyDraftTimeslotV1] = attrs.field(factory=list)


@model
class SupplyDraftWarehouseTimeslotsV1(Model):
    """Free timeslots of one place."""

    current_time_in_timezone: Annotated[datetime, Local()] | None = None
    """Present time. Local time of the warehouse, whatever zone its text names; its time zone is in warehouse_timezone."""

    days: list[SupplyDraftTimeslotDayV1] = attrs.field(factory=list)

    drop_off_warehouse_id: int | None = None
    """Number of the place."""

    warehouse_timezone: str | None = None
    """Time zone, such as Europe/Moscow."""


@model
class SupplyDraftTimeslotInfoV1Response(Model):
    """Answer of `supply_draft.timeslot_info_v1`."""

    drop_off_warehouse_timeslots: list[SupplyDraftWarehouseTimeslotsV1] = attrs.field(factory=list)

    requested_date_from: datetime | None = None
    """First moment that was asked for."""

    requested_date_to: datetime | None = None
    """Last moment that was asked for."""


OPERATION = Operation(
    api="seller",
    name="supply_draft.timeslot_info_v1",
    method="POST",
    path="/v1/draft/timeslot/info",
    summary="List the free timeslots of a draft (removed)",
    safety="read",
    lifecycle=Lifecycle(announced=date(2026, 3, 2), off=date(2026, 3, 16), replacement=("supply_draft.timeslot_info",)),
    request=SupplyDraftTimeslotInfoV1Request,
    response=SupplyDraftTimeslotInfoV1Response,
)
