"""Which parts of which streams are due, as tasks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from .days import DAY, month_of, next_month, window_of, windows
from .stream import Stream
from .tables import Part
from .task import Task

#: No part begins earlier.
EARLIEST = date(2015, 1, 1)
#: Days before the end of a deadline from which a part comes before all others.
URGENT = 7

#: The day of the run that read a part completely, by first day of the part, of a stream of a shop.
History = Callable[[str, str], Mapping[date, date]]


class Begun(NamedTuple):
    """From when on the parts of a stream of a shop count.

    Attributes:
        first: the first day that was asked for, or of the earliest part that was ever planned; ``None`` if none was.
        given_up: day before which parts that were never read are not missed.
    """

    first: date | None = None
    given_up: date | None = None


_NEVER = Begun()
_WRONG_PART = "the stream has no such part"
_TO_COME = "its part, or the day of its run, is still to come"
_NOTHING: Mapping[tuple[str, str], Begun] = MappingProxyType({})


def plan(
    shops: Sequence[str],
    streams: Sequence[Stream],
    today: date,
    history: History,
    *,
    since: date | None = None,
    begun: Mapping[tuple[str, str], Begun] = _NOTHING,
    finished: Collection[str] = (),
    unfinished: Collection[Part] = (),
) -> list[Task]:
    """The tasks that are due, most urgent first. The same arguments always give the same tasks.

    A part is due until a run has read it completely after its rows have settled: ``reread`` days after its end. Until
    then each day's run reads it once more.

    Args:
        shops: names of the shops.
        streams: the streams.
        today: the Moscow day.
        history: what was read completely so far.
        since: first day of a part; by default the `first` days of a stream, or those that are read again.
        begun: from when on parts count, by shop and stream. Those that were given up are due for an earlier ``since``.
        finished: ids of tasks that are not to be run again.
        unfinished: parts that a run of an earlier day is still reading. If they are files, that one ends first:
            otherwise each report would be ordered twice.
    """
    ranked = []
    for shop in shops:
        done = {stream.name: history(shop, stream.name) for stream in streams}
        for number, stream in enumerate(streams):
            parent = next((one for one in streams if stream.of is not None and one.name == stream.of.stream), None)
            known = begun.get((shop, stream.name), _NEVER)
            given_up = _given_up(known, since)
            for first, last in _parts(stream, parent, today, since, done, known.first):
                if last <= given_up and first not in done[stream.name]:
                    continue
                task = Task(shop=shop, stream=stream.name, since=first, until=last, as_of=_run(stream, first, today))
                if task.id not in finished and not (stream.columns and task.part in unfinished):
                    # a row that moves on while its stream is read is met again, if later parts come later
                    order = first.toordinal() if stream.moving else -first.toordinal()
                    ranked.append(((not _urgent(stream, first, today), number, order, shop), task))
    return [task for _, task in sorted(ranked, key=lambda one: one[0])]


def spans(
    stream: Stream, today: date, since: date | None, done: Mapping[date, date], begun: Begun = _NEVER
) -> list[tuple[date, date]]:
    """The parts that Ozon has, since the first one that counts: first day, and the day after the last one.

    Without those that were given up.
    """
    given_up = _given_up(begun, since)
    found = _spans(stream, today, since, done, begun.first)
    return [(first, end) for first, end, _ in found if end > given_up or first in done]


def lost(stream: Stream, today: date, done: Mapping[date, date], begun: Begun = _NEVER) -> list[tuple[date, date]]:
    """The parts since the first one that was planned that no run has read, and that Ozon no longer has."""
    day = gone(stream, today)
    if day is None:
        return []
    first = min([*done, begun.first or today])
    given_up = begun.given_up or date.min
    return [(one, end) for one, end in _between(stream, first, day) if one not in done and end > given_up]


def gone(stream: Stream, today: date) -> date | None:
    """The day before which Ozon has nothing; ``None`` if it keeps everything. Of a snapshot, it has only today's."""
    if stream.kind == "snapshot":
        return today
    return None if stream.keeps is None else today - stream.keeps * DAY


def readable(stream: Stream, first: date, today: date) -> date:
    """The first day of a part that Ozon still has. A month is there as a whole, or not at all."""
    day = gone(stream, today) if stream.kind == "window" else None
    return first if day is None else max(first, day)


def fault_of(stream: Stream, task: Task, today: date) -> str:
    """Why a task is none that a plan of its day could have; empty text if it could."""
    first, as_of = task.since, task.as_of
    if max(first, as_of) > today:
        return _TO_COME
    if first < EARLIEST or task.until <= (stream.begins or EARLIEST):
        return _WRONG_PART
    if stream.kind == "snapshot":
        return "" if first == as_of and (first, task.until) == _aligned(stream, first) else _WRONG_PART
    begin, end = _aligned(stream, first)
    if stream.kind == "window":
        end, ready = min(end, as_of + DAY), first
    else:
        ready = end + stream.ready * DAY
    if (first, task.until) != (begin, end):
        return _WRONG_PART
    return "" if ready <= as_of else _TO_COME


