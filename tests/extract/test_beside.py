"""What answers have beside the rows of a stream: it is read by another stream, or left out for a reason."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ozon.extract import STREAMS, Stream
from ozon.extract.rows import Drift
from ozon.extract.rows.nodes import Fields, Node, Personal, Rows
from ozon.extract.rows.shape import Path as Steps
from ozon.extract.shapes import operation_for, shape_for
from ozon.sandbox import Sandbox
from tests.docs.not_read import FIELDS
from tests.extract.rows.support import dumped, example, read, read_both, read_each
from tests.extract.shop import START, extracting, rows, run
from tests.extract.truth import ask, dig

CASH_FLOW = "/v1/finance/cash-flow-statement/list"


def leaves(node: Node, path: Steps = ()) -> Iterator[Steps]:
    """The paths of all values of an answer but personal data."""
    inner = node.item if isinstance(node, Rows) else node
    if isinstance(inner, Fields):
        for name, one in inner.fields.items():
            yield from leaves(one, (*path, name))
    elif not isinstance(inner, Personal):
        yield path


def unread(stream: Stream, streams: Mapping[str, Stream]) -> list[str]:
    """The documented fields of its answers that no stream reads and no page needs."""
    if stream.columns:
        return []
    alike = [one for one in streams.values() if (one.api, one.operation) == (stream.api, stream.operation)]
    read = [shape_for(one, one.personal).items for one in alike]
    facts = operation_for(stream).pagination
    known = () if facts is None else filter(None, (facts.next, facts.more, facts.pages, *facts.total))
    read += [tuple(path.split(".")) for path in (*known, *FIELDS.get(stream.operation, ()))]
    found = leaves(shape_for(stream, stream.personal).answer)
    return [".".join(path) for path in found if not any(path[: len(one)] == one for one in read)]


@pytest.mark.parametrize("name", STREAMS)
def test_no_documented_field_is_lost_unnamed(name: str) -> None:
    assert unread(STREAMS[name], STREAMS) == []


def test_a_field_that_nobody_reads_is_found() -> None:
    fewer = {name: one for name, one in STREAMS.items() if name != "ratings_localization"}
    assert unread(STREAMS["ratings"], fewer) == [
        "localization_index.calculation_date",
        "localization_index.localization_percentage",
    ]


def test_what_is_left_out_exists_and_would_else_be_missed() -> None:
    for operation, paths in FIELDS.items():
        streams = [one for one in STREAMS.values() if one.operation == operation]
        assert streams
        documented = {".".join(path) for path in leaves(shape_for(streams[0], streams[0].personal).answer)}
        for path in paths:
            assert any(f"{one}.".startswith(f"{path}.") for one in documented), path


VALUES: dict[str, dict[str, dict[str, Any]]] = {
    "realization_header": {"": {"number": "1234567", "start_date": "2026-09-01", "payer_inn": "7704217370"}},
    "cash_flow_details": {
        "": {
            "period_id": 11567022278500,
            "end_balance_amount": Decimal("5968.55"),
            "delivery_total": Decimal("7108.55"),
        },
        "_payments": {"payment": 1200, "currency_code": "RUB"},
        "_return_return_services_items": {
            "name": "MarketplaceServiceItemReturnFlowLogistic",
            "price": Decimal("-79.05"),
        },
        "_others_items": {"name": "MarketplaceRedistributionOfAcquiringOperation", "price": -50},
    },
}


@pytest.mark.parametrize("name", VALUES)
def test_documented_values_are_in_the_tables(name: str) -> None:
    answer = example(STREAMS[name].operation.replace(".", "_"))
    tables, drift = read_both(shape_for(STREAMS[name], personal=False), dumped(answer))
    assert drift == Drift()
    for suffix, expected in VALUES[name].items():
        [row] = tables[name + suffix].to_pylist()
        assert {column: row[column] for column in expected} == expected


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("realization_header", {"number": "number", "contract_number": "contract_number", "payer_inn": "payer_inn"}),
        ("realization_by_posting_header", {"number": "number", "receiver_name": "receiver_name"}),
        ("ratings_localization", {"localization_percentage": "localization_percentage"}),
        ("premium_scores", {"rating": "rating"}),
    ],
)
def test_tables_have_what_the_sandbox_answers(tmp_path: Path, name: str, columns: dict[str, str]) -> None:
    stream, sandbox = STREAMS[name], Sandbox(products=5, orders=5, clock=START)
    since = date(2026, 10, 1) if stream.kind == "month" else START.date() - timedelta(days=1)
    with extracting(sandbox, tmp_path, name, since=since) as extract:
        assert {load.status for load in run(extract)[name]} == {"success"}
        found = [[row[column] for column in columns] for row in rows(extract, name)]
    operation = operation_for(stream)
    sent = [json.loads(one.body or b"{}") for one in list(sandbox.requests) if one.path == operation.path]
    parts = [dig(ask(sandbox, operation.path, body), stream.items or "") for body in sent]
    answers = [one for part in parts for one in (part if isinstance(part, list) else [part])]
    assert answers
    assert found == [[dig(one, path) for path in columns.values()] for one in answers]


@pytest.mark.parametrize("listed", [False, True], ids=["object", "list"])
@pytest.mark.parametrize("interrupted", [False, True], ids=["at once", "in two runs"])
def test_each_period_has_its_details(tmp_path: Path, listed: bool, interrupted: bool) -> None:
    """An answer details one period only, as an object or in a list."""
    sandbox = Sandbox(products=5, orders=40, clock=START)
    names = ("cash_flow", "cash_flow_details")
    with extracting(sandbox, tmp_path, *names) as extract:
        part = min(task.since for task in extract.tick())
        first, second = (task for task in extract.tick() if task.since == part)
        assert extract.run(first).complete
        pages, expected = [details(sandbox, first.since, 1)], {}
        pages += [details(sandbox, first.since, page) for page in range(2, pages[0]["result"]["page_count"] + 1)]
        for page in pages:
            found = page["result"]["details"]
            expected[found["period"]["id"]] = [found["end_balance_amount"], len(found["services"]["items"])]
            page["result"]["details"] = [found] if listed else found
        if interrupted:
            sandbox.faults.add(CASH_FLOW, status=200, body=plain(pages.pop(0)))
            sandbox.faults.add(CASH_FLOW, status=500, times=20)
            assert (load := extract.run(second)).status == "partial", load
            sandbox.faults.clear()
            sandbox.clock.advance(60)
        for page in pages:
            sandbox.faults.add(CASH_FLOW, status=200, body=plain(page))
        asked = len(sandbox.requests)
        load = extract.run(second)
        assert (load.status, load.pages, len(sandbox.requests) - asked) == ("success", len(expected), len(pages))
        assert len(load.drift["mismatches"]) == listed
        services = Counter(row["period_id"] for row in rows(extract, "cash_flow_details_services_items"))
        balances = {row["period_id"]: row["end_balance_amount"] for row in rows(extract, "cash_flow_details")}
        assert {one: [balances[one], services[one]] for one in balances} == expected
        assert {row["period_id"] for row in rows(extract, "cash_flow")} == {*balances}
        assert len(balances) > 1


def test_periods_without_details_are_no_periods_that_have_none(tmp_path: Path) -> None:
    sandbox = Sandbox(products=5, orders=40, clock=START)
    with extracting(sandbox, tmp_path, "cash_flow_details") as extract:
        task = min(extract.tick(), key=lambda one: one.since)
        page = details(sandbox, task.since, 1)
        del page["result"]["details"]
        sandbox.faults.add(CASH_FLOW, status=200, body=plain(page))
        load = extract.run(task)
        assert (load.status, load.error.count("result.details")) == ("failed", 1)
        sandbox.faults.add(CASH_FLOW, status=200, body={"result": {"cash_flows": [], "page_count": 0}})
        sandbox.clock.advance(days=1)
        assert extract.run(task).status == "success"


def details(sandbox: Sandbox, since: date, page: int) -> Any:
    """The answer about one period of a window."""
    until = min(since + timedelta(days=28), START.date() + timedelta(days=1))
    period = {"from": f"{since - timedelta(days=1)}T21:00:00Z", "to": f"{until - timedelta(days=1)}T21:00:00Z"}
    return ask(sandbox, CASH_FLOW, {"date": period, "with_details": True, "page": page, "page_size": 1})


def plain(answer: Any) -> Any:
    """An answer with floats, which a sandbox can send."""
    return json.loads(json.dumps(answer, default=float))


@pytest.mark.parametrize("name", ["realization", "realization_header", "cash_flow", "ratings", "price_details"])
@pytest.mark.parametrize("known", [read, read_each], ids=["together", "value by value"])
def test_unknown_fields_beside_the_rows_are_told(name: str, known: Callable[..., tuple[Any, Drift]]) -> None:
    """Wherever they stand; no table has their values, but the raw pages do."""
    stream = STREAMS[name]
    shape = shape_for(stream, personal=False)
    answer = example(stream.operation.replace(".", "_"))
    before = known(shape, dumped(answer))[1]
    expected = set()
    for path, one in [*objects(answer)]:
        if path[: len(shape.items)] != shape.items:
            one["new"] = {"a": 1}
            expected.add(".".join((*path, "new")))
    assert () in {tuple(one.split(".")[:-1]) for one in expected}
    tables, drift = known(shape, dumped(answer), dumped(answer))
    assert before == Drift()
    assert set(drift.unknown) == expected
    assert {one.type for one in drift.unknown.values()} == {"object"}
    assert min(one.count for one in drift.unknown.values()) == 2
    assert not drift.mismatches
    assert tables[name].num_rows


def objects(value: Any, path: Steps = ()) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """All objects in JSON, by their path."""
    if isinstance(value, dict):
        yield path, value
        for name, one in value.items():
            yield from objects(one, (*path, name))
    elif isinstance(value, list):
        for one in value:
            yield from objects(one, path)
