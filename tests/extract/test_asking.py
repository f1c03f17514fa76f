"""Streams that ask about the rows of others, and lists that are one row: against what the sandbox answers to itself."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ozon.extract import STREAMS, Task
from ozon.extract.requests import queries
from ozon.extract.shapes import operation_for
from ozon.sandbox import Sandbox
from ozon.schemas import request_schema
from tests.extract.conftest import postgres_url, schemas
from tests.extract.reports import Advertiser
from tests.extract.shop import START, extracting, rows, run
from tests.extract.truth import ask, dig

__all__ = ["postgres_url", "schemas"]

ROWS = {"chat.list": 3, "chat.history": 11, "review_comment.list": 6, "pricing_strategy.list": 3, "giveout.list": 3}


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(products=30, orders=10, clock=START, page_limit=4, rows=ROWS)


def read(sandbox: Sandbox, folder: Path, *streams: str, **more: Any) -> dict[str, list[dict[str, Any]]]:
    """The rows of streams by table, all of which were read completely."""
    with extracting(sandbox, folder, *streams, credentials=lambda name: Advertiser(sandbox), **more) as extract:
        for loads in run(extract).values():
            for load in loads:
                assert load.complete, load.error
        return {stream.name: rows(extract, stream.name) for stream in extract.streams}


def pages(sandbox: Sandbox, path: str, items: str, token: str, **body: Any) -> Iterator[Any]:
    """All rows, page by page; a page ends the list if it has no token or no rows."""
    last = ""
    while True:
        answer = ask(sandbox, path, {**body, token: last})
        found = dig(answer, items)
        yield from found
        last = answer.get(token) or ""
        if not found or not last:
            return


def test_answers_of_all_questions(sandbox: Sandbox, tmp_path: Path) -> None:
    tables = read(sandbox, tmp_path, "question_answers")
    since = min(row["_part"] for row in tables["questions"])
    period = {"date_from": f"{since}T00:00:00+03:00", "date_to": START.isoformat()}
    questions = list(pages(sandbox, "/v1/question/list", "questions", "last_id", filter=period))
    assert {row["id"] for row in tables["questions"]} == {row["id"] for row in questions}
    asked = [request.body for request in sandbox.requests if request.path == "/v1/question/answer/list"]
    expected = {
        (question["id"], answer["id"])
        for question in questions
        for answer in pages(
            sandbox, "/v1/question/answer/list", "answers", "last_id", question_id=question["id"], sku=question["sku"]
        )
    }
    assert len(expected) > 10
    assert Counter((row["question_id"], row["id"]) for row in tables["question_answers"]) == Counter(expected)
    # and no request about a question that has none
    answered = {question["id"] for question in questions if question["answers_count"]}
    assert {json.loads(body)["question_id"] for body in asked} == answered < {row["id"] for row in questions}


def test_contents_of_all_supplies(sandbox: Sandbox, tmp_path: Path) -> None:
    tables = read(sandbox, tmp_path, "supply_items")
    states = STREAMS["supply_order_ids"].arguments["filter.states"]
    wanted = {"filter": {"states": states}, "sort_by": "ORDER_CREATION", "limit": 3}
    ids = list(pages(sandbox, "/v3/supply-order/list", "order_ids", "last_id", **wanted))
    orders = ask(sandbox, "/v3/supply-order/get", {"order_ids": ids})["orders"]
    assert len(orders) > 5
    assert {row["order_id"]: row["state"] for row in tables["supply_orders"]} == {
        row["order_id"]: row["state"] for row in orders
    }
    assert [one for row in tables["supply_order_ids"] for one in row["order_ids"]] == ids
    bundles = [supply["bundle_id"] for row in orders for supply in row["supplies"]]
    expected = Counter(
        (bundle, item["sku"], item["quantity"])
        for bundle in bundles
        for item in ask(sandbox, "/v1/supply-order/bundle", {"bundle_ids": [bundle], "limit": 100})["items"]
    )
    assert Counter((row["bundle_id"], row["sku"], row["quantity"]) for row in tables["supply_items"]) == expected


def test_messages_of_all_chats(sandbox: Sandbox, tmp_path: Path) -> None:
    tables = read(sandbox, tmp_path, "chat_messages", personal=True)
    chats = ask(sandbox, "/v3/chat/list", {"limit": 100})["chats"]
    expected: Counter[tuple[str, str]] = Counter()
    for number in (chat["chat"]["chat_id"] for chat in chats):
        found, last, more = set(), None, True
        while more:
            answer = ask(
                sandbox, "/v3/chat/history", {"chat_id": number, **({"from_message_id": last} if last else {})}
            )
            found |= {
                row["message_id"] for row in answer["messages"]
            }  # a page begins with the last row of the one before
            last, more = answer["messages"][-1]["message_id"], answer["has_next"]
        expected.update((number, str(one)) for one in found)
    assert len(expected) == ROWS["chat.list"] * ROWS["chat.history"]
    assert Counter((row["chat_id"], row["message_id"]) for row in tables["chat_messages"]) == expected


@pytest.mark.postgres
def test_postgresql_has_the_same_rows(sandbox: Sandbox, tmp_path: Path, schemas: Callable[[], str]) -> None:
    names = ("supply_items", "question_answers", "chat_messages", "pricing_strategy_products")
    here = read(sandbox, tmp_path / "here", *names, personal=True)
    raw = tmp_path / "there"
    there = read(sandbox, raw, *names, personal=True, to=schemas(), raw=raw)
    counts = {name: Counter(map(identity, found)) for name, found in here.items()}
    assert {name: Counter(map(identity, found)) for name, found in there.items()} == counts
    assert all(counts.values())


def identity(row: dict[str, Any]) -> str:
    """A row without its load, as text."""
    return repr(sorted((name, value) for name, value in row.items() if name != "_load"))


class Documented(NamedTuple):
    """A stream of which the sandbox only has the documented answer.

    Attributes:
        fields: columns by path in the answer, which are compared.
        asked: argument with ids, and the table and the column that they are from.
    """

    fields: dict[str, str]
    asked: tuple[str, str, str] | None = None


DOCUMENTED = {
    "price_details": Documented({"sku": "sku"}, ("skus", "product_info", "sku")),
    "product_limits": Documented({"total_usage": "total.usage"}),
    "pricing_strategy_products": Documented(
        {"result_product_id": "result.product_id"}, ("strategy_id", "pricing_strategies", "id")
    ),
    "ozon_warehouses": Documented({"warehouse_id": "warehouse_id", "name": "name"}),
    "giveout_articles": Documented({"name": "name"}, ("giveout_id", "giveouts", "giveout_id")),
    "decommissioned": Documented({"sku": "sku", "quantity": "quantity"}),
    "product_queries": Documented({"sku": "sku", "category": "category"}, ("skus", "product_info", "sku")),
    "product_query_texts": Documented({"sku": "sku", "query": "query"}, ("skus", "product_info", "sku")),
    "local_sales": Documented(
        {"sku": "sku", "macrolocal_cluster_to_id": "macrolocal_cluster_to_id"}, ("filter.skus", "product_info", "sku")
    ),
    "fbs_error_index": Documented({"currency_code": "currency_code"}),
    "review_comments": Documented({"id": "id"}, ("review_id", "reviews", "id")),
    "local_sales_total": Documented(
        {"fbo_quantity": "fbo_quantity", "local_data_local_quantity": "local_data.local_quantity"}
    ),
    "certificate_products": Documented(
        {"product_id": "product_id", "sku": "sku"}, ("certificate_id", "certificates", "certificate_id")
    ),
    "returns_rfbs_details": Documented(
        {"return_number": "return_number", "state_state": "state.state"}, ("return_id", "returns_rfbs", "return_id")
    ),
}


@pytest.mark.parametrize("name", DOCUMENTED)
def test_rows_are_those_of_the_answers(sandbox: Sandbox, tmp_path: Path, name: str) -> None:
    case, stream, operation = DOCUMENTED[name], STREAMS[name], operation_for(STREAMS[name])
    tables = read(sandbox, tmp_path, name)
    sent = [json.loads(one.body or b"{}") for one in list(sandbox.requests) if one.path == operation.path]
    assert sent
    items = stream.items if stream.items is not None else operation.pagination.items if operation.pagination else ""
    expected: set[str] = set()
    for body in sent:
        found = dig(ask(sandbox, operation.path, body), items)
        listed = found if isinstance(found, list) else [found]
        expected |= {repr([dig(row, path) for path in case.fields.values()]) for row in listed}
    assert {repr([row[column] for column in case.fields]) for row in tables[name]} == expected
    if case.asked is not None:
        argument, table, column = case.asked
        ids = [dig(body, argument) for body in sent]
        flat = {one for value in ids for one in (value if isinstance(value, list) else [value])}
        assert flat == {row[column] for row in tables[table]} - {0, None}


def test_objects_of_campaigns(sandbox: Sandbox, tmp_path: Path) -> None:
    tables = read(sandbox, tmp_path, "campaign_objects")
    with Advertiser(sandbox).performance() as client:
        expected = Counter(
            (campaign["id"], one.id)
            for campaign in tables["campaigns"]
            for one in client.campaign.objects(campaign_id=campaign["id"]).list_
        )
    assert len({campaign for campaign, _ in expected}) > 2
    assert Counter((row["campaign_id"], row["id"]) for row in tables["campaign_objects"]) == expected


def test_the_roles_of_the_key(sandbox: Sandbox, tmp_path: Path) -> None:
    tables = read(sandbox, tmp_path, "api_key")
    expected = ask(sandbox, "/v1/roles", {})
    [key] = tables["api_key"]
    assert key["expires_at"] == datetime.fromisoformat(expected["expires_at"])
    with extracting(sandbox, tmp_path, "api_key") as extract:
        roles = {row["name"]: row["methods"] for row in rows(extract, "api_key_roles")}
    assert roles == {role["name"]: role["methods"] for role in expected["roles"]}


@pytest.mark.parametrize(
    ("stream", "path"), [("supply_order_ids", "filter.states"), ("ozon_warehouses", "warehouse_types")]
)
def test_a_stream_asks_for_all_kinds_that_the_spec_has(stream: str, path: str) -> None:
    operation = STREAMS[stream].operation
    schema = request_schema(operation)
    field = schema.top
    for name in path.split("."):
        field = schema.resolve(field["properties"][name])
    known = schema.resolve(field["items"])["enum"]
    assert sorted(STREAMS[stream].arguments[path]) == sorted({*known} - {"UNSPECIFIED"})


APART = [name for name, one in STREAMS.items() if one.kind == "day" or (one.kind == "window" and not one.key)]


@pytest.mark.parametrize("name", APART)
def test_a_moment_is_in_one_part_only(name: str) -> None:
    """There are no keys by which a row of midnight that came twice would be known."""
    stream, first = STREAMS[name], date(2026, 11, 20)
    ids = [1] if stream.of is not None else None
    days = (first, first + timedelta(days=1))
    tasks = [
        Task(shop="main", stream=name, since=day, until=day + timedelta(days=1), as_of=START.date()) for day in days
    ]
    asked = [queries(stream, operation_for(stream), task, ids) for task in tasks]
    moments = [{value for query in found for value in texts(query.arguments) if ":" in value} for found in asked]
    assert not moments[0] & moments[1]


def texts(value: Any) -> Iterator[str]:
    """All texts in arguments."""
    if isinstance(value, dict):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize("name", STREAMS)
def test_every_stream_can_be_read(tmp_path: Path, name: str) -> None:
    """With those that it asks about, of the last day or month."""
    sandbox, since = Sandbox(products=5, orders=5, clock=START), START.date() - timedelta(days=1)
    if STREAMS[name].kind == "month":
        since = date(2026, 10, 1)
    with extracting(
        sandbox, tmp_path, name, personal=True, credentials=lambda _: Advertiser(sandbox), since=since
    ) as extract:
        for _ in range(30):
            run(extract)
            waiting = [entry.load.until for entry in extract.entries() if entry.load is not None and entry.load.until]
            if not waiting:
                break
            sandbox.clock.advance(max((max(waiting) - sandbox.clock.now()).total_seconds(), 1))
        entries = [entry for entry in extract.entries() if entry.task.stream == name]
        assert entries
        assert {entry.status for entry in entries} == {"success"}, [entry.load for entry in entries]
