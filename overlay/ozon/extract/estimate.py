"""How many requests and minutes a plan takes, by the loads before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import ceil

from attrs import frozen

from .extract import Extract
from .shapes import operation_for
from .stream import Stream
from .task import Task

#: Seconds for a page at a pace at which Ozon has been seen not to block: 794 requests for postings in 26 minutes.
PACE = 1.5
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400}


@frozen(kw_only=True)
class Estimate:
    """What the tasks of a stream take.

    Attributes:
        shop: name of the shop.
        stream: name of the stream.
        parts: number of tasks.
        requests: number of requests, about; of a report only the order counts.
        known: whether loads before tell how many requests; otherwise one for each task, and it may be more.
        minutes: time at Ozon's limits, while other shops are read as well.
        quota: how much Ozon allows in a day; ``None`` if no quota of a day is known.
        quota_of: what it counts: ``requests``, or the items of a list that a request sends, such as ``campaigns``.
    """

    shop: str
    stream: str
    parts: int
    requests: int
    known: bool
    minutes: float
    quota: int | None
    quota_of: str | None


def estimate(extract: Extract, tasks: Sequence[Task]) -> list[Estimate]:
    """What tasks take, by shop and stream in the order of the tasks."""
    pages: dict[tuple[str, str], list[int]] = defaultdict(list)
    for entry in extract.state.entries(dict.fromkeys(task.shop for task in tasks)):
        if entry.load is not None and entry.load.complete:
            pages[entry.task.shop, entry.task.stream].append(entry.load.pages)
    streams = {stream.name: stream for stream in extract.streams}
    groups: dict[tuple[str, str], int] = defaultdict(int)
    for task in tasks:
        groups[task.shop, task.stream] += 1
    return [_estimate(shop, streams[name], count, pages[shop, name]) for (shop, name), count in groups.items()]


def _estimate(shop: str, stream: Stream, tasks: int, before: Sequence[int]) -> Estimate:
    requests = ceil(tasks * sum(before) / len(before)) if before else tasks
    limits = [limit for limit in operation_for(stream).limits if limit.count]
    paces = (limit for limit in limits if limit.per != "day" and limit.of == "requests")
    slowest = max((_SECONDS[limit.per] / (limit.count or 1) for limit in paces), default=0.0)
    quota = min((limit for limit in limits if limit.per == "day"), key=lambda limit: limit.count or 0, default=None)
    return Estimate(
        shop=shop,
        stream=stream.name,
        parts=tasks,
        requests=requests,
        known=bool(before),
        minutes=round(requests * max(PACE, slowest) / 60, 1),
        quota=quota.count if quota else None,
        quota_of=(quota.items or quota.of) if quota else None,
    )
