"""Files of reports: CSV, ZIP and JSON, with the figures that statistics have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from ozon import Performance
from ozon.sandbox import Sandbox
from tests.sandbox.advertising.support import (
    ALL_ORDERS,
    CLICKS,
    ORDERS,
    SUBMITS,
    TODAY,
    Rows,
    as_json,
    bounds,
    cells,
    day_rows,
    made,
    number,
    total,
)

DAY = timedelta(days=1)
FIRST = TODAY - 20 * DAY
#: Columns that mean the same: of a report, of statistics by day, and of JSON.
SAME = {
    "Показы": ("Показы", "views"),
    "Клики": ("Клики", "clicks"),
    "Расход, ₽, с НДС": ("Расход", "moneySpent"),
    "Продано товаров": ("Заказы", "orders"),
    "Продажи в продвижении, ₽": ("Сумма заказов", "ordersMoney"),
}
PATHS = {
    ORDERS: "/api/client/statistic/orders/generate",
    ALL_ORDERS: "/api/client/statistics/all_sku_promo/orders/generate",
}
METHODS = {ORDERS: "submit_search_promo_orders", ALL_ORDERS: "submit_all_sku_promo_orders"}


def iso(day: str) -> str:
    return str(datetime.strptime(day, "%d.%m.%Y").date())


def by_day(rows: Rows, day: str, column: str) -> dict[str, Decimal]:
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        found[row[day]] += number(row[column])
    return {key: value for key, value in found.items() if value}


def ordered(ads: Performance, campaigns: list[str], *, json: bool = False, **more: Any) -> Any:
    """A report from the given campaigns."""
    body = {"campaigns": campaigns, "dateFrom": FIRST, "dateTo": TODAY, "groupBy": "DATE", **more}
    uuid = ads.raw("POST", f"/api/client/statistics{'/json' if json else ''}", body)["UUID"]
    return made(ads, uuid)


@pytest.mark.parametrize("column", SAME)
def test_a_report_has_the_figures_of_the_days(ads: Performance, column: str) -> None:
    rows = [{**row, "День": iso(row["День"])} for row in cells(ordered(ads, [CLICKS]).file.content)]
    name, _ = SAME[column]
    wanted = by_day(day_rows(ads, FIRST, TODAY, CLICKS), "Дата", name)
    assert by_day(rows, "День", column) == wanted != {}


def test_several_campaigns_are_a_zip(sandbox: Sandbox, ads: Performance) -> None:
    other = sandbox.control.create_campaign(["mug-red-330"], days=9).campaign_id
    report = ordered(ads, [CLICKS, other])
    assert report.file.content_type == "application/zip"
    found = {name: cells(content) for name, content in report.parts()}
    assert list(found) == [f"{one}_13.10.2026-02.11.2026.csv" for one in (CLICKS, other)]
    for campaign, rows in zip((CLICKS, other), found.values(), strict=True):
        assert total(rows, "Клики") == total(day_rows(ads, FIRST, TODAY, campaign), "Клики") > 0
    [alone] = ordered(ads, [other]).parts()
    assert cells(alone[1]) == list(found.values())[1]


@pytest.mark.parametrize("count", [1, 2])
def test_json_has_what_csv_has(sandbox: Sandbox, ads: Performance, count: int) -> None:
    campaigns = [CLICKS, sandbox.control.create_campaign(["mug-red-330"], days=9).campaign_id][:count]
    report = ordered(ads, campaigns, json=True)
    assert report.file.content_type == "application/json"
    found = as_json(report)
    assert list(found) == campaigns
    for campaign, (_, content) in zip(campaigns, ordered(ads, campaigns).parts(), strict=True):
        rows = found[campaign]["report"]["rows"]
        assert [list(row.values()) for row in rows] == [list(row.values()) for row in cells(content)]
        for _, name in SAME.values():
            assert number(found[campaign]["report"]["totals"][name]) == total(rows, name)


@pytest.mark.parametrize(
    ("group", "start"),
    [
        ("NO_GROUP_BY", lambda day: ""),
        ("DATE", str),
        ("START_OF_WEEK", lambda day: str(day - timedelta(days=day.weekday()))),
        ("START_OF_MONTH", lambda day: str(day.replace(day=1))),
    ],
)
def test_spans_are_sums_of_days(ads: Performance, group: str, start: Callable[[date], str]) -> None:
    rows = cells(ordered(ads, [CLICKS], groupBy=group).file.content)
    assert ("День" in rows[0]) == (group != "NO_GROUP_BY")
    found = by_day([{"День": "", **row} for row in rows], "День", "Клики")
    wanted: dict[str, Decimal] = defaultdict(Decimal)
    for row in day_rows(ads, FIRST, TODAY, CLICKS):
        wanted[start(date.fromisoformat(row["Дата"]))] += number(row["Клики"])
    assert {iso(day) if day else "": clicks for day, clicks in found.items()} == wanted


@pytest.mark.parametrize("column", ["Показы", "Клики", "Расход, ₽, с НДС"])
def test_phrases_share_the_figures_of_the_days(ads: Performance, column: str) -> None:
    rows = cells(made(ads, SUBMITS["submit_phrases"](ads, FIRST, TODAY)).file.content)
    assert len({row["Поисковая фраза"] for row in rows}) == 6  # of two products
    assert total(rows, column) == total(day_rows(ads, FIRST, TODAY, CLICKS), SAME[column][0])


@pytest.mark.parametrize("campaign", METHODS)
def test_orders_cost_what_the_days_say(ads: Performance, campaign: str) -> None:
    rows = cells(made(ads, SUBMITS[METHODS[campaign]](ads, FIRST, TODAY)).file.content)
    rows = [{**row, "Дата": iso(row["Дата"])} for row in rows]
    days = day_rows(ads, FIRST, TODAY, campaign)
    assert by_day(rows, "Дата", "Расход, ₽") == by_day(days, "Дата", "Расход") != {}
    sold = [row for row in rows if row.get("Источник заказов", "Оплата за заказ") == "Оплата за заказ"]
    assert by_day(sold, "Дата", "Стоимость, ₽") == by_day(days, "Дата", "Сумма заказов")
    assert len(sold) == total(days, "Заказы")
    for row in rows:
        cost = number(row["Стоимость продажи, ₽"]) * number(row["Количество"])
        assert (number(row["Стоимость, ₽"]), row["Номер заказа"][-5]) == (cost, "-")
        assert number(row["Расход, ₽"]) == round(cost * number(row["Ставка, %"]) / 100, 2)


def test_an_order_may_be_for_another_product_and_by_another_campaign(ads: Performance) -> None:
    everything = cells(made(ads, SUBMITS[METHODS[ALL_ORDERS]](ads, FIRST, TODAY)).file.content)
    assert {row["SKU"] == row["SKU продвигаемого товара"] for row in everything} == {True, False}
    chosen = cells(made(ads, SUBMITS[METHODS[ORDERS]](ads, TODAY - 60 * DAY, TODAY)).file.content)
    assert {row["Источник заказов"] for row in chosen} == {"Оплата за заказ", "Кампания за клики"}
    assert "Источник заказов" not in everything[0]


@pytest.mark.parametrize("campaign", METHODS)
def test_orders_as_json(ads: Performance, campaign: str) -> None:
    since, until = bounds(FIRST, TODAY)
    if campaign == ORDERS:
        uuid = ads.raw("POST", f"{PATHS[campaign]}/json", {"from": since, "to": until})["UUID"]
    else:
        params = {"timeBounds.from": since, "timeBounds.to": until}
        uuid = ads.raw("GET", f"{PATHS[campaign]}/json", params=params)["UUID"]
    found = as_json(made(ads, uuid))["rows"]
    table = cells(made(ads, SUBMITS[METHODS[campaign]](ads, FIRST, TODAY)).file.content)
    assert [list(row.values()) for row in found] == [list(row.values()) for row in table]


@pytest.mark.parametrize("campaign", METHODS)
def test_periods_of_orders_meet_without_gap_and_without_overlap(ads: Performance, campaign: str) -> None:
    def orders(first: date, last: date) -> list[str]:
        report = made(ads, SUBMITS[METHODS[campaign]](ads, first, last))
        return [row["ID заказа"] for row in cells(report.file.content)]

    middle = TODAY - 9 * DAY
    assert orders(FIRST, middle) + orders(middle + DAY, TODAY - 3 * DAY) == orders(FIRST, TODAY - 3 * DAY)


def test_periods_of_orders_begin_and_end_at_moments(ads: Performance) -> None:
    def orders(since: datetime, until: datetime) -> list[str]:
        order = ads.statistics.submit_all_sku_promo_orders(time_bounds_from=since, time_bounds_to=until)
        return [row["ID заказа"] for row in cells(made(ads, order).file.content)]

    since, until = bounds(FIRST, FIRST + DAY)
    noon = since + timedelta(hours=15)
    assert orders(since, noon) + orders(noon, until) == orders(since, until)
    assert orders(since, noon) != []


@pytest.mark.parametrize("campaign", METHODS)
def test_products_sum_up_orders(ads: Performance, campaign: str) -> None:
    rows = cells(made(ads, SUBMITS[METHODS[campaign]](ads, FIRST, TODAY)).file.content)
    method = METHODS[campaign].replace("orders", "products")
    found = cells(made(ads, SUBMITS[method](ads, FIRST, TODAY)).file.content)
    assert by_day(found, "SKU", "Расход, ₽") == by_day(rows, "SKU", "Расход, ₽")
    assert total(found, "Заказы") == len(rows)


@pytest.mark.parametrize("kind", ["TRAFFIC_SOURCES", "ORDERS"])
def test_traffic_from_outside_has_a_row_for_each_day_and_source(ads: Performance, kind: Any) -> None:
    order = ads.vendor_statistics.submit(date_from=FIRST, date_to=TODAY, type=kind)
    rows = cells(made(ads, order).file.content)
    assert len(rows) == 21 * 3
    assert ("Заказы" in rows[0], "Визиты" in rows[0]) == (kind == "ORDERS", kind != "ORDERS")


def test_a_report_without_rows_is_made(sandbox: Sandbox, ads: Performance) -> None:
    fresh = sandbox.control.create_campaign().campaign_id
    assert cells(ordered(ads, [fresh]).file.content) == []
    assert as_json(ordered(ads, [fresh], json=True))[fresh]["report"] == {"rows": [], "totals": {}}
