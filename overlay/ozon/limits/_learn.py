"""What an answer says about limits: how long to wait, for what, and how many items are left."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from ozon_generated._json import loads
from ozon_generated.errors import retry_after

#: Seconds that a 429 without any time holds its operation up: the window of the limit over all methods.
UNNAMED = 1.0
_WAIT = re.compile(
    r"(?:\b(?:in|after|wait|within)|через)\s+(?:about\s+)?(\d{1,9}(?:\.\d+)?)\s*(ms|milli|s|m|h|с|м|ч)", re.IGNORECASE
)
_SECONDS = {"ms": 0.001, "milli": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "с": 1.0, "м": 60.0, "ч": 3600.0}


class Lesson(NamedTuple):
    """A pause that a server asks for.

    Attributes:
        seconds: how long.
        quota: True when it counts items: fewer may still pass.
        left: items that may.
        reason: where this is from.
    """

    seconds: float
    quota: bool
    left: int
    reason: str


def lesson(
    status: int, headers: Mapping[str, str], message: str, circle: float, items: Callable[[], int]
) -> Lesson | None:
    """What an answer teaches, or ``None``.

    Args:
        status: HTTP status.
        headers: those of the answer, by lower-case name.
        message: its body, as text.
        circle: seconds for "Circle is open", which names none.
        items: counts the items in the request.
    """
    demanded = retry_after(headers)
    if "circle is open" in message.lower():
        return Lesson(max(circle, demanded or 0.0), False, 0, "Circle is open: Ozon blocks this method after overload")
    if status not in (429, 503):
        return None
    source = "Item-Retry-After" if "item-retry-after" in headers else "Retry-After"
    if demanded is None:
        demanded, source = seconds_in(message), "its message"
    remaining = headers.get("item-rate-limit-remaining", "")
    if source == "Item-Retry-After" or (remaining.isdecimal() and demanded is not None):
        left = int(remaining) if remaining.isdecimal() else 0
        # when fewer items than that were refused, the number is about something else, and all have to wait
        return Lesson(demanded or 0.0, True, left if left < items() else 0, _reason(status, source, left))
    if demanded is not None:
        return Lesson(demanded, False, 0, _reason(status, source))
    return Lesson(UNNAMED, False, 0, "the server answered 429 without a time") if status == 429 else None


def _reason(status: int, source: str, left: int | None = None) -> str:
    text = f"the server answered {status} and asked to wait ({source})"
    return text if left is None else f"{text}; {left} items are left"


def text_of(body: bytes) -> str:
    """The words in a body. Escapes of JSON are undone; no envelope is relied on."""
    try:
        return str(loads(body))
    except (ValueError, RecursionError):
        return body.decode(errors="replace")


def seconds_in(message: str) -> float | None:
    """The seconds of "try again in 37 seconds", "retry after 1.5s", "через 30 секунд"; the longest of several."""
    return max((float(count) * _SECONDS[unit.lower()] for count, unit in _WAIT.findall(message)), default=None)
