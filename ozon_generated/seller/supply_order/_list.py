# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/supply-order/list``: List the numbers of supply orders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import attrs

from ...model import Local, Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
)
from .._shared_sort_direction import SortDirection

if TYPE_CHECKING:
    from ._inputs import SupplyOrderFilterDict, SupplyOrderTimeslotFilterDict


SupplyOrderFilterState: TypeAlias = (
    Literal[
        "DATA_FILLING",
        "READY_TO_SUPPLY",
        "ACCEPTED_AT_SUPPLY_WAREHOUSE",
        "IN_TRANSIT",
        "ACCEPTANCE_AT_STORAGE_WAREHOUSE",
        "REPORTS_CONFIRMATION_AWAITING",
        "REPORT_REJECTED",
        "COMPLETED",
        "REJECTED_AT_SUPPLY_WAREHOUSE",
        "CANCELLED",
        "OVERDUE",
    ]
    | str
)
"""Stages by which the list of supply orders can be narrowed; the same as SupplyOrderState."""

SupplyOrderTimeslotFilterType: TypeAlias = Literal["BY_LOCAL_TIME", "BY_UTC_TIME"] | str
"""BY_LOCAL_TIME compares with the clock of the warehouse."""

SupplyOrderSortField: TypeAlias = (
    Literal["ORDER_CREATION", "ORDER_STATE_UPDATED_AT", "TIMESLOT_FROM_UTC", "TIMESLOT_FROM_LOCAL"] | str
)
"""Field by which supply orders are ordered."""


@model
class SupplyOrderTimeslotFilter(Model):
    """Span in which the timeslot begins."""

    from_: Annotated[datetime, Local(when=("timeslot_filter_type", "BY_LOCAL_TIME"))] | None = wire(
        "from", default=None
    )
    """First moment of the span. With timeslot_filter_type BY_LOCAL_TIME: local time of the warehouse, whatever zone
    its text names.
    """

    timeslot_filter_type: SupplyOrderTimeslotFilterType | None = None
    """Whose clock the span is compared with."""

    to: Annotated[datetime, Local(when=("timeslot_filter_type", "BY_LOCAL_TIME"))] | None = None
    """Last moment of the span. With timeslot_filter_type BY_LOCAL_TIME: local time of the warehouse, whatever zone its
    text names.
    """


@model
class SupplyOrderFilter(Model):
    """Narrows the list; at least the stages have to be sent."""

    dropoff_warehouse_ids: Sequence[int] | None = None
    """Drop-off points or, for direct supplies, warehouses to which the goods are brought."""

    order_number_search: str | None = None
    """Part of the order number, at least 3 characters."""

    states: Sequence[SupplyOrderFilterState]
    """Stages to list."""

    timeslot_from_range: SupplyOrderTimeslotFilter | SupplyOrderTimeslotFilterDict | None = None
    """Only orders whose timeslot begins in this span."""


@model
class SupplyOrderListRequest(Model):
    """Request of `supply_order.list`."""

    filter: SupplyOrderFilter | SupplyOrderFilterDict
    """Which supply orders to list."""

    sort_by: SupplyOrderSortField
    """By what the list is ordered; TIMESLOT_FROM_LOCAL compares the time of the warehouse, TIMESLOT_FROM_UTC absolute
    time.
    """

    sort_dir: SortDirection | None = None
    """ASC is oldest or smallest first, DESC the reverse."""

    limit: int
    """Supply orders per page, 1 to 100."""

    last_id: str | None = None
    """Where the page begins; empty for the first page."""


@model
class SupplyOrderListResponse(Model):
    """Answer of `supply_order.list`."""

    order_ids: list[int] = attrs.field(factory=list)
    """Supply orders of the page; `supply_order.get` tells what they are, 50 at once."""

    last_id: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[int]:
        """The rows of this page."""
        return self.order_ids


OPERATION = Operation(
    api="seller",
    name="supply_order.list",
    method="POST",
    path="/v3/supply-order/list",
    summary="List the numbers of supply orders",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="last_id", items="order_ids", token="last_id", next="last_id", size="limit", max=100, min=1
    ),
    period=Period(
        start="filter.timeslot_from_range.from", end="filter.timeslot_from_range.to", source="no limit is documented"
    ),
    lifecycle=Lifecycle(added=date(2025, 9, 17)),
    request=SupplyOrderListRequest,
    response=SupplyOrderListResponse,
)
