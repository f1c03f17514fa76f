"""`paginate` through the clients, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from ozon import Checkpoint, Seller, paginate
from ozon_generated.errors import ArgumentError, ServerError
from ozon_generated.seller.product import ProductListFilterDict
from tests.library import httpx
from tests.paging.pages import kept
from tests.runtime.servers import Script, async_seller, ok, seller

PAGES = [
    ok({"result": {"items": [{"product_id": 1}, {"product_id": 2}], "last_id": "a", "total": 3}}),
    ok({"result": {"items": [{"product_id": 3}], "last_id": "", "total": 3}}),
]


def test_a_walk_through_a_client() -> None:
    server = Script(*PAGES)
    given: ProductListFilterDict = {"visibility": "ALL"}
    rows = paginate(seller(server).product.list, filter=given)
    assert server.requests == []
    assert [row.product_id for row in rows] == [1, 2, 3]
    assert server.bodies == [{"filter": given, "limit": 1000}, {"filter": given, "limit": 1000, "last_id": "a"}]


@pytest.mark.anyio
async def test_a_walk_through_an_async_client() -> None:
    server = Script(*PAGES)
    async with async_seller(server) as shop:
        rows = [row.product_id async for row in paginate(shop.product.list, filter={})]
    assert rows == [1, 2, 3]
    assert len(server.requests) == 2


def test_options_go_with_every_page() -> None:
    server = Script(*PAGES)
    list(paginate(seller(server).product.list, filter={}, options={"headers": {"X-Walk": "1"}}))
    assert [request.headers["x-walk"] for request in server.requests] == ["1", "1"]
    assert all("options" not in body for body in server.bodies)


def test_going_on_after_a_failed_page() -> None:
    server = Script(PAGES[0], httpx.Response(500), PAGES[1])
    shop = seller(server)
    given: Any = {"filter": {}, "limit": 2}
    rows: list[Any] = []
    with pytest.raises(ServerError) as caught:
        kept(paginate(shop.product.list, **given), rows)
    checkpoint: Checkpoint = caught.value.checkpoint
    assert checkpoint == Checkpoint("product.list", {"last_id": "a"}, len(rows))
    rows += paginate(shop.product.list, **{**given, **checkpoint.arguments})
    assert [row.product_id for row in rows] == [1, 2, 3]
    assert server.bodies[2] == {"filter": {}, "limit": 2, "last_id": "a"}


@pytest.mark.anyio
async def test_going_on_after_a_failed_page_of_an_async_client() -> None:
    given: Any = {"filter": {}, "limit": 2}
    rows: list[Any] = []

    async def walk_async(**more: Any) -> None:
        async for row in paginate(shop.product.list, **{**given, **more}):
            rows.append(row.product_id)

    async with async_seller(Script(PAGES[0], httpx.Response(500), PAGES[1])) as shop:
        with pytest.raises(ServerError) as caught:
            await walk_async()
        await walk_async(**caught.value.checkpoint.arguments)
    assert rows == [1, 2, 3]


def test_a_walk_that_is_left_early_asks_for_no_more() -> None:
    server = Script(*PAGES)
    assert next(paginate(seller(server).product.list, filter={})).product_id == 1
    assert len(server.requests) == 1


def test_an_error_on_the_first_page_has_a_checkpoint_too() -> None:
    with pytest.raises(ServerError) as caught:
        list(paginate(seller(Script(httpx.Response(500))).product.list, filter={}))
    assert caught.value.checkpoint == Checkpoint("product.list", {}, 0)


# What does not page

#: A type checker refuses what these tests try.
untyped: Any = paginate


def test_a_method_that_does_not_page() -> None:
    shop = seller(Script(ok({})))
    with pytest.raises(ArgumentError, match=r"product\.info_list does not page: call it directly"):
        untyped(shop.product.info_list, sku=[1])


@pytest.mark.parametrize("wrong", [print, lambda: None, "product.list", None, Seller])
def test_what_is_no_method_of_a_client(wrong: Any) -> None:
    with pytest.raises(ArgumentError, match="Pass a method of a client"):
        paginate(wrong)


def test_arguments_go_by_name() -> None:
    shop = seller(Script(*PAGES))
    with pytest.raises(ArgumentError, match="by name"):
        untyped(shop.product.list, {"visibility": "ALL"})


def test_a_wrong_argument_is_refused_at_the_first_row() -> None:
    server = Script(*PAGES)
    with pytest.raises(ArgumentError, match="filtr"):
        list(untyped(seller(server).product.list, filtr={}))
    assert server.requests == []
