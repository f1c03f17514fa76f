"""The state of carriages: created from assembled postings, approved, then handed over and accepted on schedule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from ..core.moves import Machine, WrongStateError, state_of
from ..core.schedule import Due
from ..core.waiting import Waiting
from ..family import Call
from ..messages import RefusalError, bad_request
from ..warehouses import Warehouse, Warehouses
from .depot import Depot
from .entities import Posting
from .moves import DELIVER
from .papers import APPROVED, CARRIAGE_MOVES, Carriage, Contact
from .seed import REFERENCE

WRONG_STATUS = "Incorrect_carriage_status"
_DOCUMENTED = {31415926535: "new", 31415926536: "new", 31415926537: "new", 31415926538: "formed", 31415926539: "closed"}
_MOST_CONTAINERS = 1_000
_LATE = 3600.0  # seconds from approval to handover of a carriage whose departure time has passed


class Yard:
    """Carriages and their state machine.

    Args:
        depot: the postings.
        warehouses: the warehouses that ship them.
    """

    def __init__(self, depot: Depot, warehouses: Warehouses) -> None:
        self.world = world = depot.world
        self.depot = depot
        self.warehouses = warehouses
        self.carriages = world.table(Carriage, "carriage_id")
        effects = {"approved": self._approved, "handed_over": self._handed_over, "released": self._released}
        self.machine = Machine(world, "carriage", "carriage_id", CARRIAGE_MOVES, effects)
        self.documents = Waiting(world, "carriage_print", self.carriages, lambda one: self.move(one, "print"))
        for move in ("hand_over", "receive", "close"):
            world.on(f"carriage_{move}", self._due)

    def seed(self) -> None:
        """Add the documented carriages; all but the closed one leave on the day after the start."""
        departure = midnight(self.world.now) + timedelta(days=1)
        shift = self.world.now - REFERENCE
        created = REFERENCE - timedelta(hours=3) + shift
        for number, status in _DOCUMENTED.items():
            loaded = [one.posting_number for one in self.depot.postings if one.carriage_id == number]
            if not loaded:
                continue
            method = self.depot.postings[loaded[0]].delivery_method_id
            carriage = Carriage(
                number,
                method,
                method,
                departure,
                created,
                created + timedelta(minutes=5),
                status=status,
                substatus="ready" if status in APPROVED else "",
                postings=loaded,
                containers=1,
            )
            self.carriages.add(carriage)
            if status == "formed":
                carriage.contact = Contact("+7(999)000-00-00", "Вход со двора", "romashka", created)
                self._leave_on_time(carriage)
            if status == "closed":
                carriage.departure -= timedelta(days=1)

    # Queries

    def get(self, number: object) -> Carriage:
        """Return a carriage by its id. Raises `RefusalError` with 404."""
        found = self.carriages.get(number)
        if found is None:
            raise RefusalError(404, 5, "CARRIAGE_NOT_FOUND")
        return found

    def content(self, carriage: Carriage) -> list[Posting]:
        """Return the postings that are in a carriage now."""
        found = [self.depot.postings[number] for number in carriage.postings]
        return [posting for posting in found if posting.carriage_id == carriage.carriage_id]

    def left_out(self, carriage: Carriage) -> list[Posting]:
        """Return assembled postings that were removed from a carriage."""
        found = [self.depot.postings[number] for number in carriage.postings]
        return [one for one in found if one.carriage_id != carriage.carriage_id and one.status == DELIVER]

    def missed(self, carriage: Carriage) -> list[Posting]:
        """Return postings handed over with a carriage but not scanned."""
        return [one for one in self.content(carriage) if one.status in (DELIVER, "not_accepted", "arbitration")]

    def free(self, method: int, departure: datetime) -> Iterator[Posting]:
        """Yield assembled postings of a delivery method that are in no carriage and must leave on a day."""
        for posting in self.depot.postings:
            is_free = posting.status == DELIVER and posting.delivery_method_id == method and not posting.carriage_id
            if is_free and must_leave(posting, departure):
                yield posting

    def has_more(self, carriage: Carriage) -> bool:
        """Return whether postings that must leave on the carriage's day are in no carriage."""
        return any(self.free(carriage.delivery_method_id, carriage.departure))

    def of_day(self, method: int, departure: datetime) -> list[Carriage]:
        """Return the carriages of a delivery method and a day, without cancelled ones."""
        return [
            one
            for one in self.carriages
            if one.delivery_method_id == method and one.departure == departure and one.status != "cancelled"
        ]

    def place(self, method: int) -> Warehouse | None:
        """Return the warehouse of a delivery method."""
        return next((one for one in self.warehouses.table if method and one.delivery_method_id == method), None)

    # Changes

    def departure(self, day: datetime | None) -> datetime:
        """Return midnight of the departure day; of today when it is ``None`` or has passed."""
        now = self.world.now
        return midnight(max(day or now, now))

    def create(self, method: int, departure: datetime, *, traceable: bool, nothing: str) -> Carriage:
        """Create a carriage of all free postings of a delivery method that must leave on a day.

        Args:
            method: the delivery method; 0 for the first with such postings.
            departure: midnight of the day.
            traceable: whether it takes only postings that are traceable in Belarus.
            nothing: refusal message when there is nothing to ship.
        """
        if not method:
            methods = [one.delivery_method_id for one in self.warehouses.table if one.integration != "non_integrated"]
            method = next((one for one in methods if one and any(self.free(one, departure))), 0)
            if not method:
                raise bad_request(nothing)
        warehouse = self.place(method)
        if warehouse is None:
            raise bad_request("DELIVERY_METHOD_NOT_FOUND")
        if warehouse.integration == "non_integrated":
            raise bad_request("non_carriageable")
        postings = [one for one in self.free(method, departure) if one.traceable or not traceable]
        if not postings:
            raise bad_request(nothing)
        now = self.world.now
        number = self.world.ids.number("carriage", max(_DOCUMENTED))
        part = max((one.part for one in self.of_day(method, departure)), default=0) + 1
        carriage = Carriage(number, method, warehouse.warehouse_id, departure, now, now, part=part, traceable=traceable)
        self.carriages.add(carriage)
        self.world.note("carriage", number, "create", before="", after="new", by="seller")
        self.load(carriage, postings)
        return carriage

    def load(self, carriage: Carriage, postings: Sequence[Posting]) -> None:
        """Add postings, removing them from other carriages."""
        for posting in postings:
            if posting.carriage_id:
                self.unload(self.get(posting.carriage_id), posting)
            posting.carriage_id = carriage.carriage_id
            self.depot.move(posting, "enter_carriage")
        carriage.postings = list(dict.fromkeys([*carriage.postings, *(one.posting_number for one in postings)]))
        carriage.updated_at = self.world.now

    def unload(self, carriage: Carriage, posting: Posting) -> None:
        """Remove a posting."""
        if not self.depot.try_move(posting.posting_number, "leave_carriage"):
            posting.carriage_id = 0
        carriage.updated_at = self.world.now

    def leave(self, posting: Posting) -> None:
        """Remove a posting from its carriage unless the carriage has been handed over."""
        carriage = self.carriages.get(posting.carriage_id)
        if carriage is not None and carriage.status in ("new", "formed"):
            self.unload(carriage, posting)

    def move(self, carriage: Carriage, name: str) -> None:
        """Apply a transition. Raises `RefusalError` when the status does not allow it."""
        try:
            self.machine.move(carriage, name)
        except WrongStateError:
            raise bad_request(WRONG_STATUS) from None
        carriage.updated_at = self.world.now

    def note(self, carriage: Carriage, what: str) -> None:
        """Record a change by the seller that does not affect the state."""
        state = state_of(carriage)
        self.world.note("carriage", carriage.carriage_id, what, before=state, after=state, by="seller")

    def approve(self, carriage: Carriage, containers: int) -> None:
        """Approve a carriage: fix its content and start generating its documents."""
        if carriage.status == "new" and not self.content(carriage):
            raise bad_request("POSTING_NOT_FOUND")
        self.move(carriage, "approve")
        carriage.containers = containers

    def _due(self, due: Due) -> None:
        carriage = self.carriages.get(int(due.key))
        name = due.action.removeprefix("carriage_")
        if carriage is None or not self.machine.can(carriage, name):
            return
        self.move(carriage, name)
        received, closed = self.world.behaviour.acceptance_seconds
        if name == "hand_over":
            self.world.later(received, "carriage_receive", carriage.carriage_id)
        elif name == "receive":
            self.world.later(max(closed - received, 0.0), "carriage_close", carriage.carriage_id)

    def _leave_on_time(self, carriage: Carriage) -> None:
        now = self.world.now
        leaves = carriage.departure + timedelta(seconds=self.world.behaviour.departure_seconds)
        seconds = (leaves - now).total_seconds()
        self.world.later(seconds if seconds > 0 else _LATE, "carriage_hand_over", carriage.carriage_id)

    def _approved(self, carriage: Carriage, details: Mapping[str, Any]) -> None:
        carriage.polls = self.world.polls
        self.documents.start(carriage, self.world.behaviour.task_seconds)
        self._leave_on_time(carriage)

    def _handed_over(self, carriage: Carriage, details: Mapping[str, Any]) -> None:
        self.world.schedule.drop("carriage_print", carriage.carriage_id)
        for posting in self.content(carriage):
            if posting.status == DELIVER:
                self.depot.hand_over(posting)

    def _released(self, carriage: Carriage, details: Mapping[str, Any]) -> None:
        for action in ("carriage_print", "carriage_hand_over"):
            self.world.schedule.drop(action, carriage.carriage_id)
        carriage.substatus = ""
        for posting in self.content(carriage):
            self.unload(carriage, posting)


def midnight(moment: datetime) -> datetime:
    """Return the start of the day in UTC."""
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def must_leave(posting: Posting, departure: datetime) -> bool:
    """Return whether a posting has to leave on a day or had to leave earlier."""
    return posting.shipment_date.date() <= departure.date()


def cargo_units(call: Call) -> int:
    """Return the number of cargo units in a request. Raises `RefusalError`."""
    count: int = call.body.get("containers_count", 0)
    if not 0 <= count <= _MOST_CONTAINERS:
        raise call.invalid("containers_count", f"value must be inside range [0, {_MOST_CONTAINERS}]")
    return count
