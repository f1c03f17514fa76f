"""Every paged operation of the spec: its example is a page, and two pages of it make one walk."""

from __future__ import annotations

import copy
import json
import warnings
from collections.abc import Callable
from importlib import import_module
from typing import Any

import anyio
import attrs
import httpx
import pytest

from ozon import LifecycleWarning, paginate
from ozon_generated.client import AsyncClient, SyncClient
from ozon_generated.model import codec
from ozon_generated.operation import Pagination
from tests.contract.cases import Case, cases

PAGED = [case for case in cases() if case.operation.pagination is not None]


def facts(case: Case) -> Pagination:
    assert case.operation.pagination is not None
    return case.operation.pagination


def dig(value: Any, path: str | None) -> Any:
    for part in path.split(".") if path else ():
        value = value.get(part) if isinstance(value, dict) else None
    return value


def put(value: dict[str, Any], path: str | None, new: Any) -> None:
    if path:
        *parents, last = path.split(".")
        for part in parents:
            value = value.setdefault(part, {})
        value[last] = new


class Server:
    """Sends the example, and on the next page two rows more, by the facts of the operation."""

    def __init__(self, case: Case) -> None:
        self.facts = facts(case)
        self.example = case.answer
        self.row = dig(case.answer, self.facts.items)[0]
        self.tokens: list[Any] = []
        self.sizes: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        asked = (json.loads(request.content) if request.content else {}) | query
        self.tokens.append(dig(asked, self.facts.token))
        self.sizes.append(dig(asked, self.facts.size))
        first = len(self.tokens) == 1
        answer = copy.deepcopy(self.example)
        if not first:
            put(answer, self.facts.items, [copy.deepcopy(self.row) for _ in range(2)])
        for number, row in enumerate(dig(answer, self.facts.items)):
            if self.facts.next_from_item:
                put(row, self.facts.next_from_item, 100 * len(self.tokens) + number)
        put(answer, self.facts.more, first)
        numbers = isinstance(dig(self.example, self.facts.next), int)
        put(answer, self.facts.next, (777 if numbers else "second") if first else (0 if numbers else ""))
        for path in self.facts.total:
            put(answer, path, len(dig(self.example, self.facts.items)) + 2)
        put(answer, self.facts.pages, 2)
        if len(self.tokens) > 2:
            put(answer, self.facts.items, [])
        return httpx.Response(200, json=answer)


def method(client: Any, case: Case) -> Callable[..., Any]:
    resource, _, verb = case.name.partition(".")
    found: Callable[..., Any] = getattr(getattr(client, resource), verb)
    return found


def arguments(case: Case) -> dict[str, Any]:
    """The arguments of the example, without the place in the pages and the size that a walk knows by itself."""
    given = case.arguments()
    names = {wire: name for name, wire in case.operation.query_parameters.items()}
    required = set(case.operation.required_parameters)
    if case.operation.request is not None:
        names |= codec(case.operation.request).names
        required |= {a.name for a in attrs.fields(case.operation.request) if a.default is attrs.NOTHING}
    for path, known in ((facts(case).token, False), (facts(case).size, facts(case).max is not None)):
        first, _, rest = (path or "").partition(".")
        name = names.get(first, first)
        if rest and isinstance(given.get(name), dict):
            given[name] = {key: value for key, value in given[name].items() if key != rest}
        elif known or name not in required:
            given.pop(name, None)
    return given


def clients(case: Case, server: Server) -> tuple[SyncClient, AsyncClient]:
    module = import_module(f"ozon_generated.{case.api}")
    prefix = case.api.title()
    sync: type[SyncClient] = getattr(module, f"{prefix}Client")
    asynchronous: type[AsyncClient] = getattr(module, f"Async{prefix}Client")
    transport = httpx.MockTransport(server)
    return (
        sync(httpx.Client(base_url=case.base_url, transport=transport)),
        asynchronous(httpx.AsyncClient(base_url=case.base_url, transport=transport)),
    )


@pytest.mark.parametrize("case", PAGED, ids=lambda case: f"{case.api}.{case.name}")
def test_the_example_is_a_page(case: Case) -> None:
    page = case.decode(case.answer)
    rows = page.page_rows()
    assert len(rows) == len(dig(case.answer, facts(case).items)) > 0
    item = facts(case).next_from_item
    assert item is None or all(codec(type(row)).names.get(item) for row in rows)


@pytest.mark.parametrize("case", PAGED, ids=lambda case: f"{case.api}.{case.name}")
def test_the_facts_name_what_exists(case: Case) -> None:
    page = facts(case)
    for path in (page.next, page.more, *page.total, page.pages):
        assert path is None or documented(case.operation.response, path), path
    names = {*case.operation.query_parameters.values()}
    if case.operation.request is not None:
        names |= set(codec(case.operation.request).names)
    for path in (page.token, page.size):
        assert path is None or path.partition(".")[0] in names, path


def documented(model: Any, path: str) -> bool:
    first, _, rest = path.partition(".")
    field = next((field for field in codec(model).fields if field.wire == first), None)
    return field is not None and (not rest or documented(field.kind.model, rest))


@pytest.mark.parametrize("case", PAGED, ids=lambda case: f"{case.api}.{case.name}")
def test_two_pages_make_one_walk(case: Case) -> None:
    servers = Server(case), Server(case)
    given = arguments(case)
    before = copy.deepcopy(given)

    async def walk() -> int:
        client = clients(case, servers[1])[1]
        rows: Any = paginate(method(client, case), **given)
        return len([row async for row in rows])

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", LifecycleWarning)
        found = len(list(paginate(method(clients(case, servers[0])[0], case), **given)))
        assert anyio.run(walk) == found
    assert found == len(dig(case.answer, facts(case).items)) + 2
    assert given == before
    for server in servers:
        assert len(server.tokens) in (2, 3)
        assert server.tokens[0] != server.tokens[1]
        assert facts(case).max is None or {int(size) for size in server.sizes} == {facts(case).max}
