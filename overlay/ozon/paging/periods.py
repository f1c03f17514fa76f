"""Long periods: cut into windows that an operation allows, walked one after the other."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import partial
from typing import Any, NamedTuple, TypeVar, overload

from ozon_generated.errors import ArgumentError
from ozon_generated.model import format_moment
from ozon_generated.operation import MOSCOW, Operation, Pagination, Period
from ozon_generated.page import Page

from ..steps import Emit, Steps, argument_names, clock_of, relay
from .iterators import AsyncWalk, Checkpoint, Place, Walk, started
from .paginate import paged, place_in, put, walk
from .zones import zone_of

T = TypeVar("T")
Bound = date | datetime


class Longest(NamedTuple):
    """The longest window: so many calendar months, or so many days."""

    months: int = 0
    days: int = 0


@overload
def in_windows(
    call: Callable[..., Page[T]],
    *,
    since: Bound,
    until: Bound | None = ...,
    window: timedelta | None = ...,
    zone: tzinfo | str = ...,
    start: Checkpoint | None = ...,
    **arguments: Any,
) -> Walk[T]: ...
@overload
def in_windows(
    call: Callable[..., Awaitable[Page[T]]],
    *,
    since: Bound,
    until: Bound | None = ...,
    window: timedelta | None = ...,
    zone: tzinfo | str = ...,
    start: Checkpoint | None = ...,
    **arguments: Any,
) -> AsyncWalk[T]: ...
def in_windows(
    call: Callable[..., object],
    *,
    since: Bound,
    until: Bound | None = None,
    window: timedelta | None = None,
    zone: tzinfo | str = MOSCOW,
    start: Checkpoint | None = None,
    **arguments: object,
) -> object:
    """Iterate all rows of a period of any length: ``in_windows(seller.posting_fbs.list, since=date(2023, 1, 1))``.

    The period is cut into windows that the operation allows (`Operation.period`), which are walked in order. Two
    windows of moments share the moment between them: a row that comes in both is handed out once, where rows have keys.
    Windows of days share nothing, and every row of theirs is handed out. Within a window the order is the operation's:
    ask for an ascending one where you need it.

    A day is a day in ``zone``. Ozon's own days, such as those of finance, are Moscow days, so change the zone only for
    methods that take moments.

    Args:
        call: a method of a client that lists a period, such as ``seller.finance.transaction_list``.
        since: first moment (with a time zone) or day. A day begins at midnight in ``zone``; a moment given to a method
            that takes days stands for the day that it falls on in ``zone``.
        until: last moment or day, which belongs to the period; now, or the present day in ``zone``, when left out.
        window: the longest window, where a smaller one than the operation's is wanted, such as for a largest offset.
        zone: whose days are meant: a ``tzinfo`` or an IANA name; Moscow when left out.
        start: where to go on: the ``checkpoint`` of a walk of the same period and window.
        arguments: further arguments of the call, all but those of the period.

    Raises:
        ArgumentError: the operation has no known period, or the period cannot be used.
        PaginationError: the pages of a window lead nowhere.
        OzonError: a page failed. Everything raised in the middle has a ``checkpoint``.
    """
    client, operation, facts = paged(call, ())
    period = operation.period
    if period is None:
        raise ArgumentError(f"{operation.name} lists no period: use paginate.")
    if period.aggregated:
        raise ArgumentError(f"Rows of {operation.name} sum up the whole period, so it cannot be cut: use paginate.")
    if start is not None and start.operation != operation.name:
        raise ArgumentError(f"This checkpoint is of {start.operation}: pass that method, not {operation.name}.")
    until = clock_of(client).now() if until is None else until
    spans = list(cut(since, until, longest(period), window, days=period.dates, zone=zone_of(zone)))
    place = place_in(operation)
    return started(client, _walk_windows(operation, facts, period, _left(spans, start), arguments, place, start), place)


def longest(period: Period) -> Longest | None:
    """The longest period that an operation lists at once; ``None`` where no limit is known."""
    return Longest(period.months or 0, period.days or 0) if period.months or period.days else None


def cut(
    since: Bound, until: Bound, *windows: Longest | timedelta | None, days: bool, zone: tzinfo = MOSCOW
) -> Iterator[tuple[str, str]]:
    """Windows of a period as they are written on the wire, first and last both included.

    Args:
        since: first moment or day.
        until: last moment or day.
        windows: longest windows, of which the shortest counts; ``None`` is no limit.
        days: True for days, which windows do not share; False for moments, of which neighbours share one.
        zone: whose days are meant.

    Raises:
        ArgumentError: ``until`` lies before ``since``, a moment has no time zone, or a window would be empty.
    """
    begin, last = (
        (_day(since, zone), _day(until, zone)) if days else (_moment(since, zone), _moment(until, zone, end=True))
    )
    for length in windows:
        if not isinstance(length, Longest | timedelta | None):
            raise ArgumentError(f"window {length!r:.80} is no length of time: pass a timedelta.")
    if last < begin:
        raise ArgumentError(f"until ({until}) lies before since ({since}).")
    least = timedelta(days=1) if days else timedelta(seconds=1)
    lengths = [length for length in windows if length is not None]
    if any(isinstance(length, timedelta) and length < least for length in lengths):
        raise ArgumentError(f"window must be at least {least}.")
    while True:
        border = min((_later(begin, length) for length in lengths), default=None)
        end = last if border is None else min(border - timedelta(days=1) if days else border, last)
        yield _written(begin, days), _written(end, days)
        if border is None or end >= last:
            return
        begin = border


def _left(spans: list[tuple[str, str]], start: Checkpoint | None) -> list[tuple[str, str]]:
    """The windows that are not done."""
    if start is None:
        return spans
    for number, (begin, _) in enumerate(spans):
        if begin == start.window:
            return spans[number + start.done :]
    raise ArgumentError(f"No window begins at {start.window}: pass since and window as in the walk before.")


def _walk_windows(
    operation: Operation,
    facts: Pagination,
    period: Period,
    spans: list[tuple[str, str]],
    arguments: dict[str, object],
    place: Place,
    start: Checkpoint | None,
) -> Steps[None]:
    names = argument_names(operation)
    key = None if period.dates else place.key  # windows of days share nothing
    earlier: set[object] = set()
    if not spans:
        place.leads(None, None)
    for number, (begin, end) in enumerate(spans):
        given = dict(arguments)
        put(given, names, period.start, begin)
        if period.end != period.start:
            put(given, names, period.end, end)
        place.window = begin
        place.next_window = spans[number + 1][0] if number + 1 < len(spans) else None
        fresh: set[object] = set()
        steps = walk(operation, facts, given, place, start=start)
        yield from relay(steps, partial(_once, key, earlier, fresh)) if key else steps
        start, earlier = None, fresh


def _once(key: Callable[[object], object], earlier: set[object], fresh: set[object], page: Emit) -> Steps[None]:
    """The page without rows that came in the window before. The keys of this one are gathered for the next."""

    def unseen() -> Iterator[object]:
        for row in page.rows:
            name = key(row)
            fresh.add(name)
            if name is None or name not in earlier:
                yield row

    yield Emit(unseen(), page.ahead)


def _later(begin: datetime, length: Longest | timedelta) -> datetime:
    """So much later; a month after the 31st is the last day of the next month, if that is shorter."""
    if isinstance(length, timedelta):
        return begin + length
    months = begin.year * 12 + begin.month - 1 + length.months
    year, month = divmod(months, 12)
    day = min(begin.day, monthrange(year, month + 1)[1])
    return begin.replace(year=year, month=month + 1, day=day) + timedelta(days=length.days)


def _moment(bound: Bound, zone: tzinfo, end: bool = False) -> datetime:
    if isinstance(bound, datetime):
        if bound.tzinfo is None:
            raise ArgumentError(f"{bound!r} has no time zone: pass an aware datetime, such as datetime.now(UTC).")
        return bound.astimezone(UTC)
    try:
        return datetime.combine(_date(bound), time.max if end else time.min, zone).astimezone(UTC)
    except OverflowError:
        raise ArgumentError(f"{bound} is out of range: no shop is that old or that far ahead.") from None


def _date(bound: Bound) -> date:
    if not isinstance(bound, date):
        raise ArgumentError(f"{bound!r:.80} is no day and no moment: pass a date or an aware datetime.")
    return bound


def _day(bound: Bound, zone: tzinfo) -> datetime:
    """The day as its first moment, without time zone."""
    day = _moment(bound, zone).astimezone(zone).date() if isinstance(bound, datetime) else _date(bound)
    if day == date.max:
        raise ArgumentError(f"{bound} is out of range: no shop is that far ahead.")
    return datetime.combine(day, time.min)


def _written(moment: datetime, days: bool) -> str:
    return moment.date().isoformat() if days else format_moment(moment)
