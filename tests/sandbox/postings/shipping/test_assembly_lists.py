"""Lists for the packing table."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.sandbox.conftest import Call
from tests.sandbox.postings.shipping.support import Assembled, create, refused
from tests.sandbox.seeded import BLUE, FBS, FORMED, WHITE

LISTS = {
    "/v1/assembly/fbs/posting/list": {"sort_dir": "ASC"},
    "/v1/assembly/fbs/product/list": {},
    "/v1/assembly/carriage/posting/list": {},
    "/v1/assembly/carriage/product/list": {},
}
WIDE = {"cutoff_from": "2026-10-01T00:00:00Z", "cutoff_to": "2027-10-01T00:00:00Z"}


def walk(call: Call, path: str, limit: int, **body: Any) -> list[Any]:
    """All rows of a list for the packing table, page by page."""
    rows: list[Any] = []
    cursor, has_next = "", True
    while has_next:
        place = {"offset": len(rows)} if path == "/v1/assembly/fbs/product/list" else {"cursor": cursor}
        page = call(path, limit=limit, **place, **body)
        found = page.get("postings") if "postings" in page else page["products"]
        assert 0 < len(found) <= limit
        rows += found
        cursor = page.get("cursor", "")
        has_next = page.get("has_next", bool(cursor))
    return rows


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_what_is_to_be_packed(sandbox: Sandbox, call: Call, limit: int, direction: str) -> None:
    postings = [one for one in sandbox.control.inspect("Posting", limit=1000) if one.status == "awaiting_packaging"]
    assert len(postings) > 7
    spans = [(FBS, WIDE), (0, WIDE), (FBS, {**WIDE, "cutoff_to": "2026-11-04T00:00:00Z"})]
    for edge in {f"{one.shipment_date:%Y-%m-%dT%H:%M:%SZ}" for one in postings}:
        spans += [(0, {**WIDE, "cutoff_from": edge}), (FBS, {**WIDE, "cutoff_to": edge})]
    for method, span in spans:
        asked = {**span, **({"delivery_method_id": method} if method else {})}
        wanted = [
            one
            for one in postings
            if method in (0, one.delivery_method_id)
            and span["cutoff_from"] <= f"{one.shipment_date:%Y-%m-%dT%H:%M:%SZ}" <= span["cutoff_to"]
        ]
        wanted.sort(key=lambda one: (one.shipment_date, one.posting_number), reverse=direction == "DESC")
        rows = walk(call, "/v1/assembly/fbs/posting/list", limit, filter=asked, sort_dir=direction)
        assert [row["posting_number"] for row in rows] == [one.posting_number for one in wanted]
        assert len({row["assembly_code"] for row in rows}) == len(rows)
        for row, one in zip(rows, wanted, strict=True):
            assert [(line["sku"], line["quantity"]) for line in row["products"]] == [
                (line.sku, line.quantity) for line in one.lines
            ]
        pieces: dict[int, dict[str, int]] = {}
        for one in wanted:
            for line in one.lines:
                pieces.setdefault(line.sku, {})[one.posting_number] = line.quantity
        products = walk(call, "/v1/assembly/fbs/product/list", limit, filter=asked, sort_dir=direction)
        assert [row["sku"] for row in products] == sorted(pieces, reverse=direction == "DESC")
        for row in products:
            assert row["quantity"] == sum(pieces[row["sku"]].values())
            assert {one["posting_number"]: one["quantity"] for one in row["postings"]} == pieces[row["sku"]]


@pytest.mark.parametrize("limit", [1, 2, 100])
def test_what_is_in_a_carriage(sandbox: Sandbox, call: Call, assembled: Assembled, limit: int) -> None:
    both = [{"offer_id": "mug-blue-330", "quantity": 2}, {"offer_id": "mug-white-330", "quantity": 1}]
    fresh = assembled(items=both)
    number = create(call, delivery_method_id=FBS)
    for seconds in (0, 60):
        sandbox.clock.advance(seconds)
        path = "/v1/assembly/carriage/posting/list"
        rows = walk(call, path, limit, filter={"carriage_id": number})
        assert {row["posting_number"]: row["can_print_label"] for row in rows} == {
            "24219509-0030-1": True,
            fresh.posting_number: seconds == 60,
        }
        whole = call(path, filter={"carriage_id": number}, limit=100)
        assert whole["can_print_mass_label"] is (seconds == 60)
    products = walk(call, "/v1/assembly/carriage/product/list", limit, filter={"carriage_id": number, **WIDE})
    assert {row["sku"]: (row["quantity"], set(row["posting_numbers"])) for row in products} == {
        BLUE: (3, {"24219509-0030-1", fresh.posting_number}),
        WHITE: (1, {fresh.posting_number}),
    }
    for path in ("/v1/assembly/carriage/posting/list", "/v1/assembly/carriage/product/list"):
        for asked in ({"delivery_method_id": 5}, {"cutoff_to": "2026-11-02T00:00:00Z"}):
            found = call(path, filter={"carriage_id": number, **asked}, limit=100)
            assert found.get("postings", found.get("products")) == []


@pytest.mark.parametrize("path", LISTS)
def test_lists_refuse_what_makes_no_sense(client: httpx.Client, path: str) -> None:
    known = {"carriage_id": FORMED} if "carriage" in path else {}
    turned = {"cutoff_from": WIDE["cutoff_to"], "cutoff_to": WIDE["cutoff_from"], **known}
    assert ".Filter.CutoffTo: " in refused(client, path, filter=turned, limit=10, **LISTS[path])[2]
    if path != "/v1/assembly/fbs/product/list":
        body = {"filter": {**WIDE, **known}, "limit": 10, **LISTS[path], "cursor": "x"}
        assert refused(client, path, **body)[0] == 400
    too_many = 1001 if "fbs" in path else 101
    assert refused(client, path, filter={**WIDE, **known}, limit=too_many, **LISTS[path])[0] == 400
