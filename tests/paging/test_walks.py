"""Walks that know where they are: checkpoints in the middle, going on in another process, whole pages."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest

from ozon import AsyncWalk, Checkpoint, PaginationError, Walk, attribute_values, pages, paginate, resume
from ozon_generated.errors import ArgumentError, ServerError
from tests.library import httpx
from tests.runtime.servers import Script, async_seller, ok, seller

COUNT = 11


class Products:
    """Products 1 to ``count``, three a page, by last_id; ``broken`` requests fail."""

    def __init__(self, *broken: int, count: int = COUNT) -> None:
        self.ids = list(range(1, count + 1))
        self.broken = broken
        self.asked: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        self.asked.append(body.get("last_id"))
        if len(self.asked) in self.broken:
            return httpx.Response(500)
        left = [one for one in self.ids if one > int(body.get("last_id") or 0)]
        rows = [{"product_id": one} for one in left[:3]]
        token = str(left[2]) if len(left) > 3 else ""
        return ok({"result": {"items": rows, "last_id": token, "total": len(self.ids)}})


def moved(checkpoint: Checkpoint) -> Checkpoint:
    """What another process would get."""
    return Checkpoint.from_dict(json.loads(json.dumps(checkpoint.to_dict())))


@pytest.mark.parametrize("left", range(COUNT + 1))
def test_going_on_after_any_row(left: int) -> None:
    shop = seller(Products())
    walk = paginate(shop.product.list, filter={})
    first = [next(walk).product_id for _ in range(left)]
    assert walk.checkpoint.rows == left
    rest = resume(shop.product.list, moved(walk.checkpoint), filter={})
    assert first + [row.product_id for row in rest] == list(range(1, COUNT + 1))
    assert rest.checkpoint.done
    assert rest.checkpoint.rows == COUNT


@pytest.mark.parametrize("left", range(COUNT + 1))
def test_going_on_asynchronously(left: int) -> None:
    async def walk() -> list[Any]:
        async with async_seller(Products()) as shop:
            walk = paginate(shop.product.list, filter={})
            first = [(await anext(walk)).product_id for _ in range(left)]
            here = moved(walk.checkpoint)
            await walk.aclose()
            return first + [row.product_id async for row in resume(shop.product.list, here, filter={})]

    assert anyio.run(walk) == anyio.run(walk, backend="trio") == list(range(1, COUNT + 1))


@pytest.mark.parametrize(("vanished", "expected"), [(1, [3, 4, 5]), (2, [1, 3, 4, 5])])
def test_rows_that_vanish_meanwhile(vanished: int, expected: list[int]) -> None:
    server = Products(count=5)
    shop = seller(server)
    walk = paginate(shop.product.list, filter={})
    assert [next(walk).product_id, next(walk).product_id] == [1, 2]
    assert walk.checkpoint == Checkpoint("product.list", {}, 2, skip=2, last=2)
    server.ids.remove(vanished)
    # without the last one there is nothing to hold on to: a row twice is better than a row lost
    assert [row.product_id for row in resume(shop.product.list, walk.checkpoint, filter={})] == expected


def test_a_place_that_is_the_id_of_a_row() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        begin = json.loads(request.content).get("last_value_id") or 0
        return ok({"result": [{"id": begin + n} for n in (1, 2, 3)], "has_next": begin < 6})

    shop = seller(serve)
    place: dict[str, Any] = {"description_category_id": 1, "type_id": 2}
    walk = attribute_values(shop, 85, **place)
    first = [next(walk).id for _ in range(5)]
    assert walk.checkpoint == Checkpoint("description_category.attribute_values", {"last_value_id": 5}, 5)
    after: int = walk.checkpoint.arguments["last_value_id"]
    assert first + [row.id for row in attribute_values(shop, 85, after=after, **place)] == list(range(1, 12))


def test_whole_pages() -> None:
    server = Products()
    shop = seller(server)
    walk = pages(shop.product.list, filter={})
    first = next(walk)
    assert first.result is not None
    assert first.result.total == COUNT
    assert walk.checkpoint == Checkpoint("product.list", {"last_id": "3"}, 3)
    assert [len(page.page_rows()) for page in walk] == [3, 3, 2]
    assert walk.checkpoint.done
    empty = list(pages(seller(Products(count=0)).product.list, filter={}))
    assert [len(page.page_rows()) for page in empty] == [0]


def test_whole_pages_asynchronously() -> None:
    async def walk() -> list[int]:
        async with async_seller(Products()) as shop:
            return [len(page.page_rows()) async for page in pages(shop.product.list, filter={}).prefetch()]

    assert anyio.run(walk) == anyio.run(walk, backend="trio") == [3, 3, 3, 2]


def test_what_a_walk_is() -> None:
    walk = paginate(seller(Products()).product.list, filter={})
    assert isinstance(walk, Walk)
    assert walk.checkpoint == Checkpoint("product.list", {}, 0)
    assert next(walk).product_id == 1
    walk.close()
    assert list(walk) == []
    assert isinstance(paginate(async_seller(Products()).product.list, filter={}), AsyncWalk)


def test_checkpoints_that_cannot_be_used() -> None:
    shop = seller(Products())
    with pytest.raises(ArgumentError, match=r"checkpoint is of posting_fbs\.list: pass that method, not product\.list"):
        resume(shop.product.list, Checkpoint("posting_fbs.list", {}, 0), filter={})
    wrong: list[Any] = [{}, {"operation": "x"}, [1]]
    for data in wrong:
        with pytest.raises(ArgumentError, match="no checkpoint"):
            Checkpoint.from_dict(data)
    later: Any = {"operation": "x", "arguments": {}, "rows": 1, "of a later version": 1}
    assert Checkpoint.from_dict(later) == Checkpoint("x", {}, 1)


def test_an_error_after_going_on_counts_all_rows() -> None:
    shop = seller(Products(3))
    start = Checkpoint("product.list", {"last_id": "3"}, 3)
    with pytest.raises(ServerError) as caught:
        list(resume(shop.product.list, start, filter={}))
    with pytest.raises(ServerError) as caught:
        list(resume(seller(Products(2)).product.list, start, filter={}))
    assert caught.value.checkpoint == Checkpoint("product.list", {"last_id": "6"}, 6)


def test_a_server_that_does_not_heed_the_offset() -> None:
    page = {"result": [{"posting_number": "p1"}, {"posting_number": "p2"}]}
    server = Script(ok(page))
    walk = paginate(seller(server).posting_fbo.list_v2, filter={"since": "2026-01-01", "to": "2026-02-01"}, limit=2)
    with pytest.warns(match="switched off"), pytest.raises(PaginationError, match="same page twice"):
        list(walk)
    assert len(server.requests) == 2
