"""The engine of all batch operations: read, send, follow, and hand out one result for each item, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from attrs import define

from ..client.seller import AsyncSeller, Seller
from ..steps import Emit, Steps
from .entries import Entry, Reader
from .follow import follow
from .jobs import Job
from .rows import repeat, take
from .run import Part, Run, Settings
from .send import send
from .shop import moderate, reconcile


@define
class _Batch:
    """Items that stand next to each other, and the requests that took them."""

    entries: list[Entry]
    parts: list[Part]


def work(client: Seller | AsyncSeller, job: Job, items: Iterable[object], settings: Settings) -> Steps[None]:
    """The steps of a batch call. Some batches are sent ahead of the one whose results come next."""
    run = Run(client, job, settings)
    reader = Reader(items, job, settings)
    run.total = reader.total
    ahead: deque[_Batch] = deque()
    for entries in reader.batches():
        parts = yield from send(run, [entry for entry in entries if entry.result is None])
        _take_all(run, parts)
        ahead.append(_Batch(entries, parts))
        if len(ahead) >= settings.in_flight:
            yield from _finish(run, ahead.popleft())
    while ahead:
        yield from _finish(run, ahead.popleft())
    if reader.failure is not None:
        raise reader.failure


def _take_all(run: Run, parts: list[Part]) -> None:
    """Read the answers that hold the outcome at once."""
    for part in parts if run.operation.task is None else ():
        if part.answer is not None:
            take(run, part)


def _finish(run: Run, batch: _Batch) -> Steps[None]:
    """Bring every item of a batch to a result, and hand them out."""
    queue = deque(batch.parts)
    while queue:
        part = queue.popleft()
        more: list[Part] = []
        if part.unknown is not None:
            more = yield from _recover(run, part)
        elif run.operation.task is not None:
            yield from follow(run, part)
        elif part.left:
            more = yield from repeat(run, part, part.left)
        _take_all(run, more)
        queue.extendleft(reversed(more))
    if run.settings.moderation:
        yield from moderate(run, batch.entries)
    run.done += len(batch.entries)
    run.report(run.job.name, run.done, run.total)
    yield Emit([entry.result for entry in batch.entries])


def _recover(run: Run, part: Part) -> Steps[list[Part]]:
    """Reconcile a part of unknown outcome; send again what the shop certainly does not have, if that is wanted.

    Items of it that came too soon were not taken, and are sent again as usual.
    """
    throttled = [entry for entry in part.left if entry.throttled]
    missing = yield from reconcile(run, part)
    again = yield from repeat(run, part, throttled)
    return again + (yield from send(run, missing, again=True))
