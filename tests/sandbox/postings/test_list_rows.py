"""What lists of postings refuse, and what their rows say."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.core.clock import Clock
from ozon.sandbox.data import catalogue
from ozon.sandbox.postings.seed import REFERENCE
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.listing import (
    ALL,
    CUTOFF,
    LIST,
    LIST_V3,
    SPANS,
    UNFULFILLED_LIST,
    UNFULFILLED_V3,
    body,
    operation_of,
    walk,
)
from tests.sandbox.postings.many import moment, order

REFUSED: list[tuple[str, dict[str, Any], str]] = [
    (LIST, {"filter": {"since": "2025-01-01T00:00:00Z", "to": "2026-01-01T00:00:01Z"}}, "PERIOD_IS_TOO_LONG"),
    (LIST, {"filter": {"since": "2024-02-29T00:00:00Z", "to": "2025-03-01T00:00:01Z"}}, "PERIOD_IS_TOO_LONG"),
    (LIST, {"filter": {"since": "2026-01-01T00:00:00", "to": "2026-01-02T00:00:00"}}, "Since"),
    (LIST, {"filter": {"since": "2026-01-01T00:00:00Z"}}, "To"),
    (LIST, {"limit": 0}, "Limit"),
    (LIST, {"limit": 101}, "Limit"),
    (LIST, {"filter": {**ALL, "statuses": ["awaiting_nothing"]}}, "Statuses"),
    (LIST_V3, {"filter": {"since": "2025-01-01T00:00:00Z", "to": "2026-01-01T00:00:01Z"}}, "PERIOD_IS_TOO_LONG"),
    (LIST_V3, {"offset": -1}, "Offset"),
    (UNFULFILLED_LIST, {"filter": {}}, "are required"),
    (UNFULFILLED_LIST, {"filter": {"cutoff_from": ALL["since"]}}, "are required"),
    (UNFULFILLED_LIST, {"filter": {"delivering_date_to": ALL["to"]}}, "are required"),
    (UNFULFILLED_LIST, {"filter": {**CUTOFF, "delivering_date_from": ALL["since"]}}, "not both"),
    (
        UNFULFILLED_LIST,
        {"filter": {**CUTOFF, "delivering_date_from": ALL["since"], "delivering_date_to": ALL["to"]}},
        "not both",
    ),
    (UNFULFILLED_LIST, {"filter": {**CUTOFF, "statuses": ["delivered"]}}, "Statuses"),
    (UNFULFILLED_LIST, {"filter": {**CUTOFF, "statuses": ["cancelled"]}}, "Statuses"),
    (
        UNFULFILLED_LIST,
        {"filter": {"cutoff_from": "2025-01-01T00:00:00Z", "cutoff_to": "2026-01-02T00:00:00Z"}},
        "PERIOD_IS_TOO_LONG",
    ),
    (UNFULFILLED_V3, {"filter": {**CUTOFF, "delivering_date_from": ALL["since"]}}, "not both"),
]


@pytest.mark.parametrize(("path", "change", "reason"), REFUSED)
def test_what_a_list_refuses(client: httpx.Client, path: str, change: dict[str, Any], reason: str) -> None:
    answer = client.post(path, json={**body(path, {}), **change})
    assert (answer.status_code, answer.json()["code"]) == (400, 3)
    assert reason in answer.json()["message"]


@pytest.mark.parametrize(
    ("since", "to"),
    [
        ("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        ("2024-02-29T00:00:00Z", "2025-03-01T00:00:00Z"),
        ("9998-01-01T00:00:00Z", "9998-12-31T00:00:00Z"),
        ("2026-01-01T03:00:00+03:00", "2027-01-01T00:00:00Z"),
    ],
)
def test_a_whole_year_is_taken(call: Call, since: str, to: str) -> None:
    call(LIST, filter={"since": since, "to": to}, limit=1)


@pytest.mark.parametrize("path", SPANS)
@pytest.mark.parametrize("block", ["analytics_data", "barcodes", "financial_data", "legal_info"])
def test_blocks_are_null_unless_they_are_asked_for(call: Call, path: str, block: str) -> None:
    blocks = {"analytics_data", "barcodes", "financial_data", "legal_info"}
    for wanted in ({}, {block: False}, {block: True}):
        [page, *_] = walk(call, path, {}, **{"with": wanted})
        given = {name for name in blocks if page["postings"][0][name] is not None}
        assert given == {name for name, asked in wanted.items() if asked}


@pytest.mark.parametrize("path", SPANS)
def test_rows_have_all_documented_fields(call: Call, path: str) -> None:
    example = operation_of(path).example()
    wanted = dict.fromkeys(("analytics_data", "barcodes", "financial_data", "legal_info"), True)
    [page, *_] = walk(call, path, {}, **{"with": wanted})
    documented = example.get("result", example)["postings"][0]
    for row in page["postings"]:
        assert row.keys() == documented.keys()
        for name in ("analytics_data", "requirements", "delivery_method", "cancellation", *wanted):
            assert row[name].keys() == documented[name].keys(), name
        for name, rows in (("products", "products"), ("financial_data", "products")):
            found = row[name][rows] if name == "financial_data" else row[name]
            like = documented[name][rows] if name == "financial_data" else documented[name]
            assert found[0].keys() == like[0].keys()


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("posting_fbs_list", ["24219509-0020-1"]),
        ("posting_fbs_list_v3", ["24219509-0020-1"]),
        ("posting_fbs_unfulfilled_list", ["24219509-0020-1", "24219511-0001-1"]),
        ("posting_fbs_unfulfilled_list_v3", ["24219509-0020-1", "24219511-0001-1"]),
    ],
)
def test_the_documented_requests_find_the_documented_posting(name: str, found: list[str]) -> None:
    operation = catalogue().operation("seller", name)
    with seller(Sandbox(clock=Clock(REFERENCE))) as client:
        answer = client.post(operation.path, json=operation.request_example()).json()
    assert [row["posting_number"] for row in answer.get("result", answer)["postings"]] == found


def test_prices_are_objects_now_and_were_text_before(sandbox: Sandbox, call: Call) -> None:
    number = order(sandbox).posting_number
    for path, price in ((LIST, {"amount": "890", "currency": "RUB"}), (LIST_V3, "890.00")):
        rows = [row for page in walk(call, path, {}) for row in page["postings"]]
        [row] = [row for row in rows if row["posting_number"] == number]
        assert row["products"][0]["price"] == price


def test_the_moments_of_a_row_are_those_of_the_posting(sandbox: Sandbox, call: Call) -> None:
    posting = order(sandbox)
    sandbox.control.families.depot.move(posting, "cancel_by_ozon", cancellation=None)
    [row] = [row for row in call(LIST, **body(LIST, {}))["postings"] if row["posting_number"] == posting.posting_number]
    assert row["in_process_at"] == moment(NOON)
    assert datetime.fromisoformat(row["shipment_date"]) == posting.shipment_date.astimezone(UTC)
    assert row["status"] == "cancelled"


@pytest.mark.parametrize("limit", [1, 2, 100])
def test_unpaid_pieces_of_companies_are_counted_by_product(sandbox: Sandbox, call: Call, limit: int) -> None:
    path = "/v1/posting/unpaid-legal/product/list"
    assert call(path, limit=100) == {"products": [], "cursor": ""}
    items: list[list[dict[str, Any]]] = [[{"offer_id": "mug-blue-330", "quantity": 2}], [{"offer_id": "mug-white-330"}]]
    for status in ("awaiting_approve", "awaiting_verification", "awaiting_packaging"):
        for legal in (True, False):
            for one in items:
                sandbox.control.create_order(one, legal=legal, status=status)
    found: list[dict[str, Any]] = []
    cursor = ""
    while True:
        page = call(path, limit=limit, cursor=cursor)
        found, cursor = found + page["products"], page["cursor"]
        if not cursor:
            break
    assert [(row["offer_id"], row["quantity"]) for row in found] == [("mug-blue-330", 4), ("mug-white-330", 2)]
