"""Warehouses and delivery methods."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import Call
from tests.sandbox.seeded import OWN_METHOD

FBS, EXPRESS, OWN, CLOSED, SPARE = (22142605380000 + 1000 * number for number in (6, 7, 8, 9, 10))


def walk(call: Call, path: str, rows: str, **body: Any) -> list[dict[str, Any]]:
    """All rows, in pages of one."""
    found: list[dict[str, Any]] = []
    cursor, more = "", True
    while more:
        answer = call(path, limit=1, cursor=cursor, **body)
        found += answer[rows]
        cursor, more = answer["cursor"], answer["has_next"]
    return found


def test_warehouses_in_pages(call: Call) -> None:
    rows = walk(call, "/v2/warehouse/list", "warehouses")
    assert [row["warehouse_id"] for row in rows] == [FBS, EXPRESS, OWN, CLOSED, SPARE]
    assert [row["warehouse_id"] for row in rows if row["status"] == "created"] == [FBS, EXPRESS, OWN, SPARE]
    assert [row["warehouse_id"] for row in rows if row["is_rfbs"]] == [EXPRESS, OWN]


def test_warehouses_by_number(call: Call) -> None:
    found = call("/v2/warehouse/list", limit=200, warehouse_ids=[OWN, 5])["warehouses"]
    assert [row["warehouse_id"] for row in found] == [OWN]


@pytest.mark.parametrize(
    ("filter", "expected"),
    [
        ({}, [EXPRESS, OWN]),
        ({"warehouse_ids": [OWN]}, [OWN]),
        ({"provider_ids": [24]}, [EXPRESS]),
        ({"delivery_method_ids": [OWN_METHOD]}, [OWN]),
        ({"status": ["DISABLED"]}, []),
        ({"warehouse_ids": [5]}, []),
    ],
    ids=str,
)
def test_every_filter_of_delivery_methods_selects(call: Call, filter: dict[str, Any], expected: list[int]) -> None:
    for direction in ("ASC", "DESC"):
        rows = walk(call, "/v2/delivery-method/list", "delivery_methods", filter=filter, sort_dir=direction)
        assert [row["warehouse_id"] for row in rows] == expected[:: 1 if direction == "ASC" else -1]
    old = call("/v1/delivery-method/list", limit=50, filter={"warehouse_id": OWN})["result"]
    assert [row["warehouse_id"] for row in old] == [OWN]
