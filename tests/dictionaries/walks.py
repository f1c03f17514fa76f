"""Walks through clients of both kinds, and a small tree of types."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Retry, Seller
from ozon.sandbox import Sandbox
from ozon.walker import (
    MemorySink,
    Target,
    WalkReport,
    walk_dictionaries,
)
from tests.library import httpx
from tests.runtime.servers import KEY, ok

ONE = Target(17028922, 92499)
VALUES = "/v1/description-category/attribute/values"
SIZES = [0, 1, 2000, 2001]


PLAIN: dict[str, Any] = {"retry": Retry(max_attempts=1), "limits": None}


def shop(sandbox: Sandbox) -> Seller:
    return Seller("836", "sandbox-key", transport=sandbox.transport, **PLAIN)


def later(sandbox: Sandbox) -> AsyncSeller:
    return AsyncSeller("836", "sandbox-key", transport=sandbox.transport, **PLAIN)


def walked(sandbox: Sandbox, how: str, *arguments: Any, **settings: Any) -> WalkReport:
    """The same walk through a synchronous client, or an asynchronous one under asyncio or trio."""
    if how == "sync":
        return walk_dictionaries(shop(sandbox), *arguments, **settings)

    async def walk() -> WalkReport:
        async with later(sandbox) as client:
            return await walk_dictionaries(client, *arguments, **settings)

    return anyio.run(walk, backend=how)


every_way = pytest.mark.parametrize("how", ["sync", "asyncio", "trio"])


def truth(sandbox: Sandbox, *attributes: int) -> dict[int, list[int]]:
    return {one: [row["id"] for row in sandbox.shop.dictionaries.values(one)] for one in attributes}


def found(sink: MemorySink) -> dict[int, list[Any]]:
    return {one.attribute_id: [row.id for row in rows] for one, rows in sink.values.items()}


class Tree:
    """Three types on sale, one that is disabled, and one in a branch that is; dependent values in two pages."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.refuse: Callable[[str, dict[str, Any]], httpx.Response | None] = lambda path, body: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path, body = request.url.path, json.loads(request.content)
        self.asked.append((path, body))
        return self.refuse(path, body) or ok(self.answer(path, body))

    def answer(self, path: str, body: dict[str, Any]) -> Any:
        if path.endswith("/tree"):
            kinds = [{"type_id": n, "type_name": f"t{n}", "disabled": n == 4} for n in (1, 2, 3, 4)]
            gone = {"description_category_id": 12, "disabled": True, "children": [{"type_id": 5}]}
            inner = {"description_category_id": 11, "children": kinds}
            return {"result": [{"description_category_id": 10, "children": [inner, gone]}]}
        if path.endswith("/attribute"):
            brand = {"id": 85, "name": "Brand", "dictionary_id": 7, "category_dependent": True}
            colour = {"id": 31, "name": "Colour", "dictionary_id": 8, "category_dependent": False}
            return {"result": [brand, colour, {"id": 4, "name": "Text", "dictionary_id": 0}]}
        if path.endswith("/dependent-attributes"):
            return {"result": [{"parent_attribute_id": 8229, "child_attribute_id": 85}]}
        if path.endswith("/dependent-attributes/values"):
            page = int(body.get("cursor") or 0)
            rows = [{"parent_value_id": n, "children": []} for n in range((2, 1, 0)[page])]
            return {"result": rows, "cursor": str(page + 1) if page < 2 else ""}
        return {"result": [{"id": n, "value": f"v{n}"} for n in (1, 2)], "has_next": False}


def walked_with(server: Tree, how: str, *arguments: Any, **settings: Any) -> WalkReport:
    transport = httpx.MockTransport(server)
    if how == "sync":
        return walk_dictionaries(Seller("836", KEY, transport=transport, **PLAIN), *arguments, **settings)

    async def walk() -> WalkReport:
        async with AsyncSeller("836", KEY, transport=transport, **PLAIN) as client:
            return await walk_dictionaries(client, *arguments, **settings)

    return anyio.run(walk, backend=how)


TREE = "/v1/description-category/tree"
ATTRIBUTES = "/v1/description-category/attribute"