def fault_of_since(since: date, today: date) -> str:
    """Why parts cannot begin with a day; empty text if they can."""
    return (
        "" if EARLIEST <= since <= today else f"Parts cannot begin on {since}: pass a day from {EARLIEST} to {today}."
    )


def deadline(stream: Stream, first: date) -> date | None:
    """The Moscow day at whose beginning Ozon no longer has a part; ``None`` if it keeps it."""
    if stream.kind == "snapshot":
        return first + _length(stream, first)
    return None if stream.keeps is None else first + (stream.keeps + 1) * DAY


def _parts(
    stream: Stream,
    parent: Stream | None,
    today: date,
    since: date | None,
    done: Mapping[str, Mapping[date, date]],
    begun: date | None = None,
) -> Iterator[tuple[date, date]]:
    """The parts of a stream that are due."""
    mine, asked = done[stream.name], done[parent.name] if parent else {}
    by_part = parent is not None and parent.kind != "snapshot"
    awaited = {first for first, _ in _parts(parent, None, today, since, done)} if parent and by_part else ()
    # what asks about the rows of others has no tasks before these are read, which may be in a later run
    begun = begun if parent is not None and mine else None
    for first, end, settled in _spans(stream, today, since, mine, begun):
        last = mine.get(first)
        if by_part:
            ready = asked.get(first)
            # not with ids of an older run: that of today would then seem to be of the newest ones
            due = ready is not None and (last is None or last < ready) and first not in awaited
        else:
            wide = _wide(stream, end, today) and last is not None and last < month_of(today)
            due = last is None or last < min(today, settled) or wide
            if parent is not None:
                # what was added on the last day of a part stands in the next snapshot only
                needed = first if stream.kind == "snapshot" else _snapshot(parent, min(end, today))
                due = due and max(asked, default=date.min) >= needed
        if due:
            yield first, end


def _spans(
    stream: Stream, today: date, since: date | None, done: Mapping[date, date], begun: date | None
) -> Iterable[tuple[date, date, date]]:
    """First day of each part that Ozon has, the day after its last one, and the day from which it stays as it is.

    Parts since the first one that was ever read belong to them, even if no run came by for months.
    """
    if stream.kind == "snapshot":
        first = _snapshot(stream, today)
        return [(first, first + _length(stream, first), first)]
    reach = max(stream.first, stream.reread, stream.wide if today == month_of(today) else 0)
    begin = min([since or today - (reach + 1) * DAY, begun or today, *done])
    begin = max(begin, stream.begins or begin)
    if stream.keeps is not None:
        begin = max(begin, today - stream.keeps * DAY)
    again, ready = stream.reread * DAY, stream.ready * DAY
    if stream.kind == "month":
        months = ((month, next_month(month)) for month in _months(begin, today))
        return [(month, end, end + again) for month, end in months if end + ready <= today]
    if stream.kind == "day":
        days = (begin + n * DAY for n in range((today - begin).days))
        return [(day, day + DAY, day + DAY + again) for day in days if day + DAY + ready <= today]
    return [(first, min(end, today + DAY), end + again) for first, end in windows(begin, today, stream.cut)]


def _snapshot(stream: Stream, today: date) -> date:
    return {"day": today, "week": window_of(today, 7), "month": month_of(today)}[stream.every]


def _between(stream: Stream, first: date, last: date) -> Iterator[tuple[date, date]]:
    """The parts from the one that has a day to those that end by another."""
    part = _aligned(stream, first)
    while part[1] <= last:
        yield part
        part = _aligned(stream, part[1])


def _aligned(stream: Stream, day: date) -> tuple[date, date]:
    """The part that has a day: first day, and the day after the last."""
    if stream.kind == "window":
        first = window_of(day, stream.cut)
        return first, first + stream.cut * DAY
    if stream.kind == "month":
        return month_of(day), next_month(day)
    first = day if stream.kind == "day" else _snapshot(stream, day)
    return first, first + (DAY if stream.kind == "day" else _length(stream, first))


def _length(stream: Stream, first: date) -> timedelta:
    return {"day": DAY, "week": 7 * DAY, "month": next_month(first) - first}[stream.every]


def _given_up(begun: Begun, since: date | None) -> date:
    """The day by which parts end that are not missed."""
    day = begun.given_up
    return date.min if day is None or (since is not None and since < day) else day


def _months(begin: date, today: date) -> Iterator[date]:
    month = month_of(begin)
    while month < today:
        yield month
        month = next_month(month)


def _run(stream: Stream, first: date, today: date) -> date:
    """A snapshot is taken once, whichever day's run does it."""
    return first if stream.kind == "snapshot" else today


def _wide(stream: Stream, end: date, today: date) -> bool:
    return stream.wide > 0 and end > today - stream.wide * DAY


def _urgent(stream: Stream, first: date, today: date) -> bool:
    end = None if stream.kind == "snapshot" else deadline(stream, first)
    return end is not None and end - today <= URGENT * DAY
