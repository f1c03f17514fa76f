"""Automatic progress of postings and its timing.

Of 33 postings assembled by a shop, 17 were delivered after six days, 10 were waiting at the pickup point, 2 were in
transit, and 4 were cancelled (observed on the service in September 2026). Deliveries by Ozon take equally long here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..core.moves import state_of
from ..core.schedule import Due
from .entities import Posting
from .moves import BEFORE, DELIVER, PACKAGING
from .reasons import NOT_COLLECTED, cancellation

if TYPE_CHECKING:
    from .depot import Depot

_CITY, _TO_POINT = "delivering/posting_on_way_to_city", "delivering/posting_on_way_to_pickup_point"
_POINT = "delivering/posting_in_pickup_point"
_TO_COURIER, _COURIER = "delivering/posting_transferred_to_courier_service", "delivering/posting_in_courier_service"

# state: next transition, and the hours until it: minimum, maximum
BY_OZON: dict[str, tuple[str, float, float]] = {
    DELIVER: ("accept", 2, 10),
    "acceptance_in_progress": ("depart", 1, 6),
    _CITY: ("to_pickup_point", 12, 36),
    _TO_POINT: ("arrive", 4, 24),
    _POINT: ("receive", 4, 60),
}
BY_CARRIER: dict[str, tuple[str, float, float]] = {
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

Enter = Callable[[Posting, str, str, timedelta], None]


class Life:
    """Transitions of postings that do not need the seller.

    Args:
        depot: the postings.

    Attributes:
        enter: schedules a step; takes the posting, the transition, the source state and the delay.
    """

    def __init__(self, depot: Depot) -> None:
        self._depot = depot
        self._world = depot.world
        self._behaviour = depot.world.behaviour
        self.enter: Enter = self._enter
        self._world.on("life", self._due)
        self._world.on("overdue", self._overdue)

    def begin(self, posting: Posting) -> None:
        """Start the automatic progress of a posting from its current state."""
        if self._behaviour.automatic_delivery and (step := self.next_step(posting)):
            self.enter(posting, step[0], state_of(posting), step[1])
        else:
            self._world.schedule.drop("life", posting.posting_number)

    def watch(self, posting: Posting) -> None:
        """Schedule the cancellation of a posting that stays unassembled long after its shipment date."""
        if self._behaviour.cancel_overdue_seconds and posting.status in (*BEFORE, PACKAGING):
            wait = self._end(posting) - self._world.now
            self._world.later(wait.total_seconds(), "overdue", posting.posting_number)

    def next_step(self, posting: Posting) -> tuple[str, timedelta] | None:
        """Return the next automatic transition and its delay; ``None`` when the posting waits for someone's action."""
        table = _BY.get(posting.integration, {})
        row = table.get(posting.status) or table.get(state_of(posting))
        if row is None or (posting.status == DELIVER and not posting.is_rfbs and posting.handed_over_at is None):
            return None
        move, low, high = row
        if move in _COURSE_MOVES:
            course = self._course(posting)
            low, high = _OTHER_HOURS.get((course, move), (low, high))
            move = "refuse" if course == "not_collected" and move == "receive" else move
        return move, timedelta(hours=self._world.ids.between(move, posting.posting_number, low, high))

    def make(self, posting: Posting, move: str) -> None:
        """Apply an automatic transition."""
        if move == "refuse":
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
        share = self._world.ids.share("course", posting.posting_number)
        course = next(name for name, end in _COURSE_ENDS if share < end)
        # a courier's parcels do not wait at a pickup point
        return course if posting.integration == "ozon" or course == "not_collected" else "received"

    def _enter(self, posting: Posting, move: str, state: str, wait: timedelta) -> None:
        self._world.later(wait.total_seconds(), "life", posting.posting_number, move=move, state=state)

    def _due(self, due: Due) -> None:
        posting = self._depot.get(due.key)
        if posting is None:
            return
        if state_of(posting) == due.details["state"]:
            self.make(posting, due.details["move"])
        else:
            self.begin(posting)  # its state changed in the meantime

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
