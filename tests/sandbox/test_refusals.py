"""The sandbox refuses what Ozon would: in the row, or with a 400 that names field and value."""

from __future__ import annotations

from typing import Any

import pytest

from tests.library import httpx
from tests.sandbox.conftest import Call, imported, item, outcome
from tests.sandbox.seeded import FBS

BLUE = "mug-blue-330"
STOCKS = "/v2/products/stocks"


def test_values_that_the_dictionary_does_not_have(call: Call) -> None:
    def named(number: int, *ids: int) -> list[dict[str, Any]]:
        return [{"id": number, "complex_id": 0, "values": [{"dictionary_value_id": one} for one in ids]}]

    [row] = imported(call, {**item("cup"), "attributes": [*named(85, 61571), *named(10096, 61571, 5), *named(777, 5)]})
    assert row["status"] == "imported"
    assert [(error["attribute_id"], error["message"]) for error in row["errors"]] == [
        (85, "Бренд: the dictionary has no value 61571"),
        (10096, "Цвет товара: the dictionary has no value 5"),
    ]
    assert {error["code"] for error in row["errors"]} == {"error_attribute_values_out_of_range"}
    change = {"offer_id": BLUE, "attributes": named(10096, 5)}
    task = call("/v1/product/attributes/update", items=[change])["task_id"]
    [row] = outcome(call, task)
    assert [error["attribute_id"] for error in row["errors"]] == [10096]


@pytest.mark.parametrize("value", [-3, "many", 2.5, None])
def test_what_is_no_stock_refuses_the_request(client: httpx.Client, value: Any) -> None:
    row = {"offer_id": BLUE, "warehouse_id": FBS, "stock": 5}
    answer = client.post(STOCKS, json={"stocks": [row, {**row, "stock": value}]})
    assert answer.status_code == 400
    assert "Stocks[1].Stock" in answer.json()["message"]
    assert ("value is required" if value is None else str(value)) in answer.json()["message"]
