"""Reads refusals, for the retries of one call and the limits of all calls."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from ozon_generated.errors import header_count, retry_after
from ozon_generated.exact_json import loads
from ozon_generated.outcome import circle_is_open

#: Seconds without a call that end a block of a method. Clients that waited 60 s were served; those that followed
#: ``Retry-After: 1`` were refused again.
BLOCK = 60.0
#: Maximum seconds that a method waits. Apart from daily ones, no published rate of requests is longer than an hour, and
#: another refusal renews the wait. Quotas of items may take a day.
LONGEST = 3600.0

_WAIT = (
    r"(?i)(?:\b(?:again|retry|repeat|wait)(?:\s+(?:in|after|for|within))?|через)\s+(?:about\s+)?"
    r"([0-9]{1,9}(?:\.[0-9]{1,9})?)\s*(ms|milli|s|m|h|с|м|ч)"
)
_SECONDS = {"ms": 0.001, "milli": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "с": 1.0, "м": 60.0, "ч": 3600.0}
_BLOCKED = "request rate limit per second"
#: "error limiting: acquire limit per item: items limit: limit exceeded", of ``product.import_prices``.
_PER_ITEM = r"(?i)limit per item|items limit"
_LOWERED = r"(?i)max rate per sec[a-z]*\W{0,4}([0-9]{1,9})"


Headers = Mapping[str, str]


class Refusal(NamedTuple):
    """What a refusal demands.

    Attributes:
        kind: ``wait``; ``items``: send fewer items; ``item``: send the others, one was changed too often; ``block``: do
            not call this method; ``lowered``: a lower rate for all methods; ``circle``: no calls of this method after
            overload.
        seconds: how long to wait, capped; ``None`` if the server gives no time.
        source: where the time comes from.
        left: items that may still be sent, for ``items``.
        rate: allowed requests per second, for ``lowered``.
    """

    kind: Literal["wait", "items", "item", "block", "lowered", "circle"]
    seconds: float | None
    source: str
    left: int = 0
    rate: int = 0


def refusal(status: int, headers: Headers, body: bytes, circle: float, in_a_row: bool = False) -> Refusal | None:
    """The refusal in an answer, or ``None``.

    Args:
        status: HTTP status.
        headers: headers of the answer, by lower-case name.
        body: its body, of any kind.
        circle: seconds for "Circle is open", which gives no time.
        in_a_row: whether another refusal came just before: a blocked method then needs the whole block.
    """
    demanded = retry_after(headers)
    least = demanded or 0.0
    if circle_is_open(status, body):
        return Refusal("circle", _capped(max(circle, least)), "Circle is open: the method rests after overload")
    if status not in (429, 503):
        return None
    text = _text(body)
    if status == 429 and (lowered := re.search(_LOWERED, text)):
        rate = max(int(lowered[1]), 1)
        return Refusal("lowered", _capped(max(BLOCK, least)), f"at most {rate} requests a second", rate=rate)
    if status == 429 and _BLOCKED in text.lower():
        least = max(BLOCK if in_a_row else 1.0, least)
        return Refusal("block", _capped(least), "the method is blocked, which takes a minute")
    return _wait(demanded, headers, text)


def _wait(demanded: float | None, headers: Headers, text: str) -> Refusal:
    left = header_count(headers, "item-rate-limit-remaining")
    source = "Item-Retry-After" if "item-retry-after" in headers else "Retry-After"
    if demanded is None:
        demanded, source = seconds_in(text), "its message"
    if source == "Item-Retry-After" or (left is not None and demanded is not None):
        return Refusal("items", demanded, f"{source}; {left or 0} items are left", left=left or 0)
    kind: Literal["wait", "item"] = "item" if re.search(_PER_ITEM, text) else "wait"
    return Refusal(kind, _capped(demanded), source if demanded is not None else "no time is named")


def _capped(seconds: float | None) -> float | None:
    return None if seconds is None else min(seconds, LONGEST)


def _text(body: bytes) -> str:
    """The words in a body. Escapes of JSON are undone; no envelope is relied on."""
    try:
        return str(loads(body))
    except (ValueError, RecursionError):
        return body.decode(errors="replace")


def seconds_in(text: str) -> float | None:
    """The seconds of "try again in 37 seconds", "retry after 1.5s", "через 30 секунд"; the longest of several."""
    waits = [float(count) * _SECONDS[unit.lower()] for count, unit in re.findall(_WAIT, text)]
    return min(max(waits), LONGEST) if waits else None
