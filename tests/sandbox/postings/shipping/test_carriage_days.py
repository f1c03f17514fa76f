"""The work of a day: what must leave, and which carriages there are."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.data import catalogue
from ozon.sandbox.postings.seed import REFERENCE
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.shipping.support import Assembled, content, create, get
from tests.sandbox.seeded import EMPTY, EXPRESS_METHOD, FBS, FORMED, NEW_1, NEW_2, NEW_3, OWN_METHOD

TODAY = "2026-11-02"


def days(call: Call, **filters: Any) -> list[Any]:
    """All pages of ``carriage.delivery_list``, a method each."""
    rows: list[Any] = []
    cursor = ""
    while True:
        page = call("/v2/carriage/delivery/list", filter=filters, limit=1, cursor=cursor)
        assert len(page["methods"]) <= 1
        rows += page["methods"]
        cursor = page["cursor"]
        assert page["has_next"] == bool(cursor)
        if not cursor:
            return rows


@pytest.mark.parametrize("day", [None, "2026-11-02", "2026-11-03", "2026-11-06", "2026-11-20", "2026-10-02"])
def test_the_work_of_a_day_is_counted(sandbox: Sandbox, call: Call, assembled: Assembled, day: str | None) -> None:
    assembled()
    sandbox.control.create_order().shipment_date = NOON - timedelta(days=40)
    number = create(call, delivery_method_id=FBS)
    assembled()
    end = datetime.fromisoformat(f"{day or TODAY}T00:00:00+00:00") + timedelta(days=1)
    postings = list(sandbox.control.inspect("Posting", limit=1000))
    carriages = sandbox.control.inspect("Carriage")
    rows = {row["delivery_method_id"]: row for row in days(call, **({"departure_date": day} if day else {}))}
    over = end <= NOON
    for method in (FBS, EXPRESS_METHOD):
        waits = [one for one in postings if one.delivery_method_id == method and one.status.startswith("awaiting_")]
        mandatory = [one for one in waits if one.shipment_date < end]
        ready = [one for one in waits if one.status == "awaiting_deliver"]
        there = [
            one for one in carriages if one.delivery_method_id == method and one.departure + timedelta(days=1) == end
        ]
        later = [one for one in ready if one not in mandatory]
        if not (there or mandatory or (later and not over)):
            assert method not in rows
            continue
        row = rows[method]
        assert row["mandatory_postings_count"] == len(mandatory)
        assert row["mandatory_packaged_count"] == len([one for one in ready if one in mandatory])
        assert row["optional_packaged_count"] == len(later)
        assert bool(row["errors"]) == any(one not in ready for one in mandatory)
        assert row["is_optional_carriage"] == (not mandatory)
        made = {one["id"]: one["postings_count"] for one in row["carriages"] if one["id"]}
        loaded = {one.carriage_id: len([x for x in postings if x.carriage_id == one.carriage_id]) for one in there}
        assert made == loaded
        assert row["carriage_postings_count"] == sum(loaded.values())
        free = [one for one in ready if one in mandatory and not one.carriage_id]
        possible = [one["postings_count"] for one in row["carriages"] if not one["id"]]
        assert possible == ([len(free)] if free and not over else [])
    assert rows.keys() <= {FBS, EXPRESS_METHOD}
    assert (number in {one["id"] for one in rows.get(FBS, {"carriages": []})["carriages"]}) == (day in (None, TODAY))


@pytest.mark.parametrize("method", [FBS, EXPRESS_METHOD, OWN_METHOD, EMPTY, 1])
def test_the_filter_of_the_method(call: Call, method: int) -> None:
    found = [row["delivery_method_id"] for row in days(call, delivery_method_id=method)]
    assert found == [method] * (method in (FBS, EXPRESS_METHOD))
    asked = {"delivery_method_id": method, "departure_date": "2026-11-03T00:00:00Z"}
    first = call("/v1/carriage/delivery/list", **asked)["result"]
    assert [row["delivery_method_id"] for row in first] == found
    listed = call("/v1/posting/carriage-available/list", **asked)["result"]
    assert {row["delivery_method_id"] for row in listed} == {FBS} & {method}
    for row in listed:
        known = get(call, row["carriage_id"])
        assert (row["carriage_status"], row["carriage_postings_count"]) == (
            known["status"],
            len(content(call, row["carriage_id"])),
        )


def test_a_day_of_the_documentation() -> None:
    sandbox = Sandbox(clock=Clock(REFERENCE))
    with seller(sandbox) as client:
        body = {"filter": {"delivery_method_id": FBS, "departure_date": "2026-10-02"}, "limit": 100, "cursor": ""}
        [row] = client.post("/v2/carriage/delivery/list", json=body).json()["methods"]
        assert [(one["id"], one["status"]) for one in row["carriages"]] == [
            (NEW_1, "new"),
            (NEW_2, "new"),
            (NEW_3, "new"),
            (FORMED, "formed"),
            (0, ""),
        ]
        assert row["mandatory_postings_count"] == 3
        assert client.post("/v2/carriage/delivery/list", json={"limit": 1, "cursor": "x"}).status_code == 400
        wrong = {"delivery_method_id": FBS, "departure_date": "2026-13-01"}
        assert client.post("/v1/carriage/create", json=wrong).status_code == 400


LISTS: dict[str, tuple[str, dict[str, Any]]] = {
    "/v2/carriage/delivery/list": ("methods", {"filter": {"departure_date": "2026-11-03"}, "limit": 10}),
    "/v1/carriage/delivery/list": ("result", {"departure_date": "2026-11-03T00:00:00Z"}),
    "/v1/posting/carriage-available/list": (
        "result",
        {"delivery_method_id": FBS, "departure_date": "2026-11-03T00:00:00Z"},
    ),
}
#: What the shop knows, and what happens to be as in the documentation.
KNOWN = {
    "available_actions", "carriage_status", "code", "delivery_method_status", "description", "first_mile_type", "id",
    "integration_type", "status", "timeslot_from", "timeslot_to", "tpl_provider_name", "warehouse_timezone",
}  # fmt: skip


def texts(node: Any, name: str = "") -> set[tuple[str, Any]]:
    """Names and values of all texts and fractions of an answer."""
    if isinstance(node, dict):
        return {found for key, inner in node.items() for found in texts(inner, key)}
    if isinstance(node, list):
        return {found for inner in node for found in texts(inner, name)}
    return {(name, node)} if isinstance(node, str | float) and node else set()


@pytest.mark.parametrize("path", LISTS)
def test_nothing_of_the_documentation_is_told_of_other_places(sandbox: Sandbox, call: Call, path: str) -> None:
    """Addresses, drop-off points and hours of the example are of nobody's warehouse here."""
    key, body = LISTS[path]
    for warehouse in sandbox._families.warehouses.table:
        warehouse.name, warehouse.method = f"place {warehouse.warehouse_id}", f"way {warehouse.warehouse_id}"
    rows = call(path, **body)[key]
    assert rows
    [operation] = (catalogue().find(path) or pytest.fail(path)).operations.values()
    assert {name for name, _ in texts(rows) & texts(operation.example()[key])} <= KNOWN
    for row in rows:
        assert not {name for name in row if name.startswith(("dropoff", "recommended", "tpl_provider_icon"))}


def test_the_state_of_the_method_is_that_of_its_warehouse(sandbox: Sandbox, call: Call) -> None:
    sandbox._families.warehouses.table[FBS].status = "disabled"
    rows = {row["delivery_method_id"]: row for row in days(call, departure_date="2026-11-06")}
    assert rows[FBS]["delivery_method_status"] == "DISABLED"
    assert rows[EXPRESS_METHOD]["delivery_method_status"] == "ACTIVE"
    assert "first_mile_type" not in rows[EXPRESS_METHOD]
