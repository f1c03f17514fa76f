"""Sending a batch: what is refused is split, held back or set aside; what may have arrived is never sent again."""

from __future__ import annotations

import re
from collections import deque
from datetime import UTC, datetime
from typing import Any

from ozon_generated.errors import (
    ApiError,
    ArgumentError,
    DecodeError,
    ForbiddenError,
    OzonError,
    RateLimitError,
    ServerError,
    TransportError,
    UnauthorizedError,
)

from .._drive import Sleep, Steps
from ._errors import located, request_error
from ._read import Entry
from ._run import Part, Run, later

#: Seconds to wait for a 429 that names no time.
_UNNAMED = 60.0
#: Seconds that a method is blocked after overload, by experience.
_CIRCLE = 120.0


def send(run: Run, entries: list[Entry], *, again: bool = False) -> Steps[list[Part]]:
    """Send items, in as many requests as Ozon's quotas ask for; gives those that it took or may have taken."""
    parts: list[Part] = []
    queue = deque([entries] if entries else [])
    while queue:
        some = queue.popleft()
        if run.stop is not None:
            run.not_sent(some)
            continue
        part = Part(some, datetime.now(UTC), again=again)
        try:
            part.answer = yield run.ask(run.job.name, {run.job.argument: [entry.sent for entry in some]})
        except OzonError as error:
            if lost(error):
                part.lost = error
            else:
                queue.extendleft(reversed((yield from _refused(run, some, error))))
                continue
        parts.append(part)
    return parts


def lost(error: OzonError) -> bool:
    """Whether a request may have arrived although it failed."""
    if _circle(error):
        return False
    if isinstance(error, TransportError):
        return error.sent
    return error.outcome_unknown or isinstance(error, DecodeError | ServerError)


def _circle(error: OzonError) -> bool:
    return isinstance(error, ApiError) and "circle is open" in str(error).lower()


def _refused(run: Run, entries: list[Entry], error: OzonError) -> Steps[list[list[Entry]]]:
    """Nothing of a request happened: gives the lists of items that are worth another request."""
    if isinstance(error, RateLimitError) or _circle(error):
        assert isinstance(error, ApiError)
        return (yield from _limited(run, entries, error))
    if isinstance(error, UnauthorizedError | ForbiddenError | TransportError):
        run.halt(error)
        run.not_sent(entries)
        return []
    found = _named(run, entries, error)
    if found is not None:
        _fail([found], error)
        return [rest] if (rest := [entry for entry in entries if entry is not found]) else []
    if run.job.whole and len(entries) > 1 and isinstance(error, ApiError):
        middle = len(entries) // 2
        return [entries[:middle], entries[middle:]]
    _fail(entries, error)
    return []


def _limited(run: Run, entries: list[Entry], error: ApiError) -> Steps[list[list[Entry]]]:
    """A quota is used up: send what it still allows, wait if that fits the budget, else stop."""
    allowed = error.items_remaining or 0
    if 0 < allowed < len(entries):
        return [entries[:allowed], entries[allowed:]]
    seconds = error.retry_after if error.retry_after is not None else _UNNAMED
    if _circle(error):
        seconds = max(seconds, _CIRCLE)
    if not run.afford(max(seconds, 0.001)):
        run.halt(error, later(seconds))
        run.not_sent(entries)
        return []
    run.report(f"{run.job.name}: waiting {seconds:.0f} seconds for the quota", run.done, run.total)
    yield Sleep(seconds)
    return [entries]


def _named(run: Run, entries: list[Entry], error: OzonError) -> Entry | None:
    """The item whose number stands in the text of an error, such as ``invalid Request.Items[3].Price``."""
    if not isinstance(error, ApiError) or error.status != 400:
        return None
    index = re.search(rf"\b{run.job.argument}\[(\d+)\]", error.message, re.IGNORECASE)
    return entries[int(index[1])] if index and int(index[1]) < len(entries) else None


def _fail(entries: list[Entry], error: OzonError) -> None:
    """Nothing of these items happened."""
    status: Any = "not_sent" if isinstance(error, ArgumentError) else "failed"
    for entry in entries:
        entry.settle(status, error=error, errors=(located(request_error(error), entry.item),))
