# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/pickup/history/list``: List visits of couriers to FBS warehouses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)

if TYPE_CHECKING:
    from ._inputs import WarehouseFbsPickupHistoryFilterDict


WarehouseFbsPickupHistoryItemStatus: TypeAlias = (
    Literal["courier_called", "courier_cancelled", "courier_assigned", "courier_not_assigned"] | str
)


@model
class WarehouseFbsPickupHistoryFilter(Model):
    """Narrows the list of visits."""

    warehouse_id: Sequence[int] | None = None
    """Up to 100 warehouses."""

    planned_date: str | None = None
    """Day for which the courier was planned, YYYY-MM-DD."""

    was_planned: bool | None = None
    """True for visits that were ordered, false for days without an order."""


@model
class WarehouseFbsPickupHistoryListRequest(Model):
    """Request of `warehouse_fbs.pickup_history_list`."""

    filter: WarehouseFbsPickupHistoryFilter | WarehouseFbsPickupHistoryFilterDict | None = None
    """Which visits to list."""

    limit: int
    """Visits per page, 1 to 1000."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class WarehouseFbsPickupHistoryItem(Model):
    """One visit of a courier, ordered or not."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    status: WarehouseFbsPickupHistoryItemStatus | None = None
    """courier_called after the order, courier_assigned when one was found and courier_not_assigned when none was,
    courier_cancelled after calling off.
    """

    planned_date: str | None = None
    """Day for which the courier was planned."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""

    warehouse_name: str | None = None
    """What the seller calls the warehouse in the cabinet."""

    was_planned: bool | None = None
    """True when the visit was ordered."""


@model
class WarehouseFbsPickupHistoryResult(Model):
    """A page of visits."""

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    history: list[WarehouseFbsPickupHistoryItem] = attrs.field(factory=list)
    """Visits of couriers."""


@model
class WarehouseFbsPickupHistoryListResponse(Model):
    """Answer of `warehouse_fbs.pickup_history_list`."""

    result: WarehouseFbsPickupHistoryResult | None = None
    """A page of visits."""

    def page_rows(self) -> list[WarehouseFbsPickupHistoryItem]:
        """The rows of this page."""
        return self.result.history if self.result else []


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.pickup_history_list",
    method="POST",
    path="/v1/warehouse/fbs/pickup/history/list",
    summary="List visits of couriers to FBS warehouses",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor", items="result.history", token="cursor", next="result.cursor", size="limit", max=1000, min=1
    ),
    lifecycle=Lifecycle(added=date(2025, 12, 16)),
    request=WarehouseFbsPickupHistoryListRequest,
    response=WarehouseFbsPickupHistoryListResponse,
)
