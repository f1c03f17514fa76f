"""What a server demands: a pause, fewer items, or a lower rate; and the answers that demand it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ozon_generated.errors import header_count

from .rates import EVERYTHING, Permit, pause_keys
from .refusals import BLOCK, Refusal
from .window import Queue, Window, number

#: Maximum seconds of a pause: quotas of items are renewed once a day. A longer one is damaged, or the clock was set
#: back.
LONGEST = 86400.0
#: Seconds by which two answers may differ and still mean the same moment.
SAME = 1.0
#: Seconds after a pause within which another refusal counts as "in a row".
IN_A_ROW = 60.0
#: Seconds in which a lowered rate doubles, once it recovers.
HALVES = 60.0
#: Seconds between two requests below which a lowered rate is as high as that of the account, and is forgotten.
LEAST_GAP = 0.02
#: Seconds between two requests that delay nothing: a gap that cancels another.
NO_GAP = LEAST_GAP / 10
#: Maximum seconds between two requests after repeated refusals: the slowest methods allow one a minute.
MOST_GAP = 120.0
#: Seconds that a 429 without a time pauses its operation: the window of the limit over all methods.
UNNAMED = 1.0
#: Seconds between two requests of a method after a block. A client with 1.5 s made 125 requests without another block.
GAP = 1.5
#: Seconds after a block or a lowered rate until the rate begins to recover.
STEADY = 300.0
#: ``Ratelimit-Remaining`` below which a method is slowed down. All programs of the account share it. It is near 50 at
#: rest and recovers slowly: 6 in a minute were observed.
LOW = 10
#: Seconds between two requests of a method that has none left; proportionally fewer if some are left.
EMPTY = 10.0
#: Seconds after which a low number is outdated.
_OLD = 30.0
#: Seconds within which an earlier call of the same method turns a refusal into a block.
LATELY = 5.0
#: Margin for requests that arrive closer together than they were sent.
_SPREAD = 1.02


class Feedback(NamedTuple):
    """What an answer demands of the following requests.

    Attributes:
        seconds: length of the pause.
        reason: where this comes from.
        left: items that may pass during the pause.
        again: length instead, if the last pause ended less than a minute ago; 0 for no difference.
        gap: seconds between two requests from now on; 0 for no change.
        keep: seconds until the gap begins to shrink.
    """

    seconds: float
    reason: str
    left: int = 0
    again: float = 0.0
    gap: float = 0.0
    keep: float = 0.0


#: Keys of pauses, with what an answer demands.
Learned = Sequence[tuple[str, Feedback]]


class Pause(Queue):
    """Delays requests: until a time only ``left`` items may pass, then one request per gap.

    Attributes:
        until: end of the pause.
        left: items that may still be sent before.
        gap: seconds between two requests; waiting permits queue up.
        decays_from: time from which the gap halves each minute.
        last: time of the last request; 0 for none.
    """

    __slots__ = ("decays_from", "gap", "last", "left", "until")

    def __init__(
        self, until: float = 0, left: int = 0, gap: float = 0, decays_from: float = 0, last: float = 0, reason: str = ""
    ) -> None:
        super().__init__(reason)
        self.until = until
        self.left = left
        self.gap = gap
        self.decays_from = decays_from
        self.last = last

    @classmethod
    def after(cls, feedback: Feedback, known: Pause | None, now: float) -> Pause:
        """The pause after this answer and earlier ones. Answers overtake each other, so the stricter counts."""
        until, keep = now + feedback.seconds, now + feedback.keep
        made = cls(until, feedback.left, feedback.gap, keep, now, feedback.reason)  # the answered request counts
        if known is not None:
            made._follow(known, feedback.again, now)
        return made

    def _follow(self, known: Pause, again: float, now: float) -> None:
        """A refusal never shortens the gap; one after the pause doubles it."""
        self.last, self.queue = known.last or now, known.queue
        if again and now < known.until + IN_A_ROW:
            self.until = now + again
        if not self.gap:
            self.gap, self.decays_from = known.gap, known.decays_from
        elif again:
            before = known.pace(now) * (2.0 if known.until <= now else 1.0)
            self.gap = min(max(self.gap, before), MOST_GAP)
        if known.until > now and abs(known.until - self.until) <= SAME:
            self.until, self.left = max(known.until, self.until), min(known.left, self.left)
        elif known.until > max(now, self.until):
            self.until, self.left, self.reason = known.until, known.left, known.reason

    def pace(self, now: float) -> float:
        """Seconds between two requests at this time; 0 for no rule."""
        gap = self.gap * 0.5 ** (max(now - self.decays_from, 0.0) / HALVES)
        return gap if gap >= LEAST_GAP else 0.0

    def wait(self, permit: str, cost: int, now: float, first: bool = False) -> float:
        start = max(now, self.until) if cost > self.left else now
        gap = self.pace(start)
        if not gap:
            return start - now
        free = max(start, min(self.last, now) + gap)
        return free - now + self.ahead(permit, first) * gap

    def join(self, permit: str, cost: int, lease: float, first: bool = False) -> None:
        if self.gap:
            super().join(permit, 1, lease, first)

    def grant(self, permit: str, cost: int, now: float) -> None:
        self.left = max(self.left - cost, 0)
        self.last = now
        self.leave(permit)

    def release(self, cost: int, at: float) -> None:
        if self.last == at:  # the gap after the request before it is over
            self.last = 0.0

    def expires(self) -> float:
        slow = self.decays_from + HALVES * math.log2(self.gap / LEAST_GAP) if self.gap >= LEAST_GAP else 0.0
        return max(self.last_lease(), self.until + IN_A_ROW, slow)

    def dump(self) -> list[object]:
        queue = [[], self.dump_queue()]
        return [self.until, self.left, self.reason, self.gap, self.decays_from, self.last, queue]

    def load(self, state: Any, now: float) -> None:
        *times, (_, queue) = state
        until, left, reason, gap, decays_from, last = times
        if number(until) > now + LONGEST + SAME:
            raise ValueError(f"a pause of {until - now:.0f} s")
        self.until, self.left, self.reason = until, int(number(left)), str(reason)
        self.gap, self.decays_from, self.last = number(gap), number(decays_from), number(last)
        self.load_queue(queue, now)


#: What a permit has to pass. Both kinds have the same methods; `Window` describes them.
Stage = Window | Pause


class Notes:
    """What one client remembers about a method, which saves calls to the store.

    Attributes:
        sent: time of the last call.
        paused: time of the last refusal that pauses it.
        slowed: whether it was slowed down because few requests remained.
    """

    __slots__ = ("paused", "sent", "slowed")

    def __init__(self) -> None:
        self.sent = -math.inf
        self.paused = -math.inf
        self.slowed = False


def from_headers(permit: Permit, notes: Notes, headers: Mapping[str, str]) -> Learned:
    """What ``Ratelimit-Remaining`` demands: nothing while enough requests remain."""
    left = header_count(headers, "ratelimit-remaining")
    if left is None or (left >= LOW and not notes.slowed):
        return ()
    key, notes.slowed = pause_keys(permit.operation)[1], left < LOW
    if left >= LOW:
        return [(key, Feedback(0.0, "enough requests remain", gap=NO_GAP))]
    reason = f"only {left} requests remain (Ratelimit-Remaining)"
    return [(key, Feedback(0.0, reason, gap=EMPTY / (left + 1), keep=_OLD))]


def from_refusal(permit: Permit, found: Refusal, status: int) -> Learned:
    """What a refusal demands."""
    method, _, quota = pause_keys(permit.operation)
    reason = f"the server answered {status}: {found.source}"
    seconds = UNNAMED if found.seconds is None else found.seconds
    if found.kind == "lowered":
        return [(EVERYTHING, Feedback(seconds, reason, gap=_SPREAD / found.rate, keep=seconds + STEADY))]
    if found.kind == "block":
        pause, gap = max(seconds, BLOCK), max(GAP, 2 * _own_gap(permit))
        return [(method, Feedback(seconds, reason, 0, pause, gap, pause + STEADY))]
    if found.kind == "items" and any(demand.key == quota for demand in permit.demands):
        # if fewer items than that were refused, the number means something else, and all have to wait
        return [(quota, Feedback(seconds, reason, found.left if found.left < permit.items() else 0))]
    return [(method, Feedback(seconds, reason))]


def _own_gap(permit: Permit) -> float:
    """The longest time between two requests by the rates of a minute or less."""
    return max((demand.seconds / demand.capacity for demand in permit.demands if 0 < demand.seconds < 62), default=0.0)
