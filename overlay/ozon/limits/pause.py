"""What a server has asked for: a pause, fewer items, or fewer requests from now on."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from attrs import define

from .window import SAME, Stage, number

#: Seconds that a pause may last: quotas of items are renewed once a day. A longer one is damaged, or from before the
#: clock was set back.
LONGEST = 86400.0
#: Seconds after a pause within which a further refusal counts as "in a row".
IN_A_ROW = 60.0
#: Seconds in which a rate that was lowered doubles again, once it recovers.
HALVES = 60.0
#: Seconds between two requests from which on a lowered rate is not lower than the account's own, and forgotten.
LEAST_GAP = 0.02
#: Seconds between two requests that delay nobody: a gap that takes back another.
NO_GAP = LEAST_GAP / 10
#: Seconds between two requests that repeated refusals lead to at most: the slowest methods allow one a minute.
MOST_GAP = 120.0


class Feedback(NamedTuple):
    """What an answer asks of the requests that follow.

    Attributes:
        seconds: how long there should be none.
        reason: where this is from.
        left: items that may pass all the same.
        again: seconds instead, when the last pause was over for less than a minute; 0 for no difference.
        gap: seconds between two requests from now on; 0 for no change.
        keep: seconds until that gap begins to shrink.
    """

    seconds: float
    reason: str
    left: int = 0
    again: float = 0.0
    gap: float = 0.0
    keep: float = 0.0


@define(eq=False)
class Pause(Stage):
    """A stage that delays requests: nothing until a time but ``left`` items, then one request for each gap.

    Attributes:
        until: time at which the pause ends.
        left: items that may still be sent before.
        gap: seconds between two requests; those that wait for it queue up.
        decays_from: time from which on the gap is halved each minute.
        last: time of the last request, 0 for none.
    """

    until: float = 0.0
    left: int = 0
    gap: float = 0.0
    decays_from: float = 0.0
    last: float = 0.0

    @classmethod
    def after(cls, feedback: Feedback, known: Pause | None, now: float) -> Pause:
        """The pause after an answer, and after those before it. They overtake each other, so the stricter counts."""
        if known is None:
            last = now  # the request that was answered counts
            until, keep, reason = now + feedback.seconds, now + feedback.keep, feedback.reason
            return cls(until, feedback.left, feedback.gap, keep, last, reason=reason)
        in_a_row = feedback.again > 0 and now < known.until + IN_A_ROW
        made = cls(now + (feedback.again if in_a_row else feedback.seconds), feedback.left, reason=feedback.reason)
        made._slow(feedback, known, now)
        if known.until > now and abs(known.until - made.until) <= SAME:
            made.until, made.left = max(known.until, made.until), min(known.left, made.left)
        elif known.until > max(now, made.until):
            made.until, made.left, made.reason = known.until, known.left, known.reason
        made.last, made.queue = known.last or now, known.queue
        return made

    def _slow(self, feedback: Feedback, known: Pause, now: float) -> None:
        """A refusal slows down and never speeds up; one that comes after the pause doubles the gap."""
        if not feedback.gap:
            self.gap, self.decays_from = known.gap, known.decays_from
            return
        self.gap, self.decays_from = feedback.gap, now + feedback.keep
        if feedback.again:
            before = known.pace(now) * (2.0 if known.until <= now else 1.0)
            self.gap = min(max(feedback.gap, before), MOST_GAP)

    def pace(self, now: float) -> float:
        """Seconds between two requests at a time; 0 for no rule."""
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
        if self.last == at:  # the gap after the one before is over
            self.last = 0.0

    def expires(self) -> float:
        slow = self.decays_from + HALVES * math.log2(self.gap / LEAST_GAP) if self.gap >= LEAST_GAP else 0.0
        return max(self.until + IN_A_ROW, slow)

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
