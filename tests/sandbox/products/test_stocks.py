"""Stocks: each reason for a refusal, the pause of half a minute, and what orders reserve."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.products.rules import RESTRICTIONS, STOCK_RULES
from tests.library import httpx
from tests.sandbox.seeded import DISABLED, FBS, OWN

STOCKS = "/v2/products/stocks"
WHITE = "mug-white-330"

REFUSED: dict[str, dict[str, Any]] = {
    "offer_id_not_found": {"offer_id": "nothing"},
    "NOT_FOUND_ERROR": {"offer_id": "", "product_id": 5},
    "PRODUCT_IS_ARCHIVED": {"offer_id": "mug-old-330"},
    "PRODUCT_IS_NOT_CREATED": {"offer_id": "mug-new-330"},
    "WAREHOUSE_NOT_FOUND": {"warehouse_id": 1},
    "STOCK_TOO_BIG": {"stock": 1_000_000},
}


def rows(client: httpx.Client, *stocks: dict[str, Any]) -> list[dict[str, Any]]:
    full = [{"offer_id": WHITE, "warehouse_id": FBS, "stock": 5, **stock} for stock in stocks]
    answer = client.post(STOCKS, json={"stocks": full})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["result"]
    return found


def codes(row: dict[str, Any]) -> list[str]:
    return [error["code"] for error in row["errors"]]


def test_every_reason_is_tried() -> None:
    assert {*REFUSED, *RESTRICTIONS, "TOO_MANY_REQUESTS"} == {rule.code for rule in STOCK_RULES}


@pytest.mark.parametrize("code", REFUSED)
def test_a_row_is_refused_and_its_neighbours_are_not(sandbox: Sandbox, client: httpx.Client, code: str) -> None:
    if code == "PRODUCT_IS_NOT_CREATED":
        client.post("/v3/product/import", json={"items": [new("mug-new-330")]})
        sandbox.clock.advance(10)
    refused, taken = rows(client, REFUSED[code], {"offer_id": "mug-blue-330", "stock": 6})
    assert (refused["updated"], codes(refused)) == (False, [code])
    assert (taken["updated"], taken["errors"]) == (True, [])
    assert sandbox.control.product("mug-blue-330").stocks[FBS] == 6


def new(offer_id: str) -> dict[str, Any]:
    """An import item with an error: its card is not created."""
    return {
        "offer_id": offer_id,
        "name": "New",
        "description_category_id": 17028922,
        "type_id": 92499,
        "price": "100.00",
        "attributes": [],
    }


@pytest.mark.parametrize("code", RESTRICTIONS)
def test_reasons_that_a_command_puts_on_a_product(sandbox: Sandbox, client: httpx.Client, code: str) -> None:
    sandbox.control.restrict_stock(WHITE, code)
    assert codes(rows(client, {})[0]) == [code]
    sandbox.control.restrict_stock(WHITE)
    assert codes(rows(client, {})[0]) == []


def test_a_closed_warehouse_is_none(client: httpx.Client) -> None:
    assert codes(rows(client, {"warehouse_id": DISABLED})[0]) == ["WAREHOUSE_NOT_FOUND"]


def test_the_same_pair_waits_half_a_minute(sandbox: Sandbox, client: httpx.Client) -> None:
    assert [codes(row) for row in rows(client, {}, {"stock": 6}, {"warehouse_id": OWN})] == [
        [],
        ["TOO_MANY_REQUESTS"],
        [],
    ]
    sandbox.clock.advance(29)
    assert codes(rows(client, {"stock": 7})[0]) == ["TOO_MANY_REQUESTS"]
    sandbox.clock.advance(1)
    assert codes(rows(client, {"stock": 8})[0]) == []
    assert sandbox.control.product(WHITE).stocks[FBS] == 8


@pytest.mark.parametrize("stock", [{"stock": -1}, {"warehouse_id": None}, {"stock": None}, {"stock": "x"}])
def test_what_makes_no_sense_refuses_the_request(sandbox: Sandbox, client: httpx.Client, stock: dict[str, Any]) -> None:
    good = {"offer_id": "mug-blue-330", "warehouse_id": FBS, "stock": 6}
    answer = client.post(STOCKS, json={"stocks": [good, {"offer_id": WHITE, "warehouse_id": FBS, "stock": 1, **stock}]})
    assert answer.status_code == 400
    assert "Stocks[1]" in answer.json()["message"]
    assert sandbox.control.product("mug-blue-330").stocks[FBS] != 6


def test_orders_reserve_and_cancelled_ones_give_back(sandbox: Sandbox, client: httpx.Client) -> None:
    def seen() -> tuple[int, int, int]:
        body = {"offer_id": [WHITE], "limit": 10}
        [row] = client.post("/v2/product/info/stocks-by-warehouse/fbs", json=body).json()["products"]
        return row["free_stock"], row["reserved"], row["present"]

    free, reserved, present = seen()
    sandbox.control.create_order([{"offer_id": WHITE, "quantity": 3}], warehouse_id=FBS)
    assert seen() == (free - 3, reserved + 3, present)
    rows(client, {"stock": 20})  # what is set is the free part
    assert seen() == (20, reserved + 3, 20 + reserved + 3)


def test_a_stock_that_is_the_old_one_sends_no_push(sandbox: Sandbox, client: httpx.Client) -> None:
    rows(client, {"stock": 5})
    sandbox.clock.advance(30)
    rows(client, {"stock": 5})
    pushes = [event.push for event in sandbox.events if event.cause.startswith("request")]
    assert pushes == ["TYPE_STOCKS_CHANGED", ""]
