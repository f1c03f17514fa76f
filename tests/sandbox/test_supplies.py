"""Orders of supply to warehouses of Ozon."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.sandbox.conftest import Call

LIST, GET, BUNDLE = "/v3/supply-order/list", "/v3/supply-order/get", "/v1/supply-order/bundle"
STATES = ["DATA_FILLING", "READY_TO_SUPPLY", "IN_TRANSIT", "REPORT_REJECTED", "COMPLETED", "CANCELLED", "OVERDUE"]


def ids(call: Call, states: list[str] = STATES, sort: str = "ORDER_CREATION", **filter: Any) -> list[int]:
    """Ids of orders, in pages of two, the last of which is empty."""
    found: list[int] = []
    last = ""
    while True:
        answer = call(LIST, limit=2, last_id=last, sort_by=sort, filter={"states": states, **filter})
        found += answer["order_ids"]
        if not (last := answer["last_id"]):
            return found


def orders(call: Call, *wanted: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = call(GET, order_ids=list(wanted))["orders"]
    return found


def test_orders_come_by_creation(call: Call) -> None:
    everything = ids(call)
    assert len(everything) == len(set(everything)) > 5
    moments = [row["created_date"] for row in orders(call, *everything)]
    assert moments == sorted(moments)


@pytest.mark.parametrize("state", STATES)
def test_orders_in_a_state(call: Call, state: str) -> None:
    found = ids(call, [state])
    assert found == [row["order_id"] for row in orders(call, *ids(call)) if row["state"] == state]
    assert found


@pytest.mark.parametrize(("kind", "ahead"), [("LOCAL", 0), ("UTC", 3)])
def test_orders_of_a_timeslot(call: Call, kind: str, ahead: int) -> None:
    """Answers have the time of the drop-off point, which is in Moscow."""
    everything = orders(call, *ids(call, sort=f"TIMESLOT_FROM_{kind}"))
    slots = [datetime.fromisoformat(row["timeslot"]["timeslot"]["from"]) for row in everything]
    assert slots == sorted(slots)
    first, last = ((slots[number] - timedelta(hours=ahead)).isoformat() for number in (1, 3))
    span = {"from": first, "to": last, "timeslot_filter_type": f"BY_{kind}_TIME"}
    found = ids(call, sort=f"TIMESLOT_FROM_{kind}", timeslot_from_range=span)
    assert found == [row["order_id"] for row in everything[1:4]]


def test_an_order_that_does_not_exist_is_left_out(call: Call) -> None:
    known = ids(call)[0]
    assert [row["order_id"] for row in orders(call, 5, known, known)] == [known]


def test_the_contents_of_a_supply_are_products_of_the_shop(call: Call) -> None:
    for order in orders(call, *ids(call)):
        [supply] = order["supplies"]
        answer = call(BUNDLE, bundle_ids=[supply["bundle_id"]], limit=100)
        found = {row["sku"]: row["product_id"] for row in answer["items"]}
        assert len(found) == answer["total_count"] > 0
        known = call("/v3/product/info/list", sku=[*found])["items"]
        assert {row["id"] for row in known} == {*found.values()}


def test_contents_of_several_supplies_are_one_list(call: Call) -> None:
    bundles = [order["supplies"][0]["bundle_id"] for order in orders(call, *ids(call))]
    alone = [row for one in bundles for row in call(BUNDLE, bundle_ids=[one], limit=100)["items"]]
    found: list[Any] = []
    last, more = "", True
    while more:
        answer = call(BUNDLE, bundle_ids=bundles, limit=2, last_id=last)
        found += answer["items"]
        last, more = answer["last_id"], answer["has_next"]
    assert sorted((row["sku"], row["quantity"]) for row in found) == sorted(
        (row["sku"], row["quantity"]) for row in alone
    )
