"""Moscow days: Ozon books money by them, whatever the zone of a moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone

#: Moscow has had this offset, without daylight saving time, since October 2014.
MOSCOW = timezone(timedelta(hours=3))
DAY = timedelta(days=1)


def moscow_day(moment: datetime) -> date:
    """Return the Moscow day of a moment."""
    return moment.astimezone(MOSCOW).date()


def beginning(day: date) -> datetime:
    """Return the first moment of a Moscow day, in UTC."""
    return datetime.combine(day, time(), MOSCOW).astimezone(UTC)


def days(first: date, last: date) -> Iterator[date]:
    """Yield all days of a period; none if it ends before it begins."""
    return (first + DAY * count for count in range((last - first).days + 1))


def next_month(day: date) -> date:
    """Return the first day of the month after that of a day."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)
