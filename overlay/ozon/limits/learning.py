"""What the answers of an account teach: pauses, quotas of items, blocked methods, lowered rates."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from attrs import define

from ozon_generated.errors import header_count

from .pause import NO_GAP, Feedback
from .rates import EVERYTHING, Permit, pause_keys
from .refusals import BLOCK, Refusal

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
LATELY = 5.0
#: A margin for requests that arrive closer together than they were sent.
_SPREAD = 1.02

#: Keys of pauses, with what was learned about them.
Learned = Sequence[tuple[str, Feedback]]


@define
class Notes:
    """What one client remembers of a method. It saves questions to the store.

    Attributes:
        sent: time of the last call.
        paused: time of the last refusal that pauses it.
        slowed: whether few requests remained.
    """

    sent: float = -math.inf
    paused: float = -math.inf
    slowed: bool = False


def from_headers(permit: Permit, notes: Notes, headers: Mapping[str, str]) -> Learned:
    """What ``Ratelimit-Remaining`` says. Nothing, as long as plenty remain."""
    left = header_count(headers, "ratelimit-remaining")
    if left is None or (left >= LOW and not notes.slowed):
        return ()
    key, notes.slowed = pause_keys(permit.operation)[1], left < LOW
    if left >= LOW:
        return [(key, Feedback(0.0, "enough requests remain", gap=NO_GAP))]
    reason = f"only {left} requests remain (Ratelimit-Remaining)"
    return [(key, Feedback(0.0, reason, gap=EMPTY / (left + 1), keep=_OLD))]


def from_refusal(permit: Permit, lately: bool, found: Refusal, status: int) -> Learned:
    """What a refusal says; ``lately`` if it came soon after another call to the same method."""
    method, _, quota = pause_keys(permit.operation)
    reason = f"the server answered {status}: {found.source}"
    seconds = UNNAMED if found.seconds is None else found.seconds
    if found.kind == "lowered":
        return [(EVERYTHING, Feedback(seconds, reason, gap=_SPREAD / found.rate, keep=seconds + STEADY))]
    if found.kind == "block":
        pause, gap = max(seconds, BLOCK), max(GAP, 2 * _own_gap(permit))
        return [(method, Feedback(pause if lately else seconds, reason, 0, pause, gap, pause + STEADY))]
    if found.kind == "items" and any(demand.key == quota for demand in permit.demands):
        # when fewer items than that were refused, the number is about something else, and all have to wait
        return [(quota, Feedback(seconds, reason, found.left if found.left < permit.items() else 0))]
    return [(method, Feedback(seconds, reason))]


def _own_gap(permit: Permit) -> float:
    """The longest time between two requests that the rates of a minute or less ask for."""
    return max((demand.seconds / demand.capacity for demand in permit.demands if 0 < demand.seconds < 62), default=0.0)
