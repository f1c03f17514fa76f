"""The steps of all batch operations: read, send, follow, and emit one result for each item, in order."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Sized

from ozon_generated.errors import ApiError, ArgumentError, DecodeError, OzonError, RateLimitError
from ozon_generated.exact_json import loads
from ozon_generated.outcome import circle_is_open, judged, lists_items

from ..answers import dig
from ..client.seller import AsyncSeller, Seller
from ..errors import ReadOnlyError
from ..limits.limiter import LimitError
from ..limits.rates import HERE
from ..limits.refusals import refusal
from ..steps import Emit, Steps
from .entries import Entry, batches
from .errors import request_error
from .jobs import Job
from .outcomes import follow, take, when_due
from .price_guard import guard
from .run import Part, Run, Settings
from .shop import moderate, reconcile

#: Seconds to wait after a 429 without a time.
_UNNAMED = 60.0
#: Seconds that a method is blocked after overload, by experience.
_CIRCLE = 120.0
#: Refusals that may concern single items: their content, absence, state or size.
_ABOUT_ITEMS = frozenset({400, 404, 409, 413, 422})
#: Ozon's code for a method that is switched off: no other item would be accepted either.
_SWITCHED_OFF = 9


def work(client: Seller | AsyncSeller, job: Job, items: Iterable[object], settings: Settings) -> Steps[None]:
    """The steps of a batch call. Up to ``in_flight`` batches are sent before the results of the first are emitted."""
    run = Run(client, job, settings, len(items) if isinstance(items, Sized) else None)
    ahead: deque[tuple[list[Entry], list[Part]]] = deque()  # items, and the requests that took them
    for entries in batches(run, items):
        yield from guard(run, entries)
        parts = yield from _send(run, [entry for entry in entries if entry.result is None])
        ahead.append((entries, parts))
        if len(ahead) >= settings.in_flight:
            yield from _finish(run, *ahead.popleft())
    while ahead:
        yield from _finish(run, *ahead.popleft())
    if run.input_failure is not None:
        raise run.input_failure


def _finish(run: Run, entries: list[Entry], parts: list[Part]) -> Steps[None]:
    """Give every item of a batch a result, and emit the results."""
    queue = deque(parts)
    while queue:
        part = queue.popleft()
        missing: list[Entry] = []
        if part.unknown is not None:
            missing = yield from reconcile(run, part)
        elif run.operation.task is not None and part.answer is not None:
            yield from follow(run, part)
        more = yield from _repeat(run, part)
        more += yield from _send(run, missing, again=True)
        queue.extendleft(reversed(more))
    if run.settings.moderation:
        yield from moderate(run, entries)
    run.done += len(entries)
    run.report(run.job.name, run.done, run.total)
    yield Emit([entry.result for entry in entries])


def _repeat(run: Run, part: Part) -> Steps[list[Part]]:
    """Send the throttled items of a part again after their pause. Returns the new parts."""
    waiting = [entry for entry in part.left if entry.throttled]
    if not waiting:
        return []
    seconds = max(part.due - run.clock.monotonic(), 0.0)
    if run.stop is not None or not (yield from run.rest(seconds, "throttled items")):
        for entry in waiting:
            entry.settle("failed", entry.throttled, retry_at=run.clock.later(seconds))
        return []
    return (yield from _send(run, waiting))


def _send(run: Run, entries: list[Entry], *, again: bool = False) -> Steps[list[Part]]:
    """Send items in as many requests as the quotas require.

    Returns the requests that Ozon accepted or may have accepted, and as a last one the items to send again later.
    """
    parts: list[Part] = []
    late = Part([], run.clock.now())
    queue = deque([entries] if entries else [])
    while queue:
        some = queue.popleft()
        if run.stop is not None:
            for entry in some:
                entry.settle("not_sent", [request_error(run.stop)], error=run.stop, retry_at=run.retry_at)
            continue
        part = Part(some, run.clock.now(), again=again)
        for entry in some:
            entry.throttled = ()
        try:
            part.answer = yield run.write(some)
        except OzonError as error:
            judged(error, run.operation, error.outcome_unknown)
            if not error.outcome_unknown:
                queue.extendleft(reversed((yield from _refused(run, some, error, late))))
                continue
            part.unknown = error
            part.answer = _listed(run, error)
        if part.unknown is None and run.operation.task and type(dig(part.answer, run.operation.task.id)) is not int:
            text = f"Ozon's answer has no number at {run.operation.task.id}."
            part.unknown = judged(DecodeError(text, operation=run.operation.name), run.operation, True)
        if run.operation.task is None and part.answer is not None:
            take(run, part)
        parts.append(part)
    return [*parts, late] if late.entries else parts


def _listed(run: Run, error: OzonError) -> object:
    """The answer inside a refusal that lists items; ``None`` if there is none."""
    if run.operation.task is not None or run.operation.response is None or error.response is None:
        return None
    content = error.response.content
    return run.operation.response.from_dict(loads(content)) if lists_items(content) else None


def _circle(error: OzonError) -> bool:
    return error.response is not None and circle_is_open(error.response.status, error.response.content)


def _refused(run: Run, entries: list[Entry], error: OzonError, late: Part) -> Steps[list[list[Entry]]]:
    """Handle a request that did nothing. Returns the lists of items to send in another request."""
    if _of_an_item(error):
        return _without_culprit(run, entries, error, late)
    if isinstance(error, ApiError) and (isinstance(error, RateLimitError) or _circle(error)):
        return (yield from _limited(run, entries, error))
    if not _about_items(run, error):
        run.halt(error)
        return [entries]
    found = _named(run, entries, error)
    if found is None and len(entries) > 1:
        return _halves(entries)
    found = found or entries[0]
    reason = request_error(error, found.sent, run.job.facts.items)
    found.settle("not_sent" if isinstance(error, ArgumentError) else "failed", [reason], error=error)
    return [rest] if (rest := [entry for entry in entries if entry is not found]) else []


def _halves(entries: list[Entry]) -> list[list[Entry]]:
    middle = len(entries) // 2
    return [entries[:middle], entries[middle:]]


def _of_an_item(error: OzonError) -> bool:
    """Whether a request was refused, by Ozon or by our limits, because an item in it was changed too often."""
    if isinstance(error, LimitError):
        return HERE in error.reason
    answer = error.response
    found = answer and refusal(answer.status, answer.headers, answer.content, _CIRCLE)
    return bool(found and found.kind == "item")


def _without_culprit(run: Run, entries: list[Entry], error: OzonError, late: Part) -> list[list[Entry]]:
    """Find the item that was changed too often, because Ozon does not name it, and put it off."""
    if len(entries) > 1:
        return _halves(entries)
    entries[0].throttled = (request_error(error, entries[0].sent, run.job.facts.items),)
    late.entries += entries
    least = error.wait if isinstance(error, LimitError) else getattr(error, "retry_after", None)
    late.due = max(late.due, when_due(run, least or 0.0))
    return []


def _about_items(run: Run, error: OzonError) -> bool:
    """Whether a refusal concerns the items, and not the key, the method or the connection."""
    refused = isinstance(error, ApiError) and error.status in _ABOUT_ITEMS and error.code != _SWITCHED_OFF
    invalid = isinstance(error, ArgumentError) and not isinstance(error, ReadOnlyError)
    return error.operation == run.operation.name and (refused or invalid)


def _limited(run: Run, entries: list[Entry], error: ApiError) -> Steps[list[list[Entry]]]:
    """Handle a used-up quota: send what it still allows, wait if that fits ``wait``, else stop."""
    allowed = error.items_remaining or 0
    if 0 < allowed < len(entries):
        return [entries[:allowed], entries[allowed:]]
    seconds = error.retry_after if error.retry_after is not None else _UNNAMED
    if _circle(error):
        seconds = max(seconds, _CIRCLE)
    if not (yield from run.rest(max(seconds, 0.001), "the quota")):
        run.halt(error, run.clock.later(seconds))
    return [entries]


def _named(run: Run, entries: list[Entry], error: OzonError) -> Entry | None:
    """The item whose index is in the text of an error, such as ``invalid Request.Items[3].Price``."""
    if not isinstance(error, ApiError) or error.status != 400:
        return None
    index = re.search(rf"\b{run.job.facts.items}\[(\d+)\]", error.message, re.IGNORECASE)
    return entries[int(index[1])] if index and int(index[1]) < len(entries) else None
