"""Moscow days: parts of streams begin and end at midnight in Moscow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from ozon_generated.operation import MOSCOW

DAY = timedelta(days=1)
#: A Monday: windows of several days are counted from it, so that they begin on the same days in every run.
_FIRST = date(2018, 1, 1)


def moscow_day(moment: datetime) -> date:
    """The day in Moscow at a moment."""
    return moment.astimezone(MOSCOW).date()


def midnight(day: date) -> datetime:
    """The moment at which a Moscow day begins, in UTC."""
    return datetime.combine(day, time(), MOSCOW).astimezone(UTC)


def window_of(day: date, length: int) -> date:
    """The first day of the window of this many days that has a day."""
    return day - (day - _FIRST) % timedelta(days=length)


def windows(first: date, last: date, length: int) -> Iterator[tuple[date, date]]:
    """The windows that have the days from ``first`` to ``last``: first day, and the day after the last."""
    begin = window_of(first, length)
    while begin <= last:
        end = begin + timedelta(days=length)
        yield begin, end
        begin = end


def month_of(day: date) -> date:
    """The first day of a month."""
    return day.replace(day=1)


def next_month(month: date) -> date:
    """The first day of the month after one."""
    return (month.replace(day=1) + timedelta(days=32)).replace(day=1)
