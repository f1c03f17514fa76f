"""What the shop has sold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from ..core.world import World
from ..fbo.fulfilment import Fulfilment
from ..postings.depot import Depot
from ..postings.entities import Line, Posting
from ..postings.selecting import begun
from ..returns.desk import Desk

Place = tuple[int, int]  # SKU and warehouse
Event = Literal["ordered_units", "cancellations", "delivered_units", "returns"]


@dataclass(frozen=True)
class Pace:
    """Sales from Ozon's warehouses over some days.

    Attributes:
        units: ordered and not cancelled units, by SKU and warehouse.
        last: latest of these orders, likewise.
    """

    units: Counter[Place]
    last: dict[Place, datetime]


class Sales:
    """Sales of all schemas.

    Args:
        depot: postings from warehouses of the seller.
        fulfilment: postings from warehouses of Ozon.
        desk: returns.
    """

    def __init__(self, depot: Depot, fulfilment: Fulfilment, desk: Desk) -> None:
        self.world: World = depot.world
        self._depot, self._fulfilment, self._desk = depot, fulfilment, desk

    def pace(self, days: int) -> Pace:
        """Return the FBO sales of the last days."""
        units, last = Counter[Place](), dict[Place, datetime]()
        since = {"since": (self.world.now - timedelta(days=days)).isoformat()}
        for posting in begun(self._fulfilment.postings.ordered, since, descending=False, after=None):
            for line in posting.lines if posting.cancellation is None else ():
                place = line.sku, posting.warehouse_id
                units[place] += line.quantity
                last[place] = posting.in_process_at
        return Pace(units, last)

    def on_the_way(self) -> Counter[Place]:
        """Return the FBO units on their way to buyers."""
        found = Counter[Place]()
        for posting in self._fulfilment.postings:
            for line in posting.lines if posting.status == "delivering" else ():
                found[line.sku, posting.warehouse_id] += line.quantity
        return found

    def coming_back(self) -> Counter[Place]:
        """Return the units on their way back to Ozon's warehouses."""
        found = Counter[Place]()
        for one in self._desk.returns:
            if one.status == "MovingToOzon":
                found[one.sku, one.warehouse_id] += one.quantity
        return found

    def events(self, start: datetime, end: datetime) -> Iterator[tuple[Event, datetime, Line, int]]:
        """Yield what happened to ordered units in a span, in no order: the event, its time, the line and the units."""
        for posting in (*self._depot.postings, *self._fulfilment.postings):
            for event, at in _happened(posting):
                if start <= at <= end:
                    for line in posting.lines:
                        yield event, at, line, line.quantity
        for one in self._desk.returns:
            if one.kind != "Cancellation" and start <= one.returned_at <= end:
                posting = self._desk.posting(one.posting_number)
                line = posting.line(one.sku) if posting else None
                if line is not None:
                    yield "returns", one.returned_at, line, one.quantity


def _happened(posting: Posting) -> Iterator[tuple[Event, datetime]]:
    if posting.status == "cancelled_from_split_pending":
        return  # its parts are postings of their own
    yield "ordered_units", posting.in_process_at
    if posting.cancellation is not None:
        yield "cancellations", posting.changed_at
    if posting.delivered_at is not None:
        yield "delivered_units", posting.delivered_at
