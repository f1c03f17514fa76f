"""What is complete, what is missing, and until when it can still be read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any, Literal

from attrs import frozen

from .days import midnight
from .extract import Extract
from .plan import Begun, deadline, lost, readable, spans
from .state import Entry
from .stream import Stream
from .streams import STREAMS
from .tables import Part

#: The newest task of each part that tells of it, by shop, stream and first day.
_Latest = dict[tuple[str, str, date], Entry]


@frozen(kw_only=True)
class Hole:
    """A part that is not complete.

    Attributes:
        shop: name of the shop.
        stream: name of the stream.
        since: its first Moscow day.
        until: the Moscow day after its last one.
        status: why: ``missing``: no run has tried it; ``busy``: a process reads it now; ``lost``: Ozon no longer has
            it; otherwise the status of the last try.
        error: the first error of that try; without one, why the shop is closed, or which rows the part asks about.
        again: when it is tried again; ``None`` if the next run does, or if it is not tried again.
        deadline: when Ozon will no longer have it; ``None`` if it keeps it.
    """

    shop: str
    stream: str
    since: date
    until: date
    status: str
    error: str = ""
    again: datetime | None = None
    deadline: datetime | None = None


@frozen(kw_only=True)
class VanishedRow:
    """A row that Ozon no longer has.

    Attributes:
        shop: name of the shop.
        stream: name of the stream.
        since: first Moscow day of its part.
        as_of: Moscow day of the run that did not find it.
        outcome: ``removed``: it was deleted; ``kept``: it is still there, because deleting it was not plausible.
        key: what identifies it.
    """

    shop: str
    stream: str
    since: date
    as_of: date
    outcome: Literal["removed", "kept"]
    key: Sequence[Any]


@frozen(kw_only=True)
class StreamProgress:
    """How far a stream of a shop is.

    Attributes:
        shop: name of the shop.
        stream: name of the stream.
        parts: parts that Ozon has, since the first one that was read or planned.
        complete: how many of them were read completely.
        busy: parts that a process reads now, complete ones among them, which it reads again.
        rows: rows of the complete parts in the table of the stream.
        kept: how many of them Ozon no longer has, see `vanished`.
        last: Moscow day of the last run that completed a part; ``None`` if none has.
        holes: the other parts, and those since the first planned one that are lost. A part of which Ozon has only the
            later days is two: one that is lost, and one that can be read.
    """

    shop: str
    stream: str
    parts: int
    complete: int
    busy: int
    rows: int
    kept: int
    last: date | None
    holes: Sequence[Hole]


def progress(extract: Extract) -> Iterator[StreamProgress]:
    """How far each stream of each shop is: by shop, then in the order of the streams.

    If the extraction is that of the last run, what earlier runs of other streams have left comes last.
    """
    held = {task.part for task in extract.state.held(extract.shops)}
    latest: _Latest = {}
    for entry in sorted(extract.entries(), key=lambda one: one.task.as_of):
        part = entry.task.shop, entry.task.stream, entry.task.since
        # one that no run has tried tells of its part only if nothing else does; none of a clock that was wrong does
        if entry.task.as_of <= extract.today and (entry.load is not None or part not in latest):
            latest[part] = entry
    history = extract.state.history(extract.shops, extract.today)
    begun = extract.state.begun(extract.shops)
    for shop in extract.shops:
        streams, known = extract.streams_of(shop), extract.state.shop(shop)
        for stream in streams:
            of = shop, stream.name
            closed = known.closed if known is not None and stream.api == "seller" else ""
            yield _progress(extract, stream, shop, latest, history.get(of, {}), begun.get(of, Begun()), held, closed)
        if extract.is_of_last_run:
            yield from _left(extract, shop, {one.name for one in streams}, latest, begun, held)


def vanished(extract: Extract) -> Iterator[VanishedRow]:
    """Rows that Ozon no longer has, by the loads that are remembered: those that were deleted, oldest first, and those
    that the last load of a part has kept. A load names `ozon.extract.load.NAMED` rows of each kind at most.
    """
    complete = [(entry.task, entry.load) for entry in extract.entries() if entry.load and entry.load.complete]
    complete.sort(key=lambda one: (one[0].as_of, one[0].shop, one[0].stream, one[0].since))
    last = {task.part: task for task, _ in complete}
    for task, load in complete:
        row = partial(VanishedRow, shop=task.shop, stream=task.stream, since=task.since, as_of=task.as_of)
        yield from (row(outcome="removed", key=key) for key in load.removed_keys)
        if last[task.part] == task:
            yield from (row(outcome="kept", key=key) for key in load.kept_keys)


def _left(
    extract: Extract,
    shop: str,
    read: Collection[str],
    latest: _Latest,
    begun: Mapping[tuple[str, str], Begun],
    held: Collection[Part],
) -> Iterator[StreamProgress]:
    """The parts of other streams whose last try did not complete them."""
    for stream in STREAMS.values():
        given_up = begun.get((shop, stream.name), Begun()).given_up or date.min
        holes = [
            _hole(stream, shop, entry.task.since, entry.task.until, entry, held)
            for (of, name, _), entry in sorted(latest.items(), key=lambda item: item[0])
            if (of, name) == (shop, stream.name) and entry.status != "success" and entry.task.until > given_up
        ]
        if holes and stream.name not in read:
            busy = sum(hole.status == "busy" for hole in holes)
            yield StreamProgress(
                shop=shop,
                stream=stream.name,
                parts=len(holes),
                complete=0,
                busy=busy,
                rows=0,
                kept=0,
                last=None,
                holes=holes,
            )


def _progress(
    extract: Extract,
    stream: Stream,
    shop: str,
    latest: _Latest,
    done: Mapping[date, date],
    begun: Begun,
    held: Collection[Part],
    closed: str,
) -> StreamProgress:
    holes: list[Hole] = []
    rows, kept, parts, complete = 0, 0, 0, 0
    gone = lost(stream, extract.today, done, begun)
    listed = spans(stream, extract.today, extract.since, done, begun)
    named = {first for first, _ in (*listed, *gone)}
    if stream.kind != "snapshot":  # parts of a backfill that has not come to its end
        listed += [
            (first, entry.task.until)
            for (of, name, first), entry in latest.items()
            if (of, name) == (shop, stream.name) and first not in named and entry.status != "success"
        ]
    for first, end in listed:
        parts += 1
        entry = latest.get((shop, stream.name, first))
        if entry is None and first in done:  # forgotten by a run whose clock was ahead
            complete += 1
        elif entry is None or entry.load is None or not entry.load.complete:
            begin = first if first in done else readable(stream, first, extract.today)
            gone += [(first, begin)] if begin > first else []
            holes.append(_hole(stream, shop, begin, end, entry, held, closed))
        else:
            complete += 1
            rows += entry.load.rows.get(stream.name, 0)
            kept += entry.load.kept
            gone += [entry.load.lost] if entry.load.lost else []
    holes += [
        Hole(shop=shop, stream=stream.name, since=first, until=end, status="lost")
        for first, end in sorted(gone)
        if end > (begun.given_up or date.min)
    ]
    return StreamProgress(
        shop=shop,
        stream=stream.name,
        parts=parts,
        complete=complete,
        busy=sum((part.shop, part.stream) == (shop, stream.name) for part in held),
        rows=rows,
        kept=kept,
        last=max(done.values(), default=None),
        holes=holes,
    )


def _hole(
    stream: Stream,
    shop: str,
    first: date,
    end: date,
    entry: Entry | None,
    held: Collection[Part],
    closed: str = "",
) -> Hole:
    """A part that is not complete; `closed` says why the key of its shop was refused."""
    last, busy = deadline(stream, first), entry is not None and entry.task.part in held
    load = entry.load if entry and not busy else None
    untried = closed or (f"asks about the rows of {stream.of.stream}" if stream.of else "")
    return Hole(
        shop=shop,
        stream=stream.name,
        since=first,
        until=end,
        status="busy" if busy else load.status if load else "closed" if closed else "missing",
        error="" if busy else load.error if load else untried,
        again=load.until if load else None,
        deadline=None if last is None else midnight(last),
    )
