"""Unknown fields are ignored and named."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox.data import Operation, catalogue
from ozon.sandbox.reading import read_value
from tests.sandbox.reading.schemas import resolved, without_null
from tests.sandbox.reading.support import BODIES, LIST, ids


@pytest.mark.parametrize("operation", BODIES, ids=ids)
def test_unknown_fields_are_left_out_and_named(operation: Operation) -> None:
    example = without_null(operation.request_example())
    if "additionalProperties" in resolved(operation, operation.schema):
        assert read_value(operation, {**example, "zzz": 1}) == ({**example, "zzz": 1}, [])
        return
    assert read_value(operation, {**example, "zzzzzz": {"a": [1]}}) == (example, ["zzzzzz"])


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"filter": {"visibilty": "ALL"}}, ["filter.visibilty (visibility?)"]),
        ({"filter": {}, "Limit": 5, "zzz": None}, ["Limit (limit?)"]),
        ({"filter": {}, "лимит": 5}, ["\\u043b\\u0438\\u043c\\u0438\\u0442"]),
        ({"filter": {}, "a\r\nb": 5}, ["a\\r\\nb"]),
        ({"filter": {}, "x" * 100: 5}, ["x" * 30 + "..." + "x" * 30]),
    ],
)
def test_unknown_fields_have_their_path_and_the_nearest(body: Any, named: list[str]) -> None:
    assert read_value(LIST, body).unknown == named


def test_unknown_fields_of_many_rows_are_named_once() -> None:
    operation = catalogue().operation("seller", "product_stocks_update")
    row = {"offer_id": "cup", "warehouse_id": 1, "stock": 5, "stok": 1}
    assert read_value(operation, {"stocks": [row] * 50}).unknown == ["stocks[].stok (stock?)"]
    many = {f"zz{number}": 1 for number in range(10_000)}
    assert len(read_value(LIST, {"filter": {}, **many}).unknown) == 50
