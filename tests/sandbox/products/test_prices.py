"""Prices: each reason for a refusal, rows that stand alone, limits of the hour, quarantine."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.products.rules import PRICE_RULES
from tests.library import httpx
from tests.sandbox.conftest import NOON

PRICES = "/v1/product/import/prices"
WHITE = "mug-white-330"  # 790, 990 before, 690 at least

REFUSED: dict[str, dict[str, Any]] = {
    "NOT_FOUND_ERROR": {"offer_id": "nothing", "price": "100"},
    "currency_code_invalid": {"price": "100", "currency_code": "CNY"},
    "price_negative": {"price": "-1"},
    "invalid_category_price": {"price": "20000000", "old_price": "0", "min_price": "0"},
    "old_price_less_than_price": {"price": "100", "old_price": "90", "min_price": "0"},
    "discount_for_low_price_is_too_small": {"price": "400", "old_price": "420", "min_price": "0"},
    "discount_for_average_price_is_too_small": {"price": "9500", "old_price": "10000", "min_price": "0"},
    "discount_for_top_price_is_too_small": {"price": "10001", "old_price": "10501", "min_price": "0"},
    "discount_too_big": {"price": "100", "old_price": "1000", "min_price": "0"},
    "action_price_enabled_min_price_missing": {
        "price": "100", "old_price": "0", "min_price": "0", "auto_add_to_ozon_actions_list_enabled": "ENABLED",
    },
    "min_auto_price_too_big": {"price": "100", "old_price": "0", "min_price": "101"},
    "min_auto_price_too_small": {"price": "100", "old_price": "0", "min_price": "49"},
}  # fmt: skip

TAKEN: list[dict[str, Any]] = [
    {"price": "400", "old_price": "420.01", "min_price": "0"},
    {"price": "400.01", "old_price": "421.10", "min_price": "0"},
    {"price": "10000", "old_price": "10527", "min_price": "0"},
    {"price": "10000.01", "old_price": "10500.02", "min_price": "0"},
    {"price": "100.10", "old_price": "1000", "min_price": "0"},
    {"price": "100", "old_price": "0", "min_price": "50"},
    {"price": "100", "old_price": "0", "min_price": "100", "price_strategy_enabled": "ENABLED"},
    {"price": "800"},
    {"min_price": "700"},
]


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(NOON))


def rows(client: httpx.Client, *prices: dict[str, Any]) -> list[dict[str, Any]]:
    answer = client.post(PRICES, json={"prices": [{"offer_id": WHITE, **price} for price in prices]})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["result"]
    return found


def test_every_reason_is_tried() -> None:
    assert REFUSED.keys() == {rule.code for rule in PRICE_RULES}


@pytest.mark.parametrize("code", REFUSED)
def test_a_row_is_refused_and_its_neighbours_are_not(sandbox: Sandbox, client: httpx.Client, code: str) -> None:
    before = sandbox.control.product(WHITE).card.copy()
    refused, taken = rows(client, REFUSED[code], {"offer_id": "mug-blue-330", "price": "850"})
    assert (refused["updated"], [error["code"] for error in refused["errors"]]) == (False, [code])
    assert (taken["updated"], taken["errors"]) == (True, [])
    assert sandbox.control.product(WHITE).card == before
    assert sandbox.control.product("mug-blue-330").card["price"] == "850"


@pytest.mark.parametrize("price", TAKEN, ids=str)
def test_the_first_good_price_beside_a_border_is_taken(client: httpx.Client, price: dict[str, Any]) -> None:
    [row] = rows(client, price)
    assert (row["updated"], row["errors"]) == (True, [])


@pytest.mark.parametrize("price", ["abc", "1,50", "1.999", "1e5", "NaN"])
def test_what_is_no_price_refuses_the_request(sandbox: Sandbox, client: httpx.Client, price: str) -> None:
    answer = client.post(PRICES, json={"prices": [{"offer_id": "mug-blue-330", "price": "850"}, {"price": price}]})
    assert answer.status_code == 400
    assert "Prices[1]" in answer.json()["message"]
    assert price in answer.json()["message"]
    assert sandbox.control.product("mug-blue-330").card["price"] == "890"


def test_the_offer_id_wins_over_the_product_id(sandbox: Sandbox, client: httpx.Client) -> None:
    [row] = rows(client, {"product_id": 223681945, "price": "800"})
    assert (row["offer_id"], row["product_id"]) == (WHITE, 223681946)
    assert sandbox.control.product("mug-blue-330").card["price"] == "890"


def test_the_eleventh_change_of_an_hour_refuses_the_whole_request(sandbox: Sandbox, client: httpx.Client) -> None:
    for _ in range(10):
        rows(client, {"price": "800"})
        sandbox.clock.advance(minutes=5)
    both = [{"offer_id": "mug-blue-330", "price": "850"}, {"offer_id": WHITE, "price": "801"}]
    refused = client.post(PRICES, json={"prices": both})
    assert (refused.status_code, refused.json()["code"]) == (429, 8)
    assert "limit exceeded" in refused.json()["message"]
    assert sandbox.control.product("mug-blue-330").card["price"] == "890"
    sandbox.clock.advance(minutes=11)  # an hour after the first
    assert [row["updated"] for row in rows(client, *both)] == [True, True]


def test_refused_rows_do_not_count_as_changes(client: httpx.Client) -> None:
    for _ in range(12):
        assert not rows(client, {"price": "-1"})[0]["updated"]
    assert rows(client, {"price": "800"})[0]["updated"]


@pytest.mark.parametrize(("price", "quarantined"), [("395", False), ("394", True), ("1185", False), ("1186", True)])
def test_a_change_by_more_than_half_is_hidden(
    sandbox: Sandbox, client: httpx.Client, price: str, quarantined: bool
) -> None:
    [row] = rows(client, {"price": price, "old_price": "0", "min_price": "0"})
    assert row["updated"]
    assert sandbox.control.product(WHITE).quarantined == quarantined
    sandbox.control.confirm_price(WHITE)
    assert not sandbox.control.product(WHITE).quarantined


def test_a_lowest_price_lives_for_thirty_days(sandbox: Sandbox, client: httpx.Client) -> None:
    def alive() -> bool:
        answer = client.post("/v1/product/action/timer/status", json={"product_ids": [223681946, 5]}).json()
        [row] = answer["statuses"]
        return bool(row["min_price_for_auto_actions_enabled"])

    rows(client, {"min_price": "700"})
    assert alive()
    sandbox.clock.advance(days=29)
    client.post("/v1/product/action/timer/update", json={"product_ids": [223681946]})
    sandbox.clock.advance(days=29)
    assert alive()
    sandbox.clock.advance(days=2)
    assert not alive()


def test_the_journal_names_the_request(sandbox: Sandbox, client: httpx.Client) -> None:
    rows(client, {"price": "800"})
    [event] = [one for one in sandbox.events if one.kind == "price"]
    assert (event.before, event.after, event.at) == ("790", "800", NOON)
    assert event.cause == f"request 1, POST {PRICES}"
    assert Decimal(event.after) == 800
