"""Periods of requests, in Moscow days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from ..core.moscow import DAY, beginning, days, moscow_day
from ..messages import bad_request
from ..shapes import read_moment
from .entities import Campaign

#: Longest period of statistics, between its first and its last day.
MOST_DAYS = 62
#: Longest period of a report on traffic from outside: three months.
MOST_DAYS_OUTSIDE = 92
#: Length of a period that a request does not give.
_DEFAULT = timedelta(days=6)


class Period(NamedTuple):
    """A period: Moscow days, both included; ``since`` and ``until`` are the moments, both included."""

    first: date
    last: date
    since: datetime
    until: datetime

    def of(self, campaign: Campaign, now: datetime) -> Iterator[date]:
        """Yield the days on which a campaign may have figures."""
        return days(max(self.first, moscow_day(campaign.created_at)), min(self.last, moscow_day(now)))


def period(asked: Mapping[str, Any], now: datetime, most: int = MOST_DAYS) -> Period:
    """Return the period of a request; the last seven days by default.

    Raises:
        RefusalError: it is too long, or ends before it begins.
    """
    last = _day(asked, ("dateTo", "to", "timeBounds.to")) or moscow_day(now)
    first = _day(asked, ("dateFrom", "from", "timeBounds.from")) or max(last, date.min + _DEFAULT) - _DEFAULT
    if first > last:
        raise bad_request("dateTo must not be before dateFrom")
    if (last - first).days > most:
        raise bad_request(f"max statistics period: {most} days")
    since = _moment(asked, ("from", "timeBounds.from")) or _edge(first)
    until = _moment(asked, ("to", "timeBounds.to")) or _edge(last) + DAY - timedelta(microseconds=1)
    return Period(first, last, since, until)


def _edge(day: date) -> datetime:
    return beginning(min(max(day, date(2, 1, 1)), date(9998, 1, 1)))  # others do not fit a moment in UTC


def _day(asked: Mapping[str, Any], names: tuple[str, ...]) -> date | None:
    text = next((str(asked[name]) for name in names if asked.get(name)), "")
    if not text:
        return None
    return moscow_day(read_moment(text)) if "T" in text else date.fromisoformat(text)


def _moment(asked: Mapping[str, Any], names: tuple[str, ...]) -> datetime | None:
    text = next((str(asked[name]) for name in names if asked.get(name)), "")
    return read_moment(text).astimezone(UTC) if text else None
