"""What the answers of an account teach: pauses, quotas of items, blocked methods, lowered rates."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import httpx

from ozon_generated.client import OPERATION
from ozon_generated.errors import header_count

from .hold import NO_GAP, Lesson
from .rates import EVERYTHING, Ticket, hold_keys, quota_list
from .refusals import BLOCK, refusal

#: Seconds that a 429 without any time holds its operation up: the window of the limit over all methods.
UNNAMED = 1.0
#: Seconds between two requests of a method after a block. A client that kept 1.5 s made 125 requests without another.
GAP = 1.5
#: Seconds after a block, or after the account's rate was lowered, until the rate begins to recover.
STEADY = 300.0
#: ``Ratelimit-Remaining`` below which a method is slowed down. It is shared by all programs of the account, near 50 at
#: rest, and does not come back each second: 6 in a minute were seen.
LOW = 10
#: Seconds between two requests of a method that has none left; a share of them where some are.
EMPTY = 10.0
#: Seconds after which a low number is old.
_OLD = 30.0
#: Seconds within which a call to the same method makes a refusal a block, and not a mishap.
_LATELY = 5.0
#: A margin for requests that arrive closer together than they were sent.
_SPREAD = 1.02
#: Methods whose last call is remembered; raw calls have a name for each path, of which there is no end.
_KEPT = 2000

#: Keys of holds, with what was learned about them.
Lessons = list[tuple[str, Lesson]]


class Pupil:
    """Reads the answers that one client gets. What it remembers itself saves questions to the store."""

    def __init__(self, circle: float, clock: Callable[[], float]) -> None:
        self._circle = circle
        self._clock = clock
        self._sent: dict[str, float] = {}
        self._gaps: dict[str, float] = {}
        self._paused: dict[str, float] = {}

    def sends(self, operation: str) -> bool:
        """Note a call; gives whether there was one to the same method lately."""
        now, before = self._clock(), self._sent.get(operation)
        _note(self._sent, operation, now)
        return before is not None and now - before < _LATELY

    def pauses(self, operation: str) -> None:
        """Note that a refusal holds a method up."""
        _note(self._paused, operation, self._clock())

    def paused_since(self, operation: str, moment: float) -> bool:
        """Whether a refusal came after a moment."""
        return self._paused.get(operation, -math.inf) >= moment

    def reads(self, ticket: Ticket, headers: Mapping[str, str]) -> Lessons:
        """What ``Ratelimit-Remaining`` says. Nothing, as long as plenty remain."""
        left = header_count(headers, "ratelimit-remaining")
        if left is None or (left >= LOW and ticket.operation not in self._gaps):
            return []
        key = hold_keys(ticket.operation)[1]
        if left >= LOW:
            del self._gaps[ticket.operation]
            return [(key, Lesson(0.0, "enough requests remain", gap=NO_GAP))]
        gap = self._gaps[ticket.operation] = EMPTY / (left + 1)
        return [(key, Lesson(0.0, f"only {left} requests remain (Ratelimit-Remaining)", gap=gap, keep=_OLD))]

    def hears(
        self, request: httpx.Request, ticket: Ticket, lately: bool, answer: httpx.Response, body: bytes
    ) -> Lessons:
        """What a refusal says."""
        found = refusal(answer.status_code, answer.headers, body, self._circle)
        if found is None or (found.seconds is None and answer.status_code != 429):
            return [] if answer.status_code == 429 else self.reads(ticket, answer.headers)
        method, _, quota = hold_keys(ticket.operation)
        reason = f"the server answered {answer.status_code}: {found.source}"
        seconds = UNNAMED if found.seconds is None else found.seconds
        if found.kind == "lowered":
            gap = _SPREAD / found.rate
            return [(EVERYTHING, Lesson(seconds, reason, gap=gap, keep=seconds + STEADY))]
        if found.kind == "block":
            pause = max(seconds, BLOCK)
            gap = max(GAP, 2 * _own_gap(ticket))
            return [(method, Lesson(pause if lately else seconds, reason, 0, pause, gap, pause + STEADY))]
        if found.kind == "items" and quota_list(request.extensions.get(OPERATION)) is not None:
            # when fewer items than that were refused, the number is about something else, and all have to wait
            return [(quota, Lesson(seconds, reason, found.left if found.left < ticket.items() else 0))]
        return [(method, Lesson(seconds, reason))]


def _note(times: dict[str, float], operation: str, now: float) -> None:
    if len(times) >= _KEPT:
        times.clear()
    times[operation] = now


def _own_gap(ticket: Ticket) -> float:
    """The longest time between two requests that the rates of a minute or less ask for."""
    return max((demand.seconds / demand.room for demand in ticket.demands if 0 < demand.seconds < 62), default=0.0)
