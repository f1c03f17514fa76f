"""Long periods, cut into windows."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from importlib import import_module
from typing import Any

import anyio
import pytest

from ozon import Checkpoint, in_windows
from ozon.clock import Clock
from ozon.paging.periods import cut
from ozon.sandbox.data import catalogue
from ozon.steps import argument_names
from ozon_generated.errors import ArgumentError, OzonError
from ozon_generated.model import codec
from ozon_generated.operation import Lifecycle, Period, load
from tests.library import httpx
from tests.runtime.servers import async_seller, seller

Facts = dict[str, Any]
YEAR, MONTH, DAY = Facts(months=12), Facts(months=1), Facts(days=1)
#: The operations that list a period which may be cut, with it.
PERIODS = {
    operation.name: Period(**operation.facts["period"])
    for operation in catalogue().by_id.values()
    if "period" in operation.facts and not operation.facts["period"].get("aggregated")
}


def period(dates: bool, longest: Facts | None = None) -> Period:
    """The period of an operation; without a limit unless one is given."""
    return Period(start="since", end="to", dates=dates, source="a test", **longest or {})


def days(since: str, until: str, longest: Facts | None, window: timedelta | None = None) -> list[str]:
    spans = cut(date.fromisoformat(since), date.fromisoformat(until), period(True, longest), window)
    return [f"{begin}..{end}" for begin, end in spans]


def moments(since: str, until: str, longest: Facts) -> list[tuple[str, str]]:
    return list(cut(datetime.fromisoformat(since), datetime.fromisoformat(until), period(False, longest)))


def test_days_are_not_shared() -> None:
    assert days("2026-01-01", "2026-01-03", DAY) == [f"2026-01-0{n}..2026-01-0{n}" for n in (1, 2, 3)]
    assert days("2026-01-01", "2026-02-01", MONTH) == ["2026-01-01..2026-01-31", "2026-02-01..2026-02-01"]
    assert days("2026-01-01", "2026-01-10", MONTH, timedelta(days=4)) == [
        "2026-01-01..2026-01-04",
        "2026-01-05..2026-01-08",
        "2026-01-09..2026-01-10",
    ]
    assert days("2026-01-01", "2030-01-01", None) == ["2026-01-01..2030-01-01"]
    assert days("2026-01-01", "2026-01-01", YEAR) == ["2026-01-01..2026-01-01"]


def test_moments_are_shared_and_no_month_is_longer_than_that_of_its_first_day() -> None:
    assert moments("2026-01-31T10:00:00+03:00", "2026-04-02T00:00:00Z", MONTH) == [
        ("2026-01-31T07:00:00Z", "2026-02-28T07:00:00Z"),
        ("2026-02-28T07:00:00Z", "2026-03-28T07:00:00Z"),
        ("2026-03-28T07:00:00Z", "2026-04-02T00:00:00Z"),
    ]
    assert moments("2024-02-29T00:00:00Z", "2025-03-01T00:00:00Z", YEAR) == [
        ("2024-02-29T00:00:00Z", "2025-02-28T00:00:00Z"),
        ("2025-02-28T00:00:00Z", "2025-03-01T00:00:00Z"),
    ]


def test_days_as_bounds_of_moments_are_whole_days() -> None:
    spans = list(cut(date(2026, 1, 1), date(2026, 1, 31), period(False, MONTH)))
    assert spans == [("2025-12-31T21:00:00Z", "2026-01-31T20:59:59.999999Z")]
    assert list(cut(date(2026, 1, 1), date(2026, 1, 31), period(False, MONTH), zone=UTC)) == [
        ("2026-01-01T00:00:00Z", "2026-01-31T23:59:59.999999Z")
    ]


MOSCOW = timezone(timedelta(hours=3))
NIGHT = datetime(2026, 9, 2, 0, 30, tzinfo=MOSCOW)


@pytest.mark.parametrize(
    ("zone", "asked"),
    [
        (None, ["2026-09-02"]),
        ("Europe/Moscow", ["2026-09-02"]),
        (UTC, ["2026-09-01", "2026-09-02"]),
        ("Asia/Vladivostok", ["2026-09-02", "2026-09-03"]),
        (timezone(timedelta(hours=-10)), ["2026-09-01", "2026-09-02"]),
    ],
)
def test_a_moment_is_the_day_in_the_zone_of_the_caller(zone: Any, asked: list[str]) -> None:
    sent: list[str] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content)["date"])
        return httpx.Response(200, json={"accruals": [], "last_id": ""})

    given = {} if zone is None else {"zone": zone}
    bounds: dict[str, Any] = {"since": NIGHT, "until": NIGHT.replace(hour=22)}
    assert list(in_windows(seller(serve).finance_accrual.by_day, **bounds, **given)) == []
    assert sent == asked


@pytest.mark.parametrize("name", [name for name, period in PERIODS.items() if period.dates])
@pytest.mark.parametrize("hour", range(24))
def test_no_hour_of_a_day_belongs_to_another_day(name: str, hour: int) -> None:
    at = NIGHT.replace(hour=hour)
    assert list(cut(at, at, PERIODS[name])) == [("2026-09-02", "2026-09-02")]
    assert list(cut(at.astimezone(UTC), at.date(), PERIODS[name])) == [("2026-09-02", "2026-09-02")]


@pytest.mark.parametrize(("hour", "minute"), [(20, 59), (21, 0), (21, 30), (23, 59), (0, 0)])
def test_the_present_day_is_that_of_the_zone(monkeypatch: pytest.MonkeyPatch, hour: int, minute: int) -> None:
    now = datetime(2026, 9, 1, hour, minute, tzinfo=UTC)

    class Present(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return cls.fromtimestamp(now.timestamp(), tz)

    monkeypatch.setattr("ozon_generated.operation.datetime", Present)
    sent: list[str] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content)["date"])
        return httpx.Response(200, json={"accruals": [], "last_id": ""})

    shop = seller(serve, clock=Clock(now=lambda: now))
    zones: list[dict[str, Any]] = [{}, {"zone": UTC}]
    for given in zones:
        list(in_windows(shop.finance_accrual.by_day, since=datetime(2026, 9, 1, tzinfo=MOSCOW), **given))
    late = (hour, minute) >= (21, 0)
    assert sent == ["2026-09-01", *(["2026-09-02"] if late else []), "2026-08-31", "2026-09-01"]
    assert Lifecycle(off=date(2026, 9, 2)).is_off() == late
    assert Lifecycle(off=date(2026, 9, 1)).is_off()


@pytest.mark.parametrize(
    ("since", "until", "window", "text"),
    [
        (date(2026, 1, 2), date(2026, 1, 1), None, "lies before"),
        (datetime(2026, 1, 1), date(2026, 1, 1), None, "no time zone"),
        (date(2026, 1, 1), date(2026, 1, 2), timedelta(0), "at least"),
        (date(1, 1, 1), date(2026, 1, 2), None, "out of range"),
        (date(2026, 1, 1), date(2026, 1, 2), 7, "no length of time"),
        ("2026-01-01", date(2026, 1, 2), None, "no day and no moment"),
        (date(2026, 1, 1), 20260102, None, "no day and no moment"),
    ],
)
def test_periods_that_cannot_be(since: Any, until: Any, window: Any, text: str) -> None:
    shop = seller(lambda _: httpx.Response(500))
    with pytest.raises(ArgumentError, match=text):
        in_windows(shop.posting_fbs.list, since=since, until=until, window=window)
    if since != date(1, 1, 1):
        with pytest.raises(ArgumentError, match=text):
            in_windows(shop.finance_accrual.by_day, since=since, until=until, window=window)


def test_the_last_day_of_all_is_out_of_range() -> None:
    with pytest.raises(ArgumentError, match="out of range"):
        in_windows(seller(lambda _: httpx.Response(500)).finance_accrual.by_day, since=date.max, until=date.max)


@pytest.mark.parametrize("name", PERIODS)
def test_the_table_names_what_exists(name: str) -> None:
    resource, _, verb = name.partition(".")
    operation = load(f"ozon_generated.seller.{resource}", verb)
    assert operation.pagination is not None
    assert operation.period == PERIODS[name]
    for path in (PERIODS[name].start, PERIODS[name].end):
        first, *rest = path.split(".")
        assert first in argument_names(operation)
        assert operation.request is not None
        model: Any = operation.request
        for part in (first, *rest):
            field = next(field for field in codec(model).fields if field.wire == part)
            model = field.kind.model


class Postings:
    """A posting an hour, ``size`` a page, by the period that is asked for; refuses periods of more than a year."""

    def __init__(self, first: datetime, count: int, size: int = 3) -> None:
        self.rows = [(first + timedelta(hours=n), f"p{n}") for n in range(count)]
        self.size = size
        self.asked: list[dict[str, Any]] = []
        self.broken: set[int] = set()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = json.loads(request.content)
        self.asked.append(asked)
        since, to = (datetime.fromisoformat(asked["filter"][name]) for name in ("since", "to"))
        if len(self.asked) in self.broken:
            return httpx.Response(500, json={"message": "broken"})
        assert to - since <= timedelta(days=366)
        found = [{"posting_number": name} for at, name in self.rows if since <= at <= to]
        begin = int(asked.get("cursor") or 0)
        end = begin + self.size
        more = end < len(found)
        page = {"postings": found[begin:end], "has_next": more, "cursor": str(end) if more else ""}
        return httpx.Response(200, json=page)


START = datetime(2024, 1, 1, tzinfo=UTC)
PERIOD: dict[str, Any] = {"since": START, "until": START + timedelta(hours=39), "window": timedelta(hours=10)}
NAMES = [f"p{n}" for n in range(40)]


def test_every_row_comes_once_though_windows_share_a_moment() -> None:
    server = Postings(START, 40)
    given = {"statuses": ["delivered"]}
    found = [row.posting_number for row in in_windows(seller(server).posting_fbs.list, filter=given, **PERIOD)]
    assert found == NAMES
    assert given == {"statuses": ["delivered"]}
    assert all(asked["filter"]["statuses"] == ["delivered"] for asked in server.asked)
    assert len({asked["filter"]["since"] for asked in server.asked}) == 4


def test_asynchronously() -> None:
    async def ask() -> list[Any]:
        async with async_seller(Postings(START, 40)) as shop:
            return [row.posting_number async for row in in_windows(shop.posting_fbs.list, **PERIOD).prefetch()]

    assert anyio.run(ask) == anyio.run(ask, backend="trio") == NAMES


@pytest.mark.parametrize("broken", range(1, 15))
def test_going_on_after_an_error(broken: int) -> None:
    server = Postings(START, 40)
    server.broken = {broken}
    shop = seller(server)
    found: list[str | None] = []
    with pytest.raises(OzonError) as caught:
        found.extend(row.posting_number for row in in_windows(shop.posting_fbs.list, **PERIOD))
    start = Checkpoint.from_dict(json.loads(json.dumps(caught.value.checkpoint.to_dict())))
    found += [row.posting_number for row in in_windows(shop.posting_fbs.list, start=start, **PERIOD)]
    assert sorted(set(found), key=lambda name: NAMES.index(str(name))) == NAMES
    assert len(found) <= 41  # the row that two windows share may come again


@pytest.mark.parametrize("left", range(1, 40))
def test_going_on_after_any_row(left: int) -> None:
    shop = seller(Postings(START, 40))
    walk = in_windows(shop.posting_fbs.list, **PERIOD)
    found = [next(walk).posting_number for _ in range(left)]
    here = walk.checkpoint
    assert not here.done
    found += [row.posting_number for row in in_windows(shop.posting_fbs.list, start=here, **PERIOD)]
    assert sorted(set(found), key=lambda name: NAMES.index(str(name))) == NAMES
    assert len(found) <= 41


def test_a_finished_walk_stays_finished() -> None:
    server = Postings(START, 40)
    shop = seller(server)
    walk = in_windows(shop.posting_fbs.list, **PERIOD)
    assert len(list(walk)) == 40
    assert walk.checkpoint.done
    asked = len(server.asked)
    again = in_windows(shop.posting_fbs.list, start=walk.checkpoint, **PERIOD)
    assert list(again) == []
    assert again.checkpoint.done
    assert len(server.asked) == asked


def test_one_day_a_call_and_until_now() -> None:
    asked: list[str] = []

    def serve(request: httpx.Request) -> httpx.Response:
        asked.append(json.loads(request.content)["date"])
        return httpx.Response(200, json={"accruals": [{"accrual_id": len(asked)}], "last_id": ""})

    before = datetime.now(MOSCOW).date()
    first = before - timedelta(days=3)
    rows = list(in_windows(seller(serve).finance_accrual.by_day, since=first))
    last = date.fromisoformat(asked[-1])
    assert before <= last <= datetime.now(MOSCOW).date()
    assert asked == [str(first + timedelta(days=number)) for number in range((last - first).days + 1)]
    assert [row.accrual_id for row in rows] == list(range(1, len(asked) + 1))


def test_what_cannot_be_cut() -> None:
    shop = seller(lambda _: httpx.Response(500))
    with pytest.raises(ArgumentError, match=r"analytics\.product_queries sum up the whole period, .* use paginate"):
        in_windows(shop.analytics.product_queries, since=START)
    with pytest.raises(ArgumentError, match=r"product\.list lists no period: use paginate"):
        in_windows(shop.product.list, since=START)
    with pytest.raises(ArgumentError, match=r"checkpoint is of product\.list"):
        in_windows(shop.posting_fbs.list, since=START, start=Checkpoint("product.list", {}, 0))
    with pytest.raises(ArgumentError, match="No window begins at 2020"):
        in_windows(shop.posting_fbs.list, start=Checkpoint("posting_fbs.list", {}, 0, window="2020"), **PERIOD)
    with pytest.raises(ArgumentError, match="no time zone"):
        in_windows(shop.posting_fbs.list, since=START.replace(tzinfo=None))
    with pytest.raises(ArgumentError, match="no time zone that is known"):
        in_windows(shop.posting_fbs.list, since=START, zone="Mars/Olympus")


# Rows that have the same key


def accruals(request: httpx.Request) -> httpx.Response:
    """Two accruals a day, all with the same number, and another amount each."""
    day = json.loads(request.content)["date"]
    rows = [
        {"accrual_id": 7, "date": day, "total_amount": {"amount": amount, "currency": "RUB"}}
        for amount in (f"{int(day[-2:])}.00", "0.50")
    ]
    return httpx.Response(200, json={"accruals": rows, "last_id": ""})


DAYS: dict[str, Any] = {"since": date(2026, 9, 1), "until": date(2026, 9, 3)}
SUMS = ["1.00", "0.50", "2.00", "0.50", "3.00", "0.50"]


def test_days_share_no_rows() -> None:
    rows = list(in_windows(seller(accruals).finance_accrual.by_day, **DAYS))
    assert [row.total_amount and row.total_amount.amount for row in rows] == SUMS


def test_days_share_no_rows_asynchronously() -> None:
    async def ask() -> list[Any]:
        async with async_seller(accruals) as shop:
            rows = in_windows(shop.finance_accrual.by_day, **DAYS)
            return [row.total_amount and row.total_amount.amount async for row in rows]

    assert anyio.run(ask) == anyio.run(ask, backend="trio") == SUMS


@pytest.mark.parametrize("name", [name for name, period in PERIODS.items() if period.dates])
def test_no_window_of_days_drops_a_row(
    name: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """Also where rows have a key: every answer has the same row, and all are handed out."""
    resource, _, verb = name.partition(".")
    operation = load(f"ozon_generated.seller.{resource}", verb)
    facts = operation.pagination
    assert facts is not None
    key = facts.key or "id"
    keyed = operation.__replace__(pagination=facts.__replace__(key=key))
    module = import_module(f"ozon_generated.seller.{resource}._{verb}")
    monkeypatch.setattr(module, "OPERATION", keyed)
    load.cache_clear()
    request.addfinalizer(load.cache_clear)
    page: Any = [{key: 7}]
    for part in reversed(facts.items.split(".")):
        page = {part: page}
    shop = seller(lambda _: httpx.Response(200, json={**page, "has_next": False, "last_id": ""}))
    call = getattr(getattr(shop, resource), verb)
    assert len(list(in_windows(call, window=timedelta(days=1), **DAYS))) == 3


def test_rows_of_one_window_are_never_taken_for_doubles() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"postings": [{"posting_number": "p"}] * 2, "has_next": False, "cursor": ""})

    assert len(list(in_windows(seller(serve).posting_fbs.list, since=START, until=START + timedelta(days=1)))) == 2
