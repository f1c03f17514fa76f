# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/warehouse/list``: List the seller's FBS and rFBS warehouses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, always, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from .._shared_warehouse_first_mile_type import WarehouseFirstMileType
from .._shared_weekday import Weekday

WarehouseLabelSize: TypeAlias = Literal["UNSPECIFIED", "BIG", "SMALL"] | str
"""Size of the parcel labels, big or small."""


@model
class WarehouseListRequest(Model):
    """Request of `warehouse.list`."""

    warehouse_ids: Sequence[int] | None = None
    """Only these warehouses, up to 200."""

    limit: int
    """Warehouses per page, at most 200."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class WarehouseAddress(Model):
    """Where the warehouse stands."""

    address: str | None = None
    """Postal address in one line."""

    latitude: float | None = None
    """Degrees north of the equator."""

    longitude: float | None = None
    """Degrees east of Greenwich."""

    utc: str | None = None
    """Time zone of the warehouse, such as UTC+03:00."""


@model
class WarehouseFirstMile(Model):
    """How parcels get from an FBS warehouse to Ozon."""

    dropoff_point_id: str | None = None
    """Point where the seller brings the parcels; text here, a number in the requests."""

    first_mile_is_changing: bool | None = None
    """True while a change of the first mile is being carried out."""

    timeslot_from: str | None = None
    """Begin of the slot for the hand-over, HH:MM local."""

    timeslot_id: int | None = None
    """Number of the slot."""

    timeslot_to: str | None = None
    """End of the slot for the hand-over, HH:MM local."""

    type: WarehouseFirstMileType | None = None
    """Who moves the parcels."""


@model
class WarehouseTimetableHours(Model):
    """One span of working time."""

    time_from: datetime | None = None
    """Begin of the work, UTC."""

    time_to: datetime | None = None
    """End of the work, UTC."""


@model
class WarehouseTimetable(Model):
    """Hours of the warehouse on given dates."""

    timetable_from: datetime | None = None
    """First moment for which the timetable holds, UTC."""

    timetable_to: datetime | None = None
    """Last moment for which the timetable holds, UTC."""

    working_hours: list[WarehouseTimetableHours] = attrs.field(factory=list)
    """Spans during which the warehouse works."""


@model
class Warehouse(Model):
    """A warehouse of the seller with its address, hours and first mile."""

    name: str | None = None
    """What the warehouse is called in the seller cabinet."""

    warehouse_id: int = always()
    """Number of the seller's warehouse."""

    status: str | None = None
    """State of the warehouse, such as created, disabled or blocked."""

    address_info: WarehouseAddress | None = None
    """Where the warehouse stands."""

    carriage_label_type: WarehouseLabelSize | None = None
    """Size of the parcel labels that are printed."""

    courier_comment: str | None = None
    """What the courier should know, such as how to get in."""

    courier_phones: list[str] = attrs.field(factory=list)
    """Phones by which the courier reaches the warehouse."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    cut_in_time: int | None = None
    """Minutes that the seller has to hand an order over."""

    first_mile: WarehouseFirstMile | None = None
    """How the parcels get from the warehouse to Ozon; for FBS warehouses."""

    has_entrusted_acceptance: bool | None = None
    """True when Ozon accepts the shipments without counting the postings (trusted acceptance)."""

    has_postings_limit: bool | None = None
    """True when the warehouse has a lower limit of orders."""

    is_auto_assembly: bool | None = None
    """True when orders are assembled automatically."""

    is_comfort: bool | None = None
    """True for delivery to the buyer in 60 minutes or more."""

    is_express: bool | None = None
    """True for delivery to the buyer within 60 minutes."""

    is_kgt: bool | None = None
    """True when the warehouse takes bulky goods; ordinary goods are refused there."""

    is_rfbs: bool | None = None
    """True for rFBS, where the seller delivers, and false for FBS."""

    is_waybill_enabled: bool | None = None
    """True when waybills are printed."""

    min_postings_limit: int | None = None
    """Least number of orders that one shipment may bring."""

    pause_at: datetime | None = None
    """Moment when the seller paused the rFBS warehouse, UTC; null while it works."""

    phone: str | None = None
    """Phone of the warehouse."""

    postings_limit: int | None = None
    """Most orders that are taken; -1 means that there is no limit."""

    sla_cut_in: int | None = None
    """Minutes that the seller has at least to assemble an order."""

    timetable: WarehouseTimetable | None = None
    """Hours of the warehouse on given dates."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""

    warehouse_type: str | None = None
    """Kind of the warehouse as Ozon names it."""

    with_item_list: bool | None = None
    """True when picking lists are printed."""

    working_days: list[Weekday] = attrs.field(factory=list)
    """Days of the week on which the warehouse works."""


@model
class WarehouseListResponse(Model):
    """Answer of `warehouse.list`."""

    warehouses: list[Warehouse] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[Warehouse]:
        """The rows of this page."""
        return self.warehouses


OPERATION = Operation(
    api="seller",
    name="warehouse.list",
    method="POST",
    path="/v2/warehouse/list",
    summary="List the seller's FBS and rFBS warehouses",
    defaults={"limit": 200},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="warehouses",
        token="cursor",
        next="cursor",
        size="limit",
        max=200,
        more="has_next",
        key="warehouse_id",
    ),
    lifecycle=Lifecycle(added=date(2025, 8, 27)),
    request=WarehouseListRequest,
    response=WarehouseListResponse,
)
