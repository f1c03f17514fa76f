"""What the answers of an account teach: pauses, quotas of items, blocked methods, lowered rates."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

import httpx

from ozon_generated.client import OPERATION
from ozon_generated.errors import header_count

from .pause import NO_GAP, Feedback
from .rates import EVERYTHING, Permit, pause_keys, quota_list
from .refusals import BLOCK, refusal

#: Seconds for which a 429 without a time pauses its operation: the window of the limit over all methods.
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
#: Methods whose last call is remembered; raw calls have one name per path, without limit.
_KEPT = 2000

#: Keys of pauses, with what was learned about them.
Learned = Sequence[tuple[str, Feedback]]


class Learner:
    """Reads the answers that one client gets. What it remembers itself saves questions to the store."""

    def __init__(self, circle: float, clock: Callable[[], float]) -> None:
        self._circle = circle
        self._clock = clock
        self._sent: dict[str, float] = {}
        self._gaps: dict[str, float] = {}
        self._paused: dict[str, float] = {}

    def note_sent(self, operation: str) -> bool:
        """Note a call; gives whether there was one to the same method lately."""
        now, before = self._clock(), self._sent.get(operation)
        _note(self._sent, operation, now)
        return before is not None and now - before < _LATELY

    def note_pause(self, operation: str) -> None:
        """Note that a refusal pauses a method."""
        _note(self._paused, operation, self._clock())

    def paused_since(self, operation: str, moment: float) -> bool:
        """Whether a refusal came after a moment."""
        return self._paused.get(operation, -math.inf) >= moment

    def from_headers(self, permit: Permit, headers: Mapping[str, str]) -> Learned:
        """What ``Ratelimit-Remaining`` says. Nothing, as long as plenty remain."""
        left = header_count(headers, "ratelimit-remaining")
        if left is None or (left >= LOW and permit.operation not in self._gaps):
            return []
        key = pause_keys(permit.operation)[1]
        if left >= LOW:
            del self._gaps[permit.operation]
            return [(key, Feedback(0.0, "enough requests remain", gap=NO_GAP))]
        gap = self._gaps[permit.operation] = EMPTY / (left + 1)
        return [(key, Feedback(0.0, f"only {left} requests remain (Ratelimit-Remaining)", gap=gap, keep=_OLD))]

    def from_refusal(
        self, request: httpx.Request, permit: Permit, lately: bool, answer: httpx.Response, body: bytes
    ) -> Learned:
        """What a refusal says."""
        found = refusal(answer.status_code, answer.headers, body, self._circle)
        if found is None or (found.seconds is None and answer.status_code != 429):
            return [] if answer.status_code == 429 else self.from_headers(permit, answer.headers)
        method, _, quota = pause_keys(permit.operation)
        reason = f"the server answered {answer.status_code}: {found.source}"
        seconds = UNNAMED if found.seconds is None else found.seconds
        if found.kind == "lowered":
            gap = _SPREAD / found.rate
            return [(EVERYTHING, Feedback(seconds, reason, gap=gap, keep=seconds + STEADY))]
        if found.kind == "block":
            pause = max(seconds, BLOCK)
            gap = max(GAP, 2 * _own_gap(permit))
            return [(method, Feedback(pause if lately else seconds, reason, 0, pause, gap, pause + STEADY))]
        if found.kind == "items" and quota_list(request.extensions.get(OPERATION)) is not None:
            # when fewer items than that were refused, the number is about something else, and all have to wait
            return [(quota, Feedback(seconds, reason, found.left if found.left < permit.items() else 0))]
        return [(method, Feedback(seconds, reason))]


def _note(times: dict[str, float], operation: str, now: float) -> None:
    if len(times) >= _KEPT:
        times.clear()
    times[operation] = now


def _own_gap(permit: Permit) -> float:
    """The longest time between two requests that the rates of a minute or less ask for."""
    return max((demand.seconds / demand.capacity for demand in permit.demands if 0 < demand.seconds < 62), default=0.0)
