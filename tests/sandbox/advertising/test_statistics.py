"""Statistics: they agree with each other, follow from campaign, product and Moscow day, and move for three days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from ozon import Performance
from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.data import JSON_TWINS, catalogue
from ozon_generated.errors import ApiError
from tests.sandbox.advertising.support import (
    ALL_ORDERS,
    CLICKS,
    ORDERS,
    TODAY,
    Rows,
    bounds,
    cells,
    client,
    day_rows,
    number,
    total,
    twin,
)
from tests.sandbox.conftest import NOON
from tests.sandbox.openapi import document

DAY = timedelta(days=1)
METHODS = ["daily", "expense", "product_campaigns", "media_campaigns"]
#: Columns that mean the same: in CSV, in JSON, in the rows of products.
SAME = [("Показы", "views", "views"), ("Клики", "clicks", "clicks"), ("Расход", "moneySpent", "expense")]


def products(ads: Performance, **asked: Any) -> list[Any]:
    """Rows of ``statistics.products_by_sku``."""
    rows = ads.statistics.products_by_sku(**asked).rows
    assert rows is not None
    return list(rows)


@pytest.mark.parametrize("method", METHODS)
def test_the_columns_are_documented(ads: Performance, method: str) -> None:
    example: str = catalogue().operation("performance", f"statistics_{method}").example()
    found = getattr(ads.statistics, method)().content.decode()
    assert found.partition("\n")[0] == example.partition("\n")[0]


def test_the_paths_that_end_in_json_are_documented() -> None:
    described = {
        one["operationId"]
        for methods in document("performance")["paths"].values()
        for one in methods.values()
        if isinstance(one, dict) and "win path" in one.get("description", "")
    }
    assert described == JSON_TWINS


@pytest.mark.parametrize("ago", [0, 1])
@pytest.mark.parametrize(("column", "name", "field"), SAME)
def test_all_statistics_of_a_day_agree(ads: Performance, ago: int, column: str, name: str, field: str) -> None:
    day = TODAY - ago * DAY
    [row] = day_rows(ads, day, day, CLICKS)
    wanted = number(row[column])
    assert wanted > 0
    [campaign] = cells(ads.statistics.product_campaigns(date_from=day, date_to=day).content)
    found = products(ads, campaign_ids=[CLICKS], date_from=day, date_to=day)
    assert number(campaign[column]) == sum(Decimal(getattr(one, field)) for one in found) == wanted
    params = {"campaignIds": CLICKS, "dateFrom": day, "dateTo": day}
    assert number(twin(ads, "daily", **params)[0][name]) == wanted
    assert number(twin(ads, "campaign/product", **params)[0][name]) == wanted
    if name == "moneySpent":
        assert number(twin(ads, "expense", **params)[0][name]) == wanted


@pytest.mark.parametrize("ago", [0, 1])
def test_orders_of_products_are_those_of_their_campaign(ads: Performance, ago: int) -> None:
    day = TODAY - ago * DAY
    [row] = day_rows(ads, day, day, CLICKS)
    found = products(ads, date_from=day, date_to=day)
    assert sum(int(one.orders) for one in found) == int(row["Заказы"])
    assert sum(Decimal(one.sales) for one in found) == number(row["Сумма заказов"])


def test_a_longer_period_is_the_sum_of_its_days(ads: Performance) -> None:
    first = TODAY - 40 * DAY
    by_day = day_rows(ads, first, TODAY, CLICKS)
    [whole] = cells(ads.statistics.product_campaigns(date_from=first, date_to=TODAY).content)
    assert len(by_day) == 41
    assert [number(whole[column]) for column, _, _ in SAME] == [total(by_day, column) for column, _, _ in SAME]
    assert {row["Дата"]: row["Расход"] for row in by_day} == {
        row["Дата"]: row["Расход"]
        for row in cells(ads.statistics.expense(campaign_ids=[CLICKS], date_from=first, date_to=TODAY).content)
    }


def test_days_without_expenses_are_no_rows_of_expenses(sandbox: Sandbox, ads: Performance) -> None:
    made = sandbox.control.create_campaign().campaign_id
    sandbox.clock.advance(minutes=10)
    assert [(row["Клики"], row["Расход"]) for row in day_rows(ads, TODAY, TODAY, made)] == [("0", "0,00")]
    assert cells(ads.statistics.expense(campaign_ids=[made]).content) == []


def test_figures_follow_from_the_seed_not_from_what_was_asked_before() -> None:
    found = []
    for seed, asked in ((0, False), (0, True), (7, False)):
        with client(Sandbox(clock=Clock(NOON), seed=seed)) as ads:
            if asked:
                ads.statistics.products_by_sku()
                day_rows(ads, TODAY - 9 * DAY, TODAY)
            found.append(day_rows(ads, TODAY - 40 * DAY, TODAY, CLICKS))
    assert found[0] == found[1] != found[2]


@pytest.mark.parametrize("kind", ["daily", "sku"])
def test_days_are_those_of_moscow(kind: str) -> None:
    def newest(ads: Performance) -> str:
        if kind == "daily":
            return max(row["Дата"] for row in cells(ads.statistics.daily().content))
        return max(str(one.date_) for one in products(ads))

    sandbox = Sandbox(clock=Clock(datetime(2026, 11, 2, 20, 59, tzinfo=UTC)))
    with client(sandbox) as ads:
        assert newest(ads) == "2026-11-02"
        sandbox.clock.advance(hours=3)  # 2:59 in Moscow, still the day before in UTC
        assert newest(ads) == "2026-11-03"


@pytest.mark.parametrize("campaign", [CLICKS, ORDERS, ALL_ORDERS])
def test_a_day_moves_until_the_third_midnight_after_it_began(sandbox: Sandbox, ads: Performance, campaign: str) -> None:
    sandbox.clock.set(bounds(TODAY + DAY, TODAY)[0])
    day, seen = TODAY + DAY, []
    for hour in range(24 * 5):
        rows = day_rows(ads, day, day, campaign)
        names = [name for name in rows[0] if name not in ("ID", "Название", "Дата")] if rows else []
        seen.append((hour, tuple(number(rows[0][name]) for name in names)))
        sandbox.clock.advance(hours=1)
    filled = [values for _, values in seen if values]
    assert all(all(old <= new for old, new in zip(*pair, strict=True)) for pair in pairwise(filled))
    changes = [hour for (_, old), (hour, new) in pairwise(seen) if old != new]
    assert changes
    assert max(changes) > (24 if campaign == CLICKS else 1)
    assert max(changes) <= (72 if campaign == CLICKS else 48)
    spent = {hour: row[2] for hour, row in seen if row}
    assert spent[72] == spent[48] == max(spent.values())
    if campaign == CLICKS:
        assert spent[24] == spent[72]  # only orders are attributed later


@pytest.mark.parametrize("method", ["daily", "expense"])
def test_without_a_period_the_last_seven_days_are_answered(ads: Performance, method: str) -> None:
    found = cells(getattr(ads.statistics, method)(campaign_ids=[CLICKS]).content)
    assert [row["Дата"] for row in found] == [str(TODAY - ago * DAY) for ago in range(6, -1, -1)]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    ("first", "last", "message"),
    [
        (TODAY - 62 * DAY, TODAY, ""),
        (TODAY - 63 * DAY, TODAY, "max statistics period: 62 days"),
        (TODAY, TODAY - DAY, "dateTo must not be before dateFrom"),
        (date(1, 1, 1), date(1, 1, 2), ""),
        (date(9999, 12, 30), date(9999, 12, 31), ""),
    ],
)
def test_a_period_is_62_days_at_most(ads: Performance, method: str, first: date, last: date, message: str) -> None:
    call: Callable[..., Any] = getattr(ads.statistics, method)
    if not message:
        assert cells(call(date_from=first, date_to=last).content) or TODAY not in (first, last) or "media" in method
        return
    with pytest.raises(ApiError, match=message) as caught:
        call(date_from=first, date_to=last)
    assert caught.value.status == 400


def test_moments_are_read_as_their_moscow_days(ads: Performance) -> None:
    since, until = bounds(TODAY - 3 * DAY, TODAY - 2 * DAY)
    by_moment = cells(ads.statistics.product_campaigns(from_=since, to=until).content)
    assert by_moment == cells(
        ads.statistics.product_campaigns(date_from=TODAY - 3 * DAY, date_to=TODAY - 2 * DAY).content
    )


def test_days_before_the_campaign_and_after_today_have_no_rows(sandbox: Sandbox, ads: Performance) -> None:
    made = sandbox.control.create_campaign(days=3).campaign_id
    found = day_rows(ads, TODAY - 30 * DAY, TODAY + 20 * DAY, made)
    assert [row["Дата"] for row in found] == [str(TODAY - ago * DAY) for ago in (3, 2, 1, 0)]


def test_products_by_sku_have_today_and_yesterday_only(ads: Performance) -> None:
    def found(first: date, last: date) -> list[str]:
        return sorted({one.date_ for one in products(ads, date_from=first, date_to=last)})

    assert found(TODAY - 30 * DAY, TODAY) == [str(TODAY - DAY), str(TODAY)]
    assert found(TODAY - 2 * DAY, TODAY - 2 * DAY) == []


def test_campaigns_above_a_thousand_must_be_named(sandbox: Sandbox, ads: Performance) -> None:
    made = [sandbox.control.create_campaign().campaign_id for _ in range(1_010)]
    sandbox.clock.advance(minutes=30)
    found = [row["ID"] for row in cells(ads.statistics.product_campaigns(date_from=TODAY, date_to=TODAY).content)]
    assert found == [CLICKS, *made[:999]]
    named: Rows = cells(ads.statistics.product_campaigns(campaign_ids=made).content)
    assert [row["ID"] for row in named] == made


def test_unknown_campaigns_have_no_rows(ads: Performance) -> None:
    assert day_rows(ads, TODAY, TODAY, "5") == []
    assert products(ads, campaign_ids=["5"]) == []


def test_past_days_keep_their_price(sandbox: Sandbox, ads: Performance) -> None:
    before = day_rows(ads, TODAY - 9 * DAY, TODAY - 5 * DAY)
    product = sandbox.shop.by_offer("mug-blue-330")
    assert product is not None
    product.card["price"] = "1"
    assert day_rows(ads, TODAY - 9 * DAY, TODAY - 5 * DAY) == before
