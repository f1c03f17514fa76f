"""Automatic progress of postings and its timing.

Of 33 postings assembled by a shop, 17 were delivered after six days, 10 were waiting at the pickup point, 2 were in
transit, and 4 were cancelled (observed on the service in September 2026). Deliveries by Ozon take equally long here.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Protocol

from ..core.moves import state_of
from ..core.schedule import Due
from ..core.world import World
from .entities import Posting
from .moves import BEFORE, DELIVER, PACKAGING
from .reasons import LOST, NOT_COLLECTED, cancellation

#: A transition, and the minimum and maximum hours until it.
Step = tuple[str, float, float]

_CITY, _TO_POINT = "delivering/posting_on_way_to_city", "delivering/posting_on_way_to_pickup_point"
_POINT = "delivering/posting_in_pickup_point"
_TO_COURIER, _COURIER = "delivering/posting_transferred_to_courier_service", "delivering/posting_in_courier_service"

BY_OZON: dict[str, Step] = {
    DELIVER: ("accept", 2, 10),
    "acceptance_in_progress": ("depart", 1, 6),
    _CITY: ("to_pickup_point", 12, 36),
    _TO_POINT: ("arrive", 4, 24),
    _POINT: ("receive", 4, 60),
}
BY_CARRIER: dict[str, Step] = {
    DELIVER: ("pick_up", 1, 4),
    "driver_pickup": ("depart", 0.1, 0.5),
    _CITY: ("to_courier", 1, 6),
    _TO_COURIER: ("receive", 1, 12),
}
_BY = {"ozon": BY_OZON, "aggregator": BY_CARRIER}
# course: its share of Ozon's deliveries
COURSES = {"received": 17 / 33, "waits": 10 / 33, "slow": 2 / 33, "not_collected": 4 / 33}
# course, transition: hours that replace those above
_OTHER_HOURS = {("waits", "receive"): (130.0, 200.0), ("slow", "to_pickup_point"): (150.0, 200.0)}
_COURSE_ENDS = [(name, sum(list(COURSES.values())[: index + 1]) + 1e-9) for index, name in enumerate(COURSES)]
_COURSE_MOVES = ("receive", "to_pickup_point")

# state: the transition towards delivery, regardless of who makes it
_FORWARD = {
    **dict.fromkeys(BEFORE, "approve"),
    PACKAGING: "ship",
    "awaiting_registration": "register",
    "arbitration": "end_dispute",
    "not_accepted": "end_dispute",
    "driver_pickup": "depart",
    "client_arbitration": "settle",
    _TO_COURIER: "receive",
    _COURIER: "receive",
    "delivering/posting_conditionally_delivered": "receive",
    "delivering/posting_returned_to_warehouse": "to_pickup_point",
    **{state: move for state, (move, _, _) in BY_OZON.items()},
}
_BY_SELLER = {
    DELIVER: "rfbs_depart",
    **dict.fromkeys((_CITY, _TO_POINT, _POINT, _TO_COURIER), "rfbs_last_mile"),
    _COURIER: "rfbs_deliver",
    "delivering/posting_returned_to_warehouse": "receive",
}
_FORWARD_BY = {
    "aggregator": {PACKAGING: "ship_to_carrier", **{state: move for state, (move, _, _) in BY_CARRIER.items()}},
    "non_integrated": _BY_SELLER,
    "3pl_tracking": _BY_SELLER,
}


class Home(Protocol):
    """Where postings are kept: the depot, for those from warehouses of the seller."""

    world: World

    def get(self, number: object) -> Posting | None: ...

    def move(self, posting: Posting, name: str, **details: Any) -> None: ...


class Life:
    """Transitions of postings that do not need the seller.

    Args:
        depot: the postings.
    """

    #: Name of the scheduled events.
    action = "life"

    def __init__(self, depot: Home) -> None:
        self._depot = depot
        self._world = depot.world
        self._behaviour = depot.world.behaviour
        self._world.on(self.action, self._due)

    def begin(self, posting: Posting) -> None:
        """Start the automatic progress of a posting from its current state."""
        if self._behaviour.automatic_delivery and (step := self.next_step(posting)):
            wait = step[1].total_seconds()
            self._world.later(wait, self.action, posting.posting_number, move=step[0], state=state_of(posting))
        else:
            self._world.schedule.drop(self.action, posting.posting_number)

    def next_step(self, posting: Posting) -> tuple[str, timedelta] | None:
        """Return the next automatic transition and its delay; ``None`` when the posting waits for someone's action."""
        row = self.step(posting)
        if row is None:
            return None
        move, low, high = row
        if move in _COURSE_MOVES:
            course = self._course(posting)
            low, high = _OTHER_HOURS.get((course, move), (low, high))
            if course == "lost":
                move, (low, high) = "lose", (one / 3600 for one in self._behaviour.late_cancellation_seconds)
            elif course == "not_collected" and move == "receive":
                move = "refuse"
        return move, timedelta(hours=self._world.ids.between(move, posting.posting_number, low, high))

    def step(self, posting: Posting) -> Step | None:
        """Return the usual next transition from the state of a posting, with its hours."""
        table = _BY.get(posting.integration, {})
        if posting.status == DELIVER and not posting.is_rfbs and posting.handed_over_at is None:
            return None
        return table.get(posting.status) or table.get(state_of(posting))

    def make(self, posting: Posting, move: str) -> None:
        """Apply an automatic transition."""
        if move == "lose":
            self._depot.move(posting, "cancel_by_delivery", cancellation=cancellation(posting, "delivery", LOST))
        elif move == "refuse":
            reason = cancellation(posting, "buyer", NOT_COLLECTED)
            self._depot.move(posting, "cancel_by_buyer", cancellation=reason)
        else:
            self._depot.move(posting, move)

    def forward(self, posting: Posting) -> str:
        """Return the transition towards delivery, regardless of who makes it; empty in a final state."""
        own = _FORWARD_BY.get(posting.integration, {})
        status, state = posting.status, state_of(posting)
        return own.get(status) or own.get(state) or _FORWARD.get(status) or _FORWARD.get(state, "")

    def _course(self, posting: Posting) -> str:
        if self._world.ids.share("lost", posting.posting_number) < self._behaviour.late_cancellations:
            return "lost"
        share = self._world.ids.share("course", posting.posting_number)
        course = next(name for name, end in _COURSE_ENDS if share < end)
        # a courier's parcels do not wait at a pickup point
        return course if posting.integration == "ozon" or course == "not_collected" else "received"

    def _due(self, due: Due) -> None:
        posting = self._depot.get(due.key)
        if posting is None:
            return
        if state_of(posting) == due.details["state"]:
            self.make(posting, due.details["move"])
        else:
            self.begin(posting)  # its state changed in the meantime


class SellersLife(Life):
    """Transitions of postings from warehouses of the seller; one that is assembled too late is cancelled."""

    def __init__(self, depot: Home) -> None:
        super().__init__(depot)
        self._world.on("overdue", self._overdue)

    def watch(self, posting: Posting) -> None:
        """Schedule the cancellation of a posting that stays unassembled long after its shipment date."""
        if self._behaviour.cancel_overdue_seconds and posting.status in (*BEFORE, PACKAGING):
            wait = self._end(posting) - self._world.now
            self._world.later(wait.total_seconds(), "overdue", posting.posting_number)

    def _overdue(self, due: Due) -> None:
        posting = self._depot.get(due.key)
        if posting is None or posting.status not in (*BEFORE, PACKAGING):
            return
        if self._world.now < self._end(posting):
            self.watch(posting)  # its shipment date was moved
        else:
            self._depot.move(posting, "cancel_by_ozon", cancellation=cancellation(posting, "system"))

    def _end(self, posting: Posting) -> datetime:
        return posting.shipment_date + timedelta(seconds=self._behaviour.cancel_overdue_seconds)
