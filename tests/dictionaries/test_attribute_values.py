"""The walker of dictionaries, and a category with everything in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from ozon import CategoryInfo, Checkpoint, PaginationError, Progress, attribute_values, category_info
from ozon_generated.errors import ApiError, ArgumentError, DecodeError, ServerError
from tests.library import httpx
from tests.runtime.servers import async_seller, ok, seller

PLACE: dict[str, Any] = {"description_category_id": 17, "type_id": 5}


class Dictionaries:
    """Dictionaries of the given sizes by attribute; ``broken`` requests fail."""

    def __init__(self, *sizes: int, broken: tuple[int, ...] = ()) -> None:
        self.sizes = sizes
        self.broken = broken
        self.asked: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = json.loads(request.content)
        self.asked.append(asked)
        if len(self.asked) in self.broken:
            return httpx.Response(500, json={"code": 13, "message": "Internal error"})
        if request.url.path.endswith("/attribute"):
            found = [
                {"id": n, "name": f"a{n}", "dictionary_id": 100 + n if size else 0} for n, size in enumerate(self.sizes)
            ]
            return ok({"result": found})
        assert 1 <= asked["limit"] <= 2000
        size = self.sizes[asked["attribute_id"]]
        begin = asked["last_value_id"]
        end = min(begin + asked["limit"], size)
        values = [{"id": number, "value": f"v{number}"} for number in range(begin + 1, end + 1)]
        return ok({"result": values, "has_next": end < size})


def keep(rows: Iterator[Any], into: list[Any]) -> None:
    """Keep the rows, those before an error too."""
    for row in rows:
        into.append(row)


def ids(values: Iterator[Any]) -> list[int]:
    return [value.id for value in values]


@pytest.mark.parametrize("count", [0, 1, 1999, 2000, 2001, 12_450])
def test_every_value_comes_once(count: int) -> None:
    server = Dictionaries(count)
    assert ids(attribute_values(seller(server), 0, **PLACE)) == list(range(1, count + 1))
    assert len(server.asked) == max(-(-count // 2000), 1)
    assert {asked["limit"] for asked in server.asked} == {2000}
    assert server.asked[0] == {"attribute_id": 0, "last_value_id": 0, "limit": 2000, **PLACE}


@pytest.mark.anyio
async def test_every_value_comes_once_asynchronously() -> None:
    async with async_seller(Dictionaries(4001)) as shop:
        found = [value.id async for value in attribute_values(shop, 0, **PLACE)]
    assert found == list(range(1, 4002))


@pytest.mark.parametrize(
    ("size", "sent"), [(1, 1), (10, 10), (2000, 2000), (2001, 2000), (10**6, 2000), (0, 1), (-5, 1)]
)
def test_a_page_has_1_to_2000_values(size: int, sent: int) -> None:
    server = Dictionaries(3)
    assert ids(attribute_values(seller(server), 0, page_size=size, **PLACE)) == [1, 2, 3]
    assert server.asked[0]["limit"] == sent


def test_the_settings_of_the_client_fill_in() -> None:
    server = Dictionaries(1)
    shop = seller(server, language="TR", **PLACE)
    list(attribute_values(shop, 0))
    list(attribute_values(shop, 0, language="EN", type_id=6))
    assert server.asked[0] | PLACE | {"language": "TR"} == server.asked[0]
    assert (server.asked[1]["language"], server.asked[1]["type_id"]) == ("EN", 6)


def test_no_category_is_an_error_and_nothing_is_sent() -> None:
    server = Dictionaries(1)
    with pytest.raises(ArgumentError, match="description_category_id"):
        list(attribute_values(seller(server), 0, type_id=5))
    assert server.asked == []


@pytest.mark.parametrize("broken", [1, 2, 4, 7])
def test_going_on_after_a_failed_page(broken: int) -> None:
    server = Dictionaries(12_450, broken=(broken,))
    shop = seller(server)
    values: list[Any] = []
    with pytest.raises(ServerError) as caught:
        keep(attribute_values(shop, 0, **PLACE), values)
    checkpoint: Checkpoint = caught.value.checkpoint
    assert checkpoint.arguments == {"last_value_id": 2000 * (broken - 1)}
    assert checkpoint.rows == len(values) == 2000 * (broken - 1)
    values += attribute_values(shop, 0, after=checkpoint.arguments["last_value_id"], **PLACE)
    assert [value.id for value in values] == list(range(1, 12_451))


@pytest.mark.parametrize(
    ("pages", "text"),
    [
        ([{"result": [{"id": 1}], "has_next": True}, {"result": [], "has_next": True}], "sent none"),
        ([{"result": [{"id": 1}], "has_next": True}, {"result": None, "has_next": True}], "no list at result"),
        ([{"result": [{"id": 1}], "has_next": True}, {"has_next": False}], "no list at result"),
        ([{"result": [{"id": 1}], "has_next": True}, {"result": [{"id": 1}], "has_next": True}], "twice"),
        ([{"result": [{"id": None}], "has_next": True}], "no id"),
        ([{"result": "text", "has_next": True}], "no list"),
    ],
)
def test_a_walk_never_ends_early_in_silence(pages: list[Any], text: str) -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        return ok(pages.pop(0))

    with pytest.raises(PaginationError, match=text) as caught:
        list(attribute_values(seller(serve), 0, **PLACE))
    assert caught.value.checkpoint.operation == "description_category.attribute_values"


def test_one_page_in_memory_at_a_time() -> None:
    server = Dictionaries(6000)
    values = attribute_values(seller(server), 0, **PLACE)
    for _ in range(2000):
        next(values)
    assert len(server.asked) == 1


# A whole category


def contents(info: CategoryInfo) -> list[tuple[int | None, int]]:
    return [(one.attribute.id, len(one.values)) for one in info.attributes]


def test_a_category_with_all_values() -> None:
    server = Dictionaries(3, 0, 2001)
    seen: list[Progress] = []
    info = category_info(seller(server), **PLACE, language="EN", progress=seen.append)
    assert (info.description_category_id, info.type_id) == (17, 5)
    assert contents(info) == [(0, 3), (1, 0), (2, 2001)]
    assert seen == [("attribute 0", 1, 3), ("attribute 1", 2, 3), ("attribute 2", 3, 3)]
    assert server.asked[0] == {**PLACE, "language": "EN"}
    assert [asked["attribute_id"] for asked in server.asked[1:]] == [0, 2, 2]
    assert {asked["language"] for asked in server.asked} == {"EN"}


def test_a_category_asynchronously() -> None:
    async def ask() -> CategoryInfo:
        async with async_seller(Dictionaries(3, 0, 2001)) as shop:
            return await category_info(shop, **PLACE)

    assert contents(anyio.run(ask)) == contents(anyio.run(ask, backend="trio")) == [(0, 3), (1, 0), (2, 2001)]


def test_a_category_that_the_client_names() -> None:
    server = Dictionaries(3)
    shop = seller(server, **PLACE, language="EN")
    info = category_info(shop)
    assert (info.description_category_id, info.type_id) == (17, 5)
    assert [{name: asked[name] for name in (*PLACE, "language")} for asked in server.asked] == [
        {**PLACE, "language": "EN"}
    ] * 2
    info = category_info(shop, type_id=6, language="TR")
    assert (info.description_category_id, info.type_id) == (17, 6)
    assert [(asked["type_id"], asked["language"]) for asked in server.asked[2:]] == [(6, "TR")] * 2

    async def ask() -> CategoryInfo:
        async with async_seller(server, **PLACE) as other:
            return await category_info(other)

    assert anyio.run(ask).type_id == anyio.run(ask, backend="trio").type_id == 5


@pytest.mark.parametrize("name", PLACE)
def test_a_category_that_nobody_names(name: str) -> None:
    server = Dictionaries(3)
    rest = {key: value for key, value in PLACE.items() if key != name}
    with pytest.raises(ArgumentError, match=f"category_info needs {name}: pass it, or set it on the client"):
        category_info(seller(server, **rest))
    assert server.asked == []


def test_a_category_without_attributes() -> None:
    assert category_info(seller(Dictionaries()), **PLACE).attributes == []


NAMELESS: list[Any] = [{"result": [{}]}, {"result": [{"id": None, "dictionary_id": 5}]}]


@pytest.mark.parametrize(
    "body", [{}, {"result": None}, {"has_next": False}, {"code": 13, "message": "internal"}, *NAMELESS]
)
def test_an_answer_that_says_nothing_is_no_category_without_attributes(body: Any) -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        return ok(body)

    async def ask_async() -> CategoryInfo:
        async with async_seller(serve) as shop:
            return await category_info(shop, **PLACE)

    def ask(twin: bool) -> CategoryInfo:
        return anyio.run(ask_async) if twin else category_info(seller(serve), **PLACE)

    for twin in (False, True):
        with pytest.raises(ApiError if "code" in body else DecodeError) as caught:
            ask(twin)
        assert caught.value.partial.attributes == []


def test_what_was_complete_is_not_lost() -> None:
    server = Dictionaries(3, 0, 4001, broken=(4,))
    seen: list[Progress] = []
    with pytest.raises(ServerError) as caught:
        category_info(seller(server), **PLACE, progress=seen.append)
    partial: CategoryInfo = caught.value.partial
    assert contents(partial) == [(0, 3), (1, 0)]
    checkpoint: Checkpoint = caught.value.checkpoint
    assert checkpoint.operation == "description_category.attribute_values"
    assert checkpoint.arguments == {"attribute_id": 2, "last_value_id": 2000}
    assert len(seen) == 2


def test_the_first_call_of_a_category_fails() -> None:
    with pytest.raises(ServerError) as caught:
        category_info(seller(Dictionaries(3, broken=(1,))), **PLACE)
    assert caught.value.partial.attributes == []
    assert caught.value.operation == "description_category.attribute"
