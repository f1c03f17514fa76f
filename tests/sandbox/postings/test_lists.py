"""Lists of postings: filters, order and pages."""

from __future__ import annotations

import base64
import itertools
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.core.clock import Clock
from ozon.sandbox.postings.entities import Posting
from ozon.sandbox.warehouses import PROVIDERS
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.listing import (
    LIST,
    LIST_V3,
    UNFULFILLED_LIST,
    UNFULFILLED_V3,
    allowed,
    body,
    numbers,
    operation_of,
    walk,
)
from tests.sandbox.postings.many import depot, many, moment, order
from tests.sandbox.seeded import EXPRESS, EXPRESS_METHOD, FBS, OWN
from tests.sizes import size

COUNT = size(60, 150)
START, END = NOON - timedelta(days=20), NOON - timedelta(days=5)
Filter = tuple[dict[str, Any], Callable[[Posting], bool]]


def spans(first: str, last: str, value: Callable[[Posting], datetime | None]) -> Filter:
    def holds(posting: Posting) -> bool:
        at = value(posting)
        return at is not None and START <= at <= END

    return {first: moment(START), last: moment(END)}, holds


def changed(**limits: datetime) -> Filter:
    def holds(posting: Posting) -> bool:
        return limits.get("from", posting.changed_at) <= posting.changed_at <= limits.get("to", posting.changed_at)

    return {"last_changed_status_date": {name: moment(at) for name, at in limits.items()}}, holds


def whole(suffix: str) -> list[Filter]:
    """Filters that both versions have; the names of lists of the first one end in an s."""
    return [
        ({f"warehouse_id{suffix}": [FBS, OWN]}, lambda posting: posting.warehouse_id in (FBS, OWN)),
        ({f"delivery_method_id{suffix}": [EXPRESS_METHOD]}, lambda posting: posting.warehouse_id == EXPRESS),
        ({f"provider_id{suffix}": [24]}, lambda posting: PROVIDERS[posting.integration][0] == 24),
        ({f"provider_id{suffix}": [0]}, lambda posting: posting.integration == "non_integrated"),
        changed(**{"from": START, "to": END}),
        changed(**{"from": START}),
        changed(to=END),
    ]


DATED: list[Filter] = [
    ({"order_id": 242195090020}, lambda posting: posting.order_number == "24219509-0020"),
    ({"is_blr_traceable": True}, lambda posting: posting.traceable),
    ({"is_blr_traceable": False}, lambda posting: True),
    ({"integration_type_flow": ["aggregator"]}, lambda posting: posting.integration == "aggregator"),
    ({"integration_type_flow": ["hybrid", "ozon"]}, lambda posting: posting.integration == "ozon"),
]
FILTERS: dict[str, list[Filter]] = {
    LIST: [
        spans("since", "to", lambda posting: posting.in_process_at),
        ({"statuses": ["delivered", "cancelled"]}, lambda posting: posting.status in ("delivered", "cancelled")),
        ({"statuses": []}, lambda posting: True),
        ({"statuses": ["sent_by_seller"]}, lambda posting: False),
        (
            {"order_numbers": ["24219509-0020", "24219511-0004", "1-1"]},
            lambda posting: posting.order_number in ("24219509-0020", "24219511-0004"),
        ),
        *whole("s"),
        *DATED,
    ],
    LIST_V3: [
        spans("since", "to", lambda posting: posting.in_process_at),
        ({"status": "delivered"}, lambda posting: posting.status == "delivered"),
        ({"is_quantum": True}, lambda posting: False),
        ({"is_quantum": False}, lambda posting: True),
        *whole(""),
        *DATED,
    ],
    UNFULFILLED_LIST: [
        spans("cutoff_from", "cutoff_to", lambda posting: posting.shipment_date),
        spans("delivering_date_from", "delivering_date_to", lambda posting: posting.delivering_date),
        (
            {"statuses": ["arbitration", "delivering"]},
            lambda posting: posting.status in ("arbitration", "delivering"),
        ),
        *whole("s"),
    ],
    UNFULFILLED_V3: [
        spans("cutoff_from", "cutoff_to", lambda posting: posting.shipment_date),
        ({"status": "awaiting_deliver"}, lambda posting: posting.status == "awaiting_deliver"),
        ({"is_quantum": True}, lambda posting: False),
        *whole(""),
    ],
}
CASES = [
    pytest.param(path, *one, id=f"{path}-{'+'.join(one[0])}-{index}")
    for path, filters in FILTERS.items()
    for index, one in enumerate(filters)
]


@pytest.mark.parametrize(("path", "filter", "holds"), CASES)
def test_a_filter_selects_exactly_what_it_says(
    sandbox: Sandbox, call: Call, path: str, filter: dict[str, Any], holds: Callable[[Posting], bool]
) -> None:
    postings = many(sandbox, COUNT)
    wanted = [posting.posting_number for posting in postings if holds(posting) and allowed(path, posting)]
    found = numbers(walk(call, path, filter))
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize("path", FILTERS)
def test_no_field_of_a_filter_is_ignored(path: str) -> None:
    fields = next(
        definition["properties"]
        for name, definition in (operation_of(path).schema or {})["$defs"].items()
        if name.endswith("Filter")
    )
    selecting = {name for fields_of, _ in FILTERS[path] for name in fields_of}
    demanded = {"delivering_date_from", "delivering_date_to"} if path == UNFULFILLED_V3 else set()
    assert selecting | demanded == set(fields)


