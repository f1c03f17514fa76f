# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/list``: List the seller's warehouses (switched off)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Limit,
    Operation,
    Pagination,
)

if TYPE_CHECKING:
    from ._inputs import WarehouseListV1WithDict


WarehouseV1WorkingDaysItem: TypeAlias = Literal["1", "2", "3", "4", "5", "6", "7"] | str

WarehouseFirstMileV1FirstMileType: TypeAlias = Literal["DropOff", "Pickup"] | str


@model
class WarehouseListV1With(Model):
    """Parts that are left out unless asked for."""

    able_to_set_price: bool | None = None
    """Adds is_able_to_set_price."""


@model
class WarehouseListV1Request(Model):
    """Request of `warehouse.list_v1`."""

    with_: WarehouseListV1With | WarehouseListV1WithDict | None = wire("with", default=None)
    """Parts to add to the answer."""

    limit: int
    """Warehouses per page, at most 200."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class WarehouseFirstMileV1(Model):
    """How parcels get from the warehouse to Ozon."""

    dropoff_point_id: str | None = None
    """Point where the seller brings the parcels."""

    dropoff_timeslot_id: int | None = None
    """Number of the slot for the hand-over."""

    first_mile_is_changing: bool | None = None
    """True while a change is being carried out."""

    first_mile_type: WarehouseFirstMileV1FirstMileType | None = None
    """DropOff when the seller brings the parcels, Pickup when a courier fetches them."""


@model
class WarehouseV1(Model):
    """A warehouse as the withdrawn first version showed it."""

    name: str | None = None
    """What the warehouse is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    status: str | None = None
    """State of the warehouse, such as new, created, disabled, blocked, disabled_due_to_limit or error."""

    has_entrusted_acceptance: bool | None = None
    """True when trusted acceptance is switched on."""

    is_rfbs: bool | None = None
    """True when the warehouse works by rFBS."""

    can_print_act_in_advance: bool | None = None
    """True when the transfer act may be printed ahead of time."""

    first_mile_type: WarehouseFirstMileV1 | None = None
    """How parcels get from the warehouse to Ozon."""

    has_postings_limit: bool | None = None
    """True when the warehouse has a lower limit of orders."""

    is_karantin: bool | None = None
    """True when the warehouse is closed for quarantine."""

    is_kgt: bool | None = None
    """True when the warehouse takes bulky goods."""

    is_economy: bool | None = None
    """True when the warehouse works with economy goods."""

    is_able_to_set_price: bool | None = None
    """True when prices may be set for the warehouse; only when asked for."""

    is_presorted: bool | None = None
    """True when the seller sorts the postings before handing them over."""

    is_timetable_editable: bool | None = None
    """True when the timetable may be changed."""

    min_postings_limit: int | None = None
    """Least number of orders that one shipment may bring."""

    postings_limit: int | None = None
    """Most orders that are taken; -1 means that there is no limit."""

    min_working_days: int | None = None
    """Number of days of the week on which the warehouse works."""

    working_days: list[WarehouseV1WorkingDaysItem] = attrs.field(factory=list)
    """Days of the week, '1' is Monday."""


@model
class WarehouseListV1Response(Model):
    """Answer of `warehouse.list_v1`."""

    result: list[WarehouseV1] = attrs.field(factory=list)
    """The warehouses."""

    def page_rows(self) -> list[WarehouseV1]:
        """The rows of this page."""
        return self.result


OPERATION = Operation(
    api="seller",
    name="warehouse.list_v1",
    method="POST",
    path="/v1/warehouse/list",
    summary="List the seller's warehouses (switched off)",
    defaults={"limit": 200},
    safety="read",
    pagination=Pagination(scheme="offset", items="result", token="offset", size="limit", max=200, key="warehouse_id"),
    limits=(Limit(count=1, per="minute", scope="account", of="requests", source="documented"),),
    lifecycle=Lifecycle(announced=date(2026, 3, 24), off=date(2026, 4, 7), replacement=("warehouse.list",)),
    request=WarehouseListV1Request,
    response=WarehouseListV1Response,
)
