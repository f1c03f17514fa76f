"""Answers of a certain day: without the fields that Ozon has switched off by then."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from ozon import Seller, operations, paginate
from ozon.sandbox import Sandbox
from ozon.sandbox.data import catalogue
from ozon.sandbox.shapes import every
from tests.sandbox.conftest import seller

GOING = [
    (catalogue().operation("seller", operations.get(field.operation).id), field.path, field.off)
    for field in operations.switch_offs("seller")
    if isinstance(field, operations.FieldInfo) and field.side == "answer" and field.off
]


def answered(operation: Any, today: date | None) -> Any:
    with seller(Sandbox(today=today)) as client:
        return client.request(operation.method, operation.path, json=operation.request_example()).json()


@pytest.mark.parametrize(("operation", "path", "off"), GOING, ids=lambda value: getattr(value, "name", str(value)))
def test_a_field_is_there_until_its_day(operation: Any, path: str, off: date) -> None:
    before, after = answered(operation, off - timedelta(days=1)), answered(operation, off)
    assert every(before, path)
    assert not every(after, path)
    assert every(answered(operation, date.max), path) == []
    lost = {name for name in before if name not in after} | {
        name for name in before.get("result", ()) if name not in after["result"]
    }
    assert lost == {path.rpartition(".")[2]}


@pytest.mark.parametrize(("operation", "path", "off"), GOING, ids=lambda value: getattr(value, "name", str(value)))
def test_without_a_day_all_fields_are_there(operation: Any, path: str, off: date) -> None:
    assert every(answered(operation, None), path)


def test_some_field_is_going() -> None:
    assert {"product.list", "product.info_stocks", "product.info_prices"} <= {one.name for one, _, _ in GOING}


def test_the_counts_of_a_list_are_the_number_of_the_filter_not_of_the_page() -> None:
    with seller(Sandbox(today=date(2026, 11, 22))) as client:
        listed = client.post("/v3/product/list", json={"filter": {"visibility": "ALL"}, "limit": 1}).json()["result"]
        found = [listed] + [
            client.post(path, json={"filter": {}, "limit": 1}).json()
            for path in ("/v5/product/info/prices", "/v4/product/info/stocks")
        ]
    counts = [{name: value for name, value in one.items() if name.startswith("total")} for one in found]
    with_stock = 3  # stocks count the products that have a row of stock
    assert counts == [{"total": count, "total_items": count} for count in (6, 6, with_stock)]


@pytest.mark.parametrize("today", [date(2026, 11, 22), date(2026, 11, 23)], ids=["before", "after"])
def test_walks_of_products_end_before_and_after_the_day(today: date) -> None:
    sandbox = Sandbox(today=today, page_limit=1)
    with Seller("836", "sandbox-key", transport=sandbox.transport) as shop:
        assert len(list(paginate(shop.product.list, filter={"visibility": "ALL"}, limit=1))) == 6
        assert len(list(paginate(shop.product.info_stocks, filter={"visibility": "ALL"}, limit=1))) == 6
        assert len(list(paginate(shop.product.info_prices, filter={"visibility": "ALL"}, limit=1))) == 6
