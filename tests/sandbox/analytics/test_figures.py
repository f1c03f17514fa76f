"""Sales figures are those of the shop's orders."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from tests.sandbox.conftest import NOON, seller
from tests.sandbox.shop import BLUE, WHITE, connected, ordered, supplied

HELD = Behaviour(automatic_delivery=False)
MOSCOW = timezone(timedelta(hours=3))
DAYS = {"date_from": date(2026, 8, 1), "date_to": date(2026, 11, 30)}
Rows = list[tuple[tuple[str, ...], list[float]]]


def rows(shop: Any, metrics: list[str], dimension: list[str], **more: Any) -> Rows:
    answer = shop.analytics.data(**{**DAYS, "limit": 1000, "offset": 0, **more}, metrics=metrics, dimension=dimension)
    return [(tuple(one.id for one in row.dimensions), row.metrics) for row in answer.result.data]


def test_they_are_the_orders_of_all_schemas() -> None:
    sandbox = Sandbox(clock=Clock(NOON), products=20, orders=300)
    families = sandbox._families
    wanted: dict[tuple[str, str], list[Decimal]] = {}
    for posting in (*families.depot.postings, *families.fulfilment.postings):
        for line in posting.lines:
            key = str(line.sku), posting.in_process_at.astimezone(MOSCOW).date().isoformat()
            row = wanted.setdefault(key, [Decimal(0), Decimal(0)])
            row[0] += line.quantity
            row[1] += line.quantity * line.price
    with connected(sandbox) as shop:
        found = rows(shop, ["ordered_units", "revenue"], ["sku", "day"])
        turned = rows(shop, ["revenue", "ordered_units"], ["day", "sku"])
    assert {key: values for key, values in found if values[0]} == {
        key: [float(value) for value in values] for key, values in wanted.items()
    }
    assert len(found) > 100
    assert {((sku, day), (units, revenue)) for (day, sku), (revenue, units) in turned} == {
        (key, tuple(values)) for key, values in found
    }


def test_each_event_counts_on_its_own_day_in_moscow() -> None:
    start = datetime(2026, 11, 2, 20, 30, tzinfo=MOSCOW)
    sandbox = Sandbox(clock=Clock(start), behaviour=HELD)
    sandbox.control.set_stock(BLUE, 50, fbo=True)
    kept, refused = ordered(sandbox, quantity=2).posting_number, ordered(sandbox, quantity=3).posting_number
    sandbox.clock.advance(hours=4)  # the next day in Moscow, the same in UTC
    sandbox.control.deliver(kept)
    sandbox.clock.advance(days=1)
    sandbox.control.cancel_posting(refused)
    sandbox.clock.advance(days=1)
    sandbox.control.create_return(kept)
    metrics = ["ordered_units", "delivered_units", "cancellations", "returns", "revenue", "hits_view"]
    day = {"date_from": date(2026, 11, 2), "date_to": date(2026, 11, 30)}
    with connected(sandbox) as shop:
        found = dict(rows(shop, metrics, ["sku", "day"], filters=[{"key": "sku", "value": "149123456"}], **day))
    documented = found.pop(("149123456", "2026-11-02"))
    assert (documented[0] >= 5, documented[1:4]) == (True, [0, 0, 0])
    assert found == {
        ("149123456", "2026-11-03"): [0, 2, 0, 0, 0, 0],
        ("149123456", "2026-11-04"): [0, 0, 3, 0, 0, 0],
        ("149123456", "2026-11-05"): [0, 0, 0, 1, 0, 0],
    }


def test_days_outside_the_period_are_left_out() -> None:
    sandbox = Sandbox(clock=Clock(NOON), orders=100)
    with connected(sandbox) as shop:
        every = rows(shop, ["ordered_units"], ["day"])
        parts = [
            rows(shop, ["ordered_units"], ["day"], date_from=date.fromisoformat(day), date_to=date.fromisoformat(day))
            for (day,), _ in every
        ]
    assert [row for part in parts for row in part] == every
    assert [len(part) for part in parts] == [1] * len(every)


@pytest.mark.parametrize("limit", [1, 7, 1000])
def test_pages_and_totals(limit: int) -> None:
    sandbox = Sandbox(clock=Clock(NOON), products=20, orders=30)
    with connected(sandbox) as shop:
        whole = rows(shop, ["ordered_units", "revenue"], ["sku", "day"])
        found: Rows = []
        while page := rows(shop, ["ordered_units", "revenue"], ["sku", "day"], limit=limit, offset=len(found)):
            found += page
            assert len(page) <= limit
        answer: Any = shop.analytics.data(
            **DAYS, limit=1, offset=0, dimension=["sku"], metrics=["ordered_units", "revenue"]
        )
    assert found == whole
    assert answer.result.totals == [sum(values[index] for _, values in whole) for index in range(2)]
    assert answer.timestamp == "2026-11-02 12:00:00"


@pytest.mark.parametrize(
    ("op", "value", "kept"),
    [("EQ", 3, [3]), ("GT", 3, [5]), ("GTE", 3, [3, 5]), ("LT", 3, [1]), ("LTE", "3", [1, 3]), (None, 5, [5])],
)
def test_filters_of_metrics(op: str | None, value: object, kept: list[int]) -> None:
    sandbox = supplied(behaviour=HELD)
    for count in (1, 5, 3):
        sandbox.clock.advance(days=1)
        ordered(sandbox, quantity=count)
    day = {"date_from": date(2026, 11, 3), "date_to": date(2026, 11, 30)}
    condition = {"key": "ordered_units", "value": str(value), **({"op": op} if op else {})}
    with connected(sandbox) as shop:
        found = rows(shop, ["ordered_units"], ["day"], filters=[condition], sort=[{"key": "ordered_units"}], **day)
    assert [values for _, values in found] == [[number] for number in kept]


@pytest.mark.parametrize("order", ["ASC", "DESC"])
def test_they_are_sorted_by_what_is_asked_for(order: str) -> None:
    sandbox = supplied(behaviour=HELD)
    for count in (2, 5, 1, 5):
        sandbox.clock.advance(days=1)
        ordered(sandbox, WHITE, count)
    day = {"date_from": date(2026, 11, 3), "date_to": date(2026, 11, 30)}
    with connected(sandbox) as shop:
        by_units = rows(shop, ["ordered_units"], ["day"], sort=[{"key": "ordered_units", "order": order}], **day)
        by_day = rows(shop, ["ordered_units"], ["day"], sort=[{"key": "day", "order": order}], **day)
    assert [values[0] for _, values in by_units] == sorted([2, 5, 1, 5], reverse=order == "DESC")
    days = [key[0] for key, _ in by_day]
    assert days == sorted(days, reverse=order == "DESC")


@pytest.mark.parametrize(
    ("dimension", "expected"),
    [
        ("day", {"2026-11-02": 2, "2026-11-08": 1, "2026-11-09": 4, "2027-01-02": 8}),
        ("week", {"2026-11-02": 3, "2026-11-09": 4, "2026-12-28": 8}),
        ("month", {"2026-11-01": 7, "2027-01-01": 8}),
        ("year", {"2026-01-01": 7, "2027-01-01": 8}),
        ("spu", {"149123456": 15}),
        ("brand", {"Нет бренда": 15}),
        ("descriptionType", {"92499": 15}),
        ("category1", {"17028922": 15}),
    ],
)
def test_dimensions(dimension: str, expected: dict[str, int]) -> None:
    sandbox = supplied(behaviour=HELD)
    sandbox._families.depot.postings.restore([])
    sandbox._world.schedule.restore([])
    for gap, count in ((0, 2), (6, 1), (1, 4), (54, 8)):
        sandbox.clock.advance(days=gap)
        ordered(sandbox, quantity=count)
    with connected(sandbox) as shop:
        found = rows(shop, ["ordered_units"], [dimension], date_to=date(2027, 1, 31))
    assert {key: int(value) for (key,), [value] in found} == expected


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"date_to": "2026-07-31"}, "DateTo"),
        ({"offset": -1}, "Offset"),
        ({"limit": 1001}, "Limit"),
        ({"metrics": []}, "at least one dimension and one metric"),
        ({"dimension": []}, "at least one dimension and one metric"),
        ({"metrics": ["units"]}, "Metrics"),
        ({"filters": [{"key": "returns", "value": "1"}]}, "returns is neither"),
        ({"filters": [{"key": "revenue", "value": "x"}]}, "cannot be compared"),
        ({"filters": [{"key": "revenue", "value": "NaN", "op": "GT"}]}, "cannot be compared"),
        ({"sort": [{"key": "returns"}]}, "returns is neither"),
    ],
    ids=str,
)
def test_what_is_refused(body: dict[str, Any], text: str) -> None:
    good = {
        "date_from": "2026-08-01",
        "date_to": "2026-11-30",
        "limit": 5,
        "dimension": ["day"],
        "metrics": ["revenue"],
    }
    with seller(supplied()) as client:
        answer = client.post("/v1/analytics/data", json={**good, **body})
    assert answer.status_code == 400, answer.text
    assert text in answer.json()["message"]


def test_it_may_be_asked_for_once_a_minute() -> None:
    sandbox = supplied(profile="realistic")
    body = {
        "date_from": "2026-08-01",
        "date_to": "2026-11-30",
        "limit": 5,
        "dimension": ["day"],
        "metrics": ["revenue"],
    }
    statuses = Counter[int]()
    with seller(sandbox) as client:
        for _ in range(3):
            statuses[client.post("/v1/analytics/data", json=body).status_code] += 1
            sandbox.clock.advance(20)
    assert statuses == {200: 1, 429: 2}


def test_parts_of_a_split_order_count_once() -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=HELD)
    before = _units(sandbox)
    order = sandbox.control.create_order([{"offer_id": WHITE, "quantity": 3}])
    assert _units(sandbox) == before + 3
    with connected(sandbox) as shop:
        products = (
            [{"product_id": order.lines[0].sku, "quantity": 2}],
            [{"product_id": order.lines[0].sku, "quantity": 1}],
        )
        shop.posting_fbs.split(posting_number=order.posting_number, postings=[{"products": one} for one in products])
    assert _units(sandbox) == before + 3


def _units(sandbox: Sandbox) -> float:
    with connected(sandbox) as shop:
        return sum(values[0] for _, values in rows(shop, ["ordered_units"], ["sku"]))
