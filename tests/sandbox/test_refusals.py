"""The sandbox refuses what Ozon would: in the row, or with a 400 that names field and value."""

from __future__ import annotations

from typing import Any

import pytest

from tests.library import httpx
from tests.sandbox.conftest import Call, imported, item, outcome

BLUE = "mug-blue-330"
STOCKS = "/v2/products/stocks"
PRICES = "/v1/product/import/prices"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"price": "abc"}, "price"),
        ({"price": "-5"}, "price"),
        ({"price": ""}, "price"),
        ({"price": "NaN"}, "price"),
        ({"price": "100,50"}, "price"),
        ({"price": "100.505"}, "price"),
        ({"old_price": "50"}, "old_price"),
        ({"old_price": "x"}, "old_price"),
        ({"name": "x" * 501}, "name"),
        ({"offer_id": "x" * 51}, "offer_id"),
        ({"images": ["ftp://x"]}, "images"),
        ({"primary_image": "x"}, "primary_image"),
        ({"images": ["https://a.ru/1.jpg"] * 51}, "images"),
        ({"attributes": []}, "attribute"),
        ({"description_category_id": 1}, "description_category_id"),
        ({"type_id": 1}, "description_category_id"),
    ],
)
def test_cards(call: Call, change: dict[str, Any], field: str) -> None:
    [row] = imported(call, {**item("cup"), **change})
    assert row["status"] == "failed"
    [error] = row["errors"]
    assert error["field"] == field
    assert error["code"]
    assert error["message"]


def test_values_that_the_dictionary_does_not_have(call: Call) -> None:
    def named(number: int, *ids: int) -> list[dict[str, Any]]:
        return [{"id": number, "complex_id": 0, "values": [{"dictionary_value_id": one} for one in ids]}]

    [row] = imported(call, {**item("cup"), "attributes": [*named(85, 61571), *named(10096, 61571, 5), *named(777, 5)]})
    assert row["status"] == "failed"
    assert [(error["attribute_id"], error["message"]) for error in row["errors"]] == [
        (85, "Бренд: the dictionary has no value 61571"),
        (10096, "Цвет товара: the dictionary has no value 5"),
    ]
    assert {error["code"] for error in row["errors"]} == {"error_attribute_values_out_of_range"}
    change = {"offer_id": BLUE, "attributes": named(10096, 5)}
    task = call("/v1/product/attributes/update", items=[change])["task_id"]
    [row] = outcome(call, task)
    assert [error["attribute_id"] for error in row["errors"]] == [10096]


@pytest.mark.parametrize(
    "change", [{"price": "abc"}, {"price": "-5"}, {"price": ""}, {"price": "0"}, {"min_price": "1,5"}]
)
def test_prices(call: Call, change: dict[str, Any]) -> None:
    [row] = call(PRICES, prices=[{"offer_id": BLUE, **change}])["result"]
    assert row["updated"] is False
    assert row["errors"][0]["code"] == f"{next(iter(change))}_invalid"
    [info] = call("/v3/product/info/list", offer_id=[BLUE])["items"]
    assert info["price"] == "890.00"


def test_stocks(call: Call, client: httpx.Client) -> None:
    rows = [{"offer_id": BLUE, "warehouse_id": 1, "stock": number} for number in (1_000_000, 5)]
    big, good = call(STOCKS, stocks=rows)["result"]
    assert (big["updated"], good["updated"]) == (False, True)
    assert big["errors"] == [
        {"code": "STOCK_TOO_BIG", "message": "stock 1000000: value must be inside range [0, 999999]"}
    ]
    for value in (-3, "many", 2.5, None):
        answer = client.post(STOCKS, json={"stocks": [rows[1], {**rows[1], "stock": value}]})
        assert answer.status_code == 400
        assert "Stocks[1].Stock" in answer.json()["message"]
        assert ("value is required" if value is None else str(value)) in answer.json()["message"]
