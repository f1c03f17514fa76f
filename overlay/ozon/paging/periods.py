"""Cuts long periods into windows that an operation allows, and walks them in order."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import partial
from typing import Any, TypeVar, overload

from ozon_generated.errors import ArgumentError
from ozon_generated.model import Page, format_moment
from ozon_generated.operation import MOSCOW, Operation, Period

from ..steps import Emit, Steps, clock_of, relay
from .iterators import AsyncWalk, Checkpoint, Place, Walk, started
from .paginate import Argument, paged, walk
from .zones import zone_of

T = TypeVar("T")
Bound = date | datetime


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

    The period is cut into windows that the operation allows (`Operation.period`). Neighbouring windows of moments share
    one moment: a row in both is returned once, if rows have keys. Windows of days share nothing, so all their rows are
    returned. Within a window the order is that of the operation: request an ascending one if you need it.

    A day is a day in ``zone``. Ozon's own days, such as those of finance, are Moscow days, so change the zone only for
    methods that take moments.

    Args:
        call: a method of a client that lists a period, such as ``seller.finance.transaction_list``.
        since: first moment (with a time zone) or day. A day begins at midnight in ``zone``; for a method that takes
            days, a moment stands for its day in ``zone``.
        until: last moment or day, inclusive; default: now, or today in ``zone``.
        window: the longest window, if it is to be shorter than the operation allows, for example because of the
            largest offset.
        zone: the time zone of days: a ``tzinfo`` or an IANA name; default: Moscow.
        start: the ``checkpoint`` of a walk of the same period and window, to continue from there.
        arguments: the other arguments of the call.

    Raises:
        ArgumentError: the operation has no known period, or the period is invalid.
        PaginationError: the pages of a window do not lead to an end.
        OzonError: a page failed. Every error in the middle of a walk has a ``checkpoint``.
    """
    client, operation = paged(call, start=start)
    period = operation.period
    if period is None:
        raise ArgumentError(f"{operation.name} lists no period: use paginate.")
    if period.aggregated:
        raise ArgumentError(f"Rows of {operation.name} sum up the whole period, so it cannot be cut: use paginate.")
    until = clock_of(client).now() if until is None else until
    spans = _left(list(cut(since, until, period, window, zone=zone_of(zone))), start)
    place = Place(operation)
    return started(client, _walk_windows(operation, period, spans, arguments, place, start), place)


def cut(
    since: Bound, until: Bound, period: Period, window: timedelta | None = None, zone: tzinfo = MOSCOW
) -> Iterator[tuple[str, str]]:
    """The windows of a period as sent, first and last both inclusive.

    Args:
        since: first moment or day.
        until: last moment or day.
        period: what the operation allows. Windows of days share nothing; neighbouring windows of moments share one.
        window: the longest window, if that is to be shorter.
        zone: the time zone of days.

    Raises:
        ArgumentError: ``until`` is before ``since``, a moment has no time zone, or a window would be empty.
    """
    days = period.dates
    begin, last = (
        (_day(since, zone), _day(until, zone)) if days else (_moment(since, zone), _moment(until, zone, end=True))
    )
    if last < begin:
        raise ArgumentError(f"until ({until}) lies before since ({since}).")
    least = timedelta(days=1) if days else timedelta(seconds=1)
    if window is not None and not (isinstance(window, timedelta) and window >= least):
        raise ArgumentError(f"window {window!r:.80} is no length of time of at least {least}: pass a timedelta.")
    while True:
        borders = [begin + window] if window is not None else []
        if period.months or period.days:
            borders.append(_later(begin, period.months or 0, period.days or 0))
        border = min(borders, default=None)
        end = last if border is None else min(border - timedelta(days=1) if days else border, last)
        yield _written(begin, days), _written(end, days)
        if border is None or end >= last:
            return
        begin = border


def _left(spans: list[tuple[str, str]], start: Checkpoint | None) -> list[tuple[str, str]]:
    """The windows that are left."""
    if start is None:
        return spans
    for number, (begin, _) in enumerate(spans):
        if begin == start.window:
            return spans[number + start.done :]
    raise ArgumentError(f"No window begins at {start.window}: pass since and window as in the walk before.")


def _walk_windows(
    operation: Operation,
    period: Period,
    spans: list[tuple[str, str]],
    arguments: dict[str, object],
    place: Place,
    start: Checkpoint | None,
) -> Steps[None]:
    first, last = Argument(operation, period.start), Argument(operation, period.end)
    key = None if period.dates else place.key  # windows of days share nothing
    earlier: set[object] = set()
    if not spans:
        place.proceed(None, None)
    for number, (begin, end) in enumerate(spans):
        given = first.put(arguments, begin)
        if period.end != period.start:
            given = last.put(given, end)
        place.window = begin
        place.next_window = spans[number + 1][0] if number + 1 < len(spans) else None
        fresh: set[object] = set()
        steps = walk(operation, given, place, start=start)
        yield from relay(steps, partial(_once, key, earlier, fresh)) if key else steps
        start, earlier = None, fresh


def _once(key: Callable[[object], object], earlier: set[object], fresh: set[object], page: Emit) -> Steps[None]:
    """The page without rows of the window before. Collects the keys of this window for the next."""

    def unseen() -> Iterator[object]:
        for row in page.rows:
            name = key(row)
            fresh.add(name)
            if name is None or name not in earlier:
                yield row

    yield Emit(unseen(), page.ahead)


def _later(begin: datetime, months: int, days: int) -> datetime:
    """A moment later; a month after the 31st is the last day of a shorter month."""
    year, month = divmod(begin.year * 12 + begin.month - 1 + months, 12)
    day = min(begin.day, monthrange(year, month + 1)[1])
    return begin.replace(year=year, month=month + 1, day=day) + timedelta(days=days)


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
    """The first moment of a day, without time zone."""
    day = _moment(bound, zone).astimezone(zone).date() if isinstance(bound, datetime) else _date(bound)
    if day == date.max:
        raise ArgumentError(f"{bound} is out of range: no shop is that far ahead.")
    return datetime.combine(day, time.min)


def _written(moment: datetime, days: bool) -> str:
    return moment.date().isoformat() if days else format_moment(moment)