@pytest.mark.parametrize("path", FILTERS)
def test_two_filters_hold_both(sandbox: Sandbox, call: Call, path: str) -> None:
    postings = many(sandbox, COUNT)
    for (one, holds), (other, holds_too) in itertools.combinations(FILTERS[path][1:], 2):
        if one.keys() & other.keys() or {"cutoff_from", "delivering_date_from"} <= {*one, *other}:
            continue
        wanted = {
            posting.posting_number
            for posting in postings
            if holds(posting) and holds_too(posting) and allowed(path, posting)
        }
        assert set(numbers(walk(call, path, {**one, **other}))) == wanted, (one, other)


@pytest.mark.parametrize("spelling", ["awaiting_registration", "awaiting registration", "awaiting_ registration"])
@pytest.mark.parametrize("path", FILTERS)
def test_a_status_may_have_a_blank(sandbox: Sandbox, call: Call, path: str, spelling: str) -> None:
    wanted = {one.posting_number for one in many(sandbox) if one.status == "awaiting_registration"}
    found = numbers(walk(call, path, {"status": spelling} if "v3" in path else {"statuses": [spelling]}))
    assert set(found) == wanted


@pytest.mark.parametrize("path", FILTERS)
@pytest.mark.parametrize("descending", [False, True])
def test_rows_are_in_order(sandbox: Sandbox, call: Call, path: str, descending: bool) -> None:
    many(sandbox)
    direction = (
        {"sort_dir": "DESC" if descending else "ASC"} if "v4" in path else {"dir": "desc" if descending else "asc"}
    )
    name = "shipment_date" if "unfulfilled" in path else "in_process_at"
    rows = [row for page in walk(call, path, {}, **direction) for row in page["postings"]]
    keys = [(row[name], row["posting_number"]) for row in rows]
    assert keys == sorted(keys, reverse=descending)
    assert len(keys) > 50


@pytest.mark.parametrize("path", [LIST, UNFULFILLED_LIST])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("limit", [1, 7, 99])
def test_pages_lead_through_all_rows_once(sandbox: Sandbox, call: Call, path: str, direction: str, limit: int) -> None:
    many(sandbox, 40)
    everything = numbers(walk(call, path, {}, sort_dir=direction))
    pages = list(walk(call, path, {}, sort_dir=direction, limit=limit))
    assert numbers(iter(pages)) == everything
    assert all(len(page["postings"]) == limit for page in pages[:-1])
    if path == UNFULFILLED_LIST:
        assert {page["count"] for page in pages} == {len(everything)}


@pytest.mark.parametrize("path", [LIST, UNFULFILLED_LIST])
def test_a_full_last_page_promises_an_empty_one(call: Call, path: str) -> None:
    total = len(numbers(walk(call, path, {})))
    full, empty = walk(call, path, {}, limit=total)
    assert len(full["postings"]) == total
    assert full["has_next"] is True
    assert (empty["postings"], empty["has_next"], empty["cursor"]) == ([], False, "")


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
def test_what_changes_between_pages_moves_no_other_row(sandbox: Sandbox, call: Call, direction: str) -> None:
    many(sandbox, 40)
    before = numbers(walk(call, LIST, {}, sort_dir=direction))
    found: list[str] = []
    for page in walk(call, LIST, {}, sort_dir=direction, limit=5):
        found += [row["posting_number"] for row in page["postings"]]
        newcomer = order(sandbox)
        newcomer.in_process_at = NOON - timedelta(days=len(found))
        depot(sandbox).postings.remove(depot(sandbox).postings[found[-1]])
    assert [number for number in found if number in before] == before
    assert len(found) == len(set(found))


@pytest.mark.parametrize("page_limit", [1, 10])
def test_pages_keep_to_the_limit_of_the_sandbox(page_limit: int) -> None:
    with seller(Sandbox(clock=Clock(NOON), page_limit=page_limit)) as client:
        for path in FILTERS:
            answer = client.post(path, json=body(path, {})).json()
            assert len(answer.get("result", answer)["postings"]) == page_limit


@pytest.mark.parametrize("path", [LIST, UNFULFILLED_LIST])
@pytest.mark.parametrize(
    "cursor",
    [
        "nonsense",
        "ы",
        "c2t1OjE0OTEyMzQ1Nw==",
        *(
            base64.b64encode(text.encode()).decode()
            for text in ('[1, "1-1-1"]', "[1]", "{}", '["2026-11-02T12:00:00", "1"]', "[" * 100_000, '["x", "1"]')
        ),
    ],
    ids=lambda text: text[:10],
)
def test_an_unknown_cursor_is_refused(client: httpx.Client, path: str, cursor: str) -> None:
    answer = client.post(path, json={**body(path, {}), "cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (400, 3)
    assert answer.json()["message"] == "page token is not valid"


@pytest.mark.parametrize("path", [LIST_V3, UNFULFILLED_V3])
@pytest.mark.parametrize("limit", [3, 10, 1000])
def test_the_withdrawn_lists_page_by_offset(sandbox: Sandbox, call: Call, path: str, limit: int) -> None:
    many(sandbox, 30)
    everything = call(path, **body(path, {}))["result"]["postings"]
    found: list[Any] = []
    while True:
        page = call(path, **body(path, {}, limit=limit, offset=len(found)))["result"]
        found += page["postings"]
        if "unfulfilled" not in path:
            assert page["has_next"] == (len(page["postings"]) == limit)
        else:
            assert page["count"] == len(everything)
        if len(page["postings"]) < limit:
            break
    assert found == everything
    version_4 = path.replace("v3", "v4")
    assert [row["posting_number"] for row in found] == numbers(walk(call, version_4, {}))
