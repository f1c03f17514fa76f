"""Every paged operation of the spec: its example is a page, and two pages of it make one walk."""

from __future__ import annotations

import copy
import json
import warnings
from typing import Any

import anyio
import pytest

from ozon import LifecycleWarning, paginate
from ozon_generated.model import codec
from tests.contract.cases import PAGED, Case, clients, dig, facts, method, put, walk_arguments
from tests.library import httpx


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
    given = walk_arguments(case)
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
