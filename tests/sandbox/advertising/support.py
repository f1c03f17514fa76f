"""What tests of advertising share."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

from ozon import Performance, Retry, download_report
from ozon.performance import Report
from ozon.sandbox import Sandbox

#: The campaigns of a seeded sandbox: one that pays for clicks, one for orders of a mug, one for orders of all products.
CLICKS, ORDERS, ALL_ORDERS = "3214567", "3214570", "3214571"
MOSCOW = timezone(timedelta(hours=3))
#: The Moscow day of the clocks.
TODAY = date(2026, 11, 2)
Rows = list[dict[str, str]]
Submit = Callable[[Performance, date, date], Any]


def client(sandbox: Sandbox) -> Performance:
    """A client that is told of every refusal."""
    key = (sandbox.gate.oauth_client_id, sandbox.gate.oauth_client_secret)
    return Performance(*key, transport=sandbox.transport, retry=Retry(max_attempts=1))


def bounds(first: date, last: date) -> tuple[datetime, datetime]:
    """The first and the last moment of Moscow days."""
    begin = datetime.combine(first, time(), MOSCOW).astimezone(UTC)
    return begin, datetime.combine(last, time(23, 59, 59), MOSCOW).astimezone(UTC)


def _orders(method: str) -> Submit:
    def submit(ads: Performance, first: date, last: date) -> Any:
        since, until = bounds(first, last)
        names = ("time_bounds_from", "time_bounds_to") if "all_sku" in method else ("from_", "to")
        return getattr(ads.statistics, method)(**dict(zip(names, (since, until), strict=True)))

    return submit


def _campaigns(method: str) -> Submit:
    def submit(ads: Performance, first: date, last: date) -> Any:
        return getattr(ads.statistics, method)(campaigns=[CLICKS], date_from=first, date_to=last, group_by="DATE")

    return submit


#: Every way to order a report.
SUBMITS: Mapping[str, Submit] = {
    **{one: _campaigns(one) for one in ("submit", "submit_video", "submit_attribution", "submit_phrases")},
    **{
        one: _orders(one)
        for one in (
            "submit_search_promo_orders",
            "submit_search_promo_products",
            "submit_all_sku_promo_orders",
            "submit_all_sku_promo_products",
        )
    },
    "vendor": lambda ads, first, last: ads.vendor_statistics.submit(date_from=first, date_to=last, type="ORDERS"),
}


def made(ads: Performance, order: Any) -> Report:
    """The report, as soon as it is made."""
    return download_report(ads, order, interval=0.001)


def cells(content: bytes) -> Rows:
    """The rows of a CSV; in a report, without its title and its sums."""
    text = content.decode("utf-8-sig")
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    if lines[0][0] == "":
        assert lines[-1][0] == "Всего"
        lines = lines[1:-1]
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def total(rows: Iterable[Mapping[str, str]], name: str) -> Decimal:
    return sum((number(row[name]) for row in rows), Decimal(0))


def day_rows(ads: Performance, first: date, last: date, *campaigns: str) -> Rows:
    """Rows of ``statistics.daily``."""
    ids = list(campaigns) or None
    return cells(ads.statistics.daily(campaign_ids=ids, date_from=first, date_to=last).content)


def twin(ads: Performance, path: str, **params: Any) -> Rows:
    """Rows of a path that answers JSON."""
    rows: Rows = ads.raw("GET", f"/api/client/statistics/{path}/json", params=params, safety="read")["rows"]
    return rows


def as_json(report: Report) -> Any:
    return json.loads(report.file.content)


def hours(sandbox: Sandbox, count: int, step: int) -> Iterator[None]:
    """Move the clock by steps of hours, from now on."""
    yield
    for _ in range(count // step):
        sandbox.clock.advance(hours=step)
        yield
