"""Lists of postings: what filters select, how pages follow each other, what rows show."""

from __future__ import annotations

import base64
import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.core.clock import Clock
from ozon.sandbox.data import Operation, catalogue
from ozon.sandbox.postings.entities import Posting
from ozon.sandbox.postings.moves import UNFULFILLED
from ozon.sandbox.postings.seed import REFERENCE
from ozon.sandbox.warehouses import PROVIDERS
from tests.library import httpx
from tests.sandbox.conftest import NOON, Call, seller
from tests.sandbox.postings.many import depot, many, moment, order
from tests.sandbox.seeded import EXPRESS, EXPRESS_METHOD, FBS, OWN
from tests.sizes import size

LIST, UNFULFILLED_LIST = "/v4/posting/fbs/list", "/v4/posting/fbs/unfulfilled/list"
LIST_V3, UNFULFILLED_V3 = "/v3/posting/fbs/list", "/v3/posting/fbs/unfulfilled/list"
ALL = {"since": moment(NOON - timedelta(days=60)), "to": moment(NOON + timedelta(days=60))}
CUTOFF = {"cutoff_from": ALL["since"], "cutoff_to": ALL["to"]}
SPANS = {LIST: ALL, LIST_V3: ALL, UNFULFILLED_LIST: CUTOFF, UNFULFILLED_V3: CUTOFF}
COUNT = size(60, 150)
START, END = NOON - timedelta(days=20), NOON - timedelta(days=5)
Filter = tuple[dict[str, Any], Callable[[Posting], bool]]


def operation_of(path: str) -> Operation:
    match = catalogue().find(path)
    assert match is not None
    return match.operations["POST"]


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


def allowed(path: str, posting: Posting) -> bool:
    return "unfulfilled" not in path or posting.status in UNFULFILLED


def body(path: str, filter: dict[str, Any], **more: Any) -> dict[str, Any]:
    span = {} if "delivering_date_from" in filter else SPANS[path]
    rest = {"limit": 100} if "v4" in path else {"limit": 1000, "offset": 0}
    return {"filter": {**span, **filter}, **rest, **more}


def walk(call: Call, path: str, filter: dict[str, Any], **more: Any) -> Iterator[dict[str, Any]]:
    """The pages of a list until one has no successor."""
    if "v3" in path:
        yield call(path, **body(path, filter, **more))["result"]
        return
    cursor = ""
    while True:
        page = call(path, **body(path, filter, **more), cursor=cursor)
        yield page
        cursor = page["cursor"]
        assert bool(cursor) == page["has_next"]
        if not cursor:
            return


def numbers(pages: Iterator[dict[str, Any]]) -> list[str]:
    return [row["posting_number"] for page in pages for row in page["postings"]]


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


@pytest.mark.parametrize("path", FILTERS)
@pytest.mark.parametrize("block", ["analytics_data", "barcodes", "financial_data", "legal_info"])
def test_blocks_are_null_unless_they_are_asked_for(call: Call, path: str, block: str) -> None:
    blocks = {"analytics_data", "barcodes", "financial_data", "legal_info"}
    for wanted in ({}, {block: False}, {block: True}):
        [page, *_] = walk(call, path, {}, **{"with": wanted})
        given = {name for name in blocks if page["postings"][0][name] is not None}
        assert given == {name for name, asked in wanted.items() if asked}


@pytest.mark.parametrize("path", FILTERS)
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
