"""What a server has asked for: a pause, fewer items, or fewer requests from now on."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from .window import SAME, Window, finite

#: Seconds that a pause may last: quotas of items turn once a day. What lasts longer was damaged, or comes from before
#: the clock was set back.
LONGEST = 86400.0
#: Seconds after a pause within which a further refusal counts as "in a row".
IN_A_ROW = 60.0
#: Seconds in which a rate that was lowered doubles again, once it recovers.
HALVES = 60.0
#: Seconds between two requests from which on a lowered rate is no lower than the account's own, and forgotten.
LEAST_GAP = 0.02
#: Seconds between two requests that hold nobody up: a gap that takes back another.
NO_GAP = LEAST_GAP / 10
#: Seconds between two requests that repeated refusals lead to at most: the slowest methods allow one a minute.
MOST_GAP = 120.0


class Lesson(NamedTuple):
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


class Hold:
    """A stage that holds requests up: nothing until a time but ``left`` items, then one request for each gap.

    Attributes:
        until: time at which the pause ends.
        left: items that may still be sent before.
        reason: the server's words, shortly.
        gap: seconds between two requests.
        falls: time from which on the gap is halved each minute.
        last: time of the last request, 0 for none.
        line: those that wait for the gap to pass.
    """

    __slots__ = ("falls", "gap", "last", "left", "line", "reason", "until")

    def __init__(self, until: float, reason: str, left: int = 0, gap: float = 0.0, falls: float = 0.0) -> None:
        self.until = until
        self.reason = reason
        self.left = left
        self.gap = gap
        self.falls = falls
        self.last = 0.0
        self.line = Window(1, gap, reason)

    @classmethod
    def after(cls, lesson: Lesson, known: Hold | None, now: float) -> Hold:
        """What holds after an answer, and after those before it. They overtake each other, so the stricter counts."""
        if known is None:
            made = cls(now + lesson.seconds, lesson.reason, lesson.left, lesson.gap, now + lesson.keep)
            made.last = now  # the request that was answered counts
            return made
        in_a_row = lesson.again > 0 and now < known.until + IN_A_ROW
        made = cls(now + (lesson.again if in_a_row else lesson.seconds), lesson.reason, lesson.left)
        made._slow(lesson, known, now)
        if known.until > now and abs(known.until - made.until) <= SAME:
            made.until, made.left = max(known.until, made.until), min(known.left, made.left)
        elif known.until > max(now, made.until):
            made.until, made.left, made.reason = known.until, known.left, known.reason
        made.last, made.line = known.last or now, known.line
        return made

    def _slow(self, lesson: Lesson, known: Hold, now: float) -> None:
        """A refusal slows down and never speeds up; one that comes after the pause doubles the gap."""
        if not lesson.gap:
            self.gap, self.falls = known.gap, known.falls
            return
        self.gap, self.falls = lesson.gap, now + lesson.keep
        if lesson.again:
            before = known.pace(now) * (2.0 if known.until <= now else 1.0)
            self.gap = min(max(lesson.gap, before), MOST_GAP)

    def pace(self, now: float) -> float:
        """Seconds between two requests at a time; 0 for no rule."""
        gap = self.gap * 0.5 ** (max(now - self.falls, 0.0) / HALVES)
        return gap if gap >= LEAST_GAP else 0.0

    def wait(self, ticket: str, cost: int, now: float, first: bool = False) -> float:
        start = max(now, self.until) if cost > self.left else now
        gap = self.pace(start)
        if not gap:
            return start - now
        free = max(start, min(self.last, now) + gap)
        return free - now + self.line.ahead(ticket, first) * gap

    def join(self, ticket: str, cost: int, lease: float, first: bool = False) -> None:
        if self.gap:
            self.line.join(ticket, 1, lease, first)

    def grant(self, ticket: str, cost: int, now: float) -> None:
        self.left = max(self.left - cost, 0)
        self.last = now
        self.line.leave(ticket)

    def leave(self, ticket: str) -> None:
        self.line.leave(ticket)

    def give_back(self, cost: int, at: float) -> None:
        if self.last == at:  # the gap after the one before is over
            self.last = 0.0

    def expires(self) -> float:
        """Time from which on nothing of this counts any more."""
        slow = self.falls + HALVES * math.log2(self.gap / LEAST_GAP) if self.gap >= LEAST_GAP else 0.0
        return max(self.until + IN_A_ROW, slow)

    def is_idle(self, now: float) -> bool:
        return self.expires() <= now and not self.line.queue

    def dump(self) -> list[Any]:
        """The state, as JSON holds it."""
        return [self.until, self.left, self.reason, self.gap, self.falls, self.last, self.line.dump()]

    @classmethod
    def load(cls, state: Any, now: float) -> Hold:
        """A state from `dump`. Raises `ValueError` for anything else."""
        try:
            until, left, reason, gap, falls, last, line = state
            made = cls(finite(until), str(reason), int(finite(left)), finite(gap), finite(falls))
            made.last = finite(last)
        except TypeError as error:
            raise ValueError(str(error)) from None
        if made.until > now + LONGEST + SAME:
            raise ValueError(f"a pause of {made.until - now:.0f} s")
        made.line.load(line)
        return made
