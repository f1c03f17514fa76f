"""Values of kinds that the spec does not have, wherever a run takes one out of an answer: no other task feels them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ozon.extract import Load
from ozon.sandbox import Sandbox
from tests.extract.shop import POSTINGS, PRICES, START, Shop, extracting, rows, run

ODD = {
    "number": 5, "float": 5.0, "fraction": 1.5, "digit": "5", "null": None, "list": [[7]], "object": {"a": 1},
    "half": "2-1\ud800", "huge": 10**30, "moment": "9999-12-31T23:59:59Z",
}  # fmt: skip
QUESTIONS, ORDERS, ROLES = "/v1/question/list", "/v3/supply-order/get", "/v1/roles"


class Place(NamedTuple):
    """Where the value stands.

    Attributes:
        stream: a stream that is read; the streams that it asks about are too.
        path: the method.
        body: its answer with the value.
        status: that of the answer.
    """

    stream: str
    path: str
    body: Callable[[Any], Any]
    status: int = 200


def posting(**more: Any) -> dict[str, Any]:
    usual = {"posting_number": "1-1", "status": "new", "in_process_at": "2026-11-26T07:00:00Z", "products": []}
    return {"postings": [{**usual, "posting_number": "0-0"}, {**usual, **more}], "cursor": "", "has_next": False}


def question(**more: Any) -> dict[str, Any]:
    usual = {"id": "a", "sku": 5, "answers_count": 1, "published_at": "2026-11-26T07:00:00Z"}
    return {"questions": [usual, {**usual, **more}], "last_id": ""}


PLACES = {
    "key": Place("postings_fbs", POSTINGS, lambda odd: posting(posting_number=odd)),
    "status": Place("postings_fbs", POSTINGS, lambda odd: posting(status=odd)),
    "moment": Place("postings_fbs", POSTINGS, lambda odd: posting(in_process_at=odd)),
    "row": Place("postings_fbs", POSTINGS, lambda odd: {"postings": [odd], "cursor": "", "has_next": False}),
    "rows": Place("postings_fbs", POSTINGS, lambda odd: {"postings": odd, "cursor": "", "has_next": False}),
    "cursor": Place("postings_fbs", POSTINGS, lambda odd: {**posting(), "cursor": odd, "has_next": True}),
    "more": Place("postings_fbs", POSTINGS, lambda odd: {**posting(), "cursor": "a", "has_next": odd}),
    "total": Place("seller_actions", "/v1/seller-actions/list", lambda odd: {"actions": [], "total": odd}),
    "page": Place("postings_fbs", POSTINGS, lambda odd: odd),
    "parent": Place("question_answers", QUESTIONS, lambda odd: question(id=odd)),
    "beside": Place("question_answers", QUESTIONS, lambda odd: question(id="b", sku=odd)),
    "condition": Place("question_answers", QUESTIONS, lambda odd: question(id="b", answers_count=odd)),
    "whole": Place("action_products", "/v1/actions", lambda odd: {"result": [{"id": 3}, {"id": odd}]}),
    "ids": Place("supply_orders", "/v3/supply-order/list", lambda odd: {"order_ids": [3, odd], "last_id": ""}),
    "inner": Place("supply_items", ORDERS, lambda odd: {"orders": [{"order_id": 3, "supplies": [{"bundle_id": odd}]}]}),
    "roles": Place("prices", ROLES, lambda odd: {"roles": odd}),
    "role": Place("prices", ROLES, lambda odd: {"roles": [{"name": odd, "methods": odd}]}),
    "method": Place("prices", ROLES, lambda odd: {"roles": [{"name": "a", "methods": [PRICES, odd]}]}),
    "expires": Place("prices", ROLES, lambda odd: {"roles": [], "expires_at": odd}),
    "refusal": Place("postings_fbs", POSTINGS, lambda odd: {"code": odd, "message": odd}, 400),
    "refused key": Place("postings_fbs", ROLES, lambda odd: {"code": 16, "message": odd}, 401),
}


class Found(NamedTuple):
    """What a shop has after two runs of a day: its loads by stream, and its rows by table."""

    loads: dict[str, list[Load]]
    tables: dict[str, list[dict[str, Any]]]


def read(folder: Path, place: Place, kinds: Iterable[str]) -> dict[str, Found]:
    """A shop for each kind of value, which has it in a place, and one without any, read at once."""
    shops = {name: Sandbox(seeded=False, clock=START) for name in ("calm", *kinds)}
    for kind in kinds:
        shops[kind].faults.add(place.path, status=place.status, body=place.body(ODD[kind]), times=None)
    if place.path == ORDERS:
        for shop in shops.values():
            shop.faults.add("/v3/supply-order/list", status=200, body={"order_ids": [3]}, times=None)
    found = {name: Found(defaultdict(list), {}) for name in shops}
    with extracting(
        shops["calm"],
        folder,
        *(place.stream, "products"),
        shops=(*shops,),
        since=START.date(),
        credentials=lambda name: Shop(shops[name]),
    ) as extract:
        for _ in range(2):
            run(extract)
            for shop in shops.values():
                shop.clock.advance(3600)
        for entry in extract.entries():
            assert entry.load is not None
            found[entry.task.shop].loads[entry.task.stream].append(entry.load)
        for table in extract.sink.tables():
            for row in rows(extract, table):
                found[row["shop"]].tables.setdefault(table, []).append(row)
    return found


@pytest.mark.parametrize("name", PLACES)
def test_other_tasks_succeed_and_the_one_of_the_value_says_what_it_is(name: str, tmp_path: Path) -> None:
    place = PLACES[name]
    found = read(tmp_path, place, ODD)
    calm = found.pop("calm").loads
    assert {*calm} >= {place.stream, "products"}
    assert {load.status for loads in calm.values() for load in loads} == {"success"}
    for kind, (loads, tables) in found.items():
        mine = [load for of_stream in loads.values() for load in of_stream]
        assert [load for load in mine if load.complete == bool(load.error)] == [], kind
        assert [load.error for load in mine if "report this as a bug" in load.error] == [], kind
        assert {load.status for load in mine} <= {"success", "failed", "partial", "closed"}, kind
        assert loads["products"][0].complete or place.path == ROLES, kind
        log, postings = (tables.get(table, []) for table in ("postings_fbs_status_log", "postings_fbs"))
        if loads["postings_fbs"] and loads["postings_fbs"][0].complete:
            assert _statuses(log) == _statuses(postings), kind


def _statuses(found: list[dict[str, Any]]) -> dict[str, str | None]:
    return {row["posting_number"]: row["status"] for row in found}


@pytest.mark.parametrize(
    ("name", "table", "column"),
    [("key", "postings_fbs", "posting_number"), ("status", "postings_fbs", "status"), ("parent", "questions", "id")],
)
def test_values_in_the_place_of_text_are_the_text_of_the_table(
    name: str, table: str, column: str, tmp_path: Path
) -> None:
    kept = {"number": "5", "float": "5.0", "fraction": "1.5", "half": "2-1\\ud800", "huge": str(10**30)}
    found = read(tmp_path, PLACES[name], kept)
    for kind, text in kept.items():
        assert {load.status for loads in found[kind].loads.values() for load in loads} == {"success"}
        assert text in {row[column] for row in found[kind].tables[table]}


def test_ids_are_asked_about_in_the_type_of_their_column(tmp_path: Path) -> None:
    found = read(tmp_path, PLACES["whole"], ("number", "float", "digit"))
    for kind in ("number", "float", "digit"):
        assert {load.status for loads in found[kind].loads.values() for load in loads} == {"success"}
        assert {row["id"] for row in found[kind].tables["actions"]} == {3, 5}
