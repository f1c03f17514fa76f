"""Prices: each reason for a refusal, rows that stand alone, limits of the hour, quarantine."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from ozon.sandbox import Clock, CommandError, Sandbox
from ozon.sandbox.data import catalogue
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
}  # fmt: skip

TAKEN: list[dict[str, Any]] = [
    {"price": "400", "old_price": "420.01", "min_price": "0"},
    {"price": "400.01", "old_price": "421.10", "min_price": "0"},
    {"price": "10000", "old_price": "10527", "min_price": "0"},
    {"price": "10000.01", "old_price": "10500.02", "min_price": "0"},
    {"price": "100.10", "old_price": "1000", "min_price": "0"},
    {"price": "100", "old_price": "0", "min_price": "50"},
    {"price": "100", "old_price": "0", "min_price": "100", "price_strategy_enabled": "ENABLED"},
    {"price": "100", "old_price": "0", "min_price": "49"},  # limits of min_price are for imports
    {"price": "800"},
    {"min_price": "700"},
]


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


BROKEN = ["abc", "1,50", "1.999", "1e5", "NaN", "-x", "-1.999", "--1"]
FIELDS = {"price": "Price", "old_price": "OldPrice", "min_price": "MinPrice", "net_price": "NetPrice"}


@pytest.mark.parametrize(
    ("name", "price"),
    [
        *((name, price) for name in FIELDS for price in BROKEN),
        ("min_price", "-5"),
        ("net_price", "-5"),
        ("vat", "-0.1"),
    ],
)
def test_what_is_no_price_refuses_the_request(sandbox: Sandbox, client: httpx.Client, name: str, price: str) -> None:
    answer = client.post(PRICES, json={"prices": [{"offer_id": "mug-blue-330", "price": "850"}, {name: price}]})
    assert answer.status_code == 400
    assert f".Prices[1].{FIELDS.get(name, 'Vat')}" in answer.json()["message"]
    assert price in answer.json()["message"]
    assert sandbox.control.product("mug-blue-330").card["price"] == "890"


@pytest.mark.parametrize(
    ("price", "code"),
    [
        ({"price": "-0.01"}, "price_negative"),
        ({"price": "100", "old_price": "-5"}, "old_price_less_than_price"),
        ({"price": "100", "old_price": "99.99"}, "old_price_less_than_price"),
        ({"price": "100", "old_price": "100"}, "discount_for_low_price_is_too_small"),
        ({"price": "1000", "old_price": "1000"}, "discount_for_average_price_is_too_small"),
        ({"price": "20000", "old_price": "20000"}, "discount_for_top_price_is_too_small"),
    ],
)
def test_the_price_before_discount_is_above_the_price(client: httpx.Client, price: dict[str, str], code: str) -> None:
    [row] = rows(client, price)
    assert [error["code"] for error in row["errors"]] == [code]


SWITCHES = ["auto_action_enabled", "auto_add_to_ozon_actions_list_enabled", "price_strategy_enabled"]


@pytest.mark.parametrize("name", SWITCHES)
@pytest.mark.parametrize("left", ["", "UNKNOWN", "DISABLED"])
def test_a_setting_stays_until_it_is_changed(client: httpx.Client, name: str, left: str) -> None:
    def shown() -> dict[str, Any]:
        found = client.post("/v5/product/info/prices", json={"filter": {"offer_id": [WHITE]}, "limit": 1}).json()
        return {one: on for one, on in found["items"][0]["price"].items() if one in SWITCHES}

    assert rows(client, {name: "ENABLED"})[0]["updated"]
    assert shown() == {one: one == name for one in SWITCHES[:2]}
    [row] = rows(client, {"min_price": "0", **({name: left} if left else {})})
    off = left == "DISABLED"
    assert [error["code"] for error in row["errors"]] == ([] if off else ["action_price_enabled_min_price_missing"])
    assert shown() == {one: one == name and not off for one in SWITCHES[:2]}


def test_a_price_that_is_the_old_one_sends_no_push(sandbox: Sandbox, client: httpx.Client) -> None:
    rows(client, {"price": "790.00", "old_price": "990"}, {"price": "800"}, {"min_price": "700"})
    pushes = [event.push for event in sandbox.events if event.kind == "price"]
    assert pushes == ["", "TYPE_CREATE_OR_UPDATE_ITEM", "TYPE_CREATE_OR_UPDATE_ITEM"]


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
    if quarantined:
        sandbox.control.confirm_price(WHITE)
    with pytest.raises(CommandError, match="quarantine"):
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


@pytest.mark.parametrize(("price", "quarantined"), [("445", False), ("444.99", True), ("1335", False), ("1336", True)])
def test_an_import_that_changes_the_price_by_more_than_half_hides_too(
    sandbox: Sandbox, client: httpx.Client, price: str, quarantined: bool
) -> None:
    documented = catalogue().operation("seller", "product_import").request_example()["items"][0]
    client.post("/v3/product/import", json={"items": [{**documented, "price": price, "old_price": "0"}]})
    sandbox.clock.advance(10)
    assert sandbox.control.product("mug-blue-330").quarantined == quarantined
    [event] = [one for one in sandbox.events if one.kind == "price"]
    assert (event.before, event.after) == ("890", price + (", in quarantine" if quarantined else ""))


def test_every_lowest_price_lives_for_thirty_days() -> None:
    sandbox = Sandbox(clock=Clock(NOON), products=3)
    for days, alive in ((29.9, True), (0.2, False)):
        sandbox.clock.advance(days=days)
        for offer_id in (WHITE, "generated-000001"):
            until = sandbox.control.product(offer_id).min_price_until
            assert until is not None
            assert (until > sandbox.clock.now()) == alive
    assert sandbox.control.product("mug-draft-330").min_price_until is None


def test_prolonging_leaves_an_event(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.clock.advance(days=1)
    client.post("/v1/product/action/timer/update", json={"product_ids": [223681946, 223681951, 5]})
    [event] = [one for one in sandbox.events if one.move == "prolong_min_price"]
    assert (event.key, event.before, event.after) == (WHITE, "2026-12-02T12:00:00Z", "2026-12-03T12:00:00Z")


def test_the_journal_names_the_request(sandbox: Sandbox, client: httpx.Client) -> None:
    rows(client, {"price": "800"})
    [event] = [one for one in sandbox.events if one.kind == "price"]
    assert (event.before, event.after, event.at) == ("790", "800", NOON)
    assert event.cause == f"request 1, POST {PRICES}"
    assert Decimal(event.after) == 800
