"""Answers of operations without a memory of their own: tasks and pages, by the facts of the spec."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from ozon.sandbox.core.clock import Clock
from ozon.sandbox.core.world import World
from ozon.sandbox.data import Operation, catalogue
from ozon.sandbox.generic import Generic
from ozon.sandbox.paging import page_of_example
from ozon.sandbox.shapes import at, every, put

TASKS = [
    operation
    for operation in catalogue().by_id.values()
    if operation.api != "merchants" and operation.facts.get("task", {}).get("state")
]


@pytest.mark.parametrize("operation", TASKS, ids=lambda operation: operation.name)
def test_a_task_is_pending_and_then_done(operation: Operation) -> None:
    generic = Generic(World(Clock()), (), {})
    task = operation.facts["task"]
    poll = catalogue().operation(operation.api, task["poll"])
    started = [generic.answer(operation, {}) for _ in range(2)]
    ids = [every(answer, task["id"]) for answer in started]
    assert ids[0]
    assert not set(ids[0]) & set(ids[1])
    for task_id in (ids[0][0], ids[1][0]):
        states = [every(generic.answer(poll, _nested(task["argument"], task_id)), task["state"]) for _ in range(3)]
        if task.get("pending"):
            assert set(states[0]) == set(states[1]) == {task["pending"][0]}
        assert states[2] == every(poll.example(), task["state"])


def _nested(path: str, value: Any) -> dict[str, Any]:
    """``{"a": {"b": value}}`` for ``a.b``."""
    for key in reversed(path.split(".")):
        value = {key: value}
    made: dict[str, Any] = value
    return made


def test_a_task_that_was_not_started_is_done() -> None:
    generic = Generic(World(Clock()), (), {})
    poll = catalogue().operation(TASKS[0].api, TASKS[0].facts["task"]["poll"])
    state = TASKS[0].facts["task"]["state"]
    assert every(generic.answer(poll, {}), state) == every(poll.example(), state)


FACTS: dict[str, dict[str, Any]] = {
    "cursor": {"scheme": "cursor", "items": "rows", "token": "cursor", "next": "cursor", "size": "limit"},
    "last_id": {"scheme": "last_id", "items": "result.rows", "token": "last_id", "next": "result.last_id"},
    "by_item": {
        "scheme": "last_id",
        "items": "rows",
        "token": "filter.last_id",
        "next-from-item": "id",
        "more": "more",
    },
    "offset": {"scheme": "offset", "items": "rows", "token": "offset", "size": "page.limit", "total": ["total"]},
    "page": {"scheme": "page", "items": "rows", "token": "page", "size": "size", "start": 1, "pages": "pages"},
    "bare": {"scheme": "offset", "items": "", "token": "offset", "size": "limit"},
}
EXAMPLES: dict[str, Any] = {
    "cursor": {"rows": [{"id": 7}], "cursor": "abc"},
    "last_id": {"result": {"rows": [{"id": 7}], "last_id": 5}},
    "by_item": {"rows": [{"id": 7}], "more": False},
    "offset": {"rows": [{"id": 7}], "total": "1"},
    "page": {"rows": [{"id": 7}], "pages": 1},
    "bare": [{"id": 7}],
}


@pytest.mark.parametrize("name", FACTS)
def test_generated_rows_in_pages(name: str) -> None:
    facts = {"key": "id", "max": 10, **FACTS[name]}
    ids: list[int] = []
    made: Any = None
    token: Any = facts.get("start")
    for number in range(10):
        arguments = {**_nested(facts["token"], token), **(_nested(facts["size"], 10) if "size" in facts else {})}
        made = page_of_example(facts, arguments, deepcopy(EXAMPLES[name]), count=25, cap=None)
        rows = at(made, facts["items"])
        ids += [row["id"] for row in rows]
        if not rows or (token := _next(facts, made, rows, ids, number)) in ("", 0):
            break
    assert ids == list(range(7, 32))
    if name == "offset":
        assert made["total"] == "25"
    if name == "page":
        assert made["pages"] == 3


def _next(facts: dict[str, Any], answer: Any, rows: list[Any], ids: list[int], number: int) -> Any:
    """The token of the next page, as a client finds it."""
    if "next" in facts:
        return at(answer, facts["next"])
    if "next-from-item" in facts:
        return rows[-1]["id"] if at(answer, facts["more"]) else ""
    return number + 2 if facts["scheme"] == "page" else len(ids)


def test_no_field_is_invented() -> None:
    row: dict[str, Any] = {"a": {"b": "1"}, "list": [{"c": 0}, {}]}
    put(row, "a.x", 5)
    put(row, "x.y", 5)
    put(row, "a.b", 5)
    put(row, "list.c", 5)
    assert row == {"a": {"b": "5"}, "list": [{"c": 5}, {}]}
