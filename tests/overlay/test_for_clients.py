"""Functions for both kinds of client, made from one function that returns steps."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Performance, Seller
from ozon.client.functions import for_seller
from ozon.errors import ArgumentError
from ozon.sandbox import Sandbox
from ozon.steps import Ask, Emit, Rows, Steps, operation_of
from tests.runtime.servers import ONCE


@pytest.fixture
def url() -> Iterator[str]:
    with Sandbox().serve() as url:
        yield url


@for_seller.result
def first(client: Seller | AsyncSeller, *, limit: int = 1) -> Steps[Any]:
    """The first products."""
    if limit < 1:
        raise ArgumentError("limit")
    return _first(client, limit)


def _first(client: Seller | AsyncSeller, limit: int) -> Steps[Any]:
    answer = yield Ask(operation_of(client, "product.list"), {"filter": {}, "limit": limit})
    return answer.result.items


@for_seller.iterator
def each(client: Seller | AsyncSeller, limit: int) -> Rows[Any]:
    return Rows(_each(client, limit))


def _each(client: Seller | AsyncSeller, limit: int) -> Steps[None]:
    yield Emit((yield from _first(client, limit)))


def test_one_function_serves_both_kinds_of_client(url: str) -> None:
    async def inside() -> None:
        async with AsyncSeller("836", "sandbox-key", base_url=url, retry=ONCE) as shop:
            coroutine = first(shop, limit=2)
            assert inspect.iscoroutine(coroutine)
            assert len(await coroutine) == 2
            assert [row async for row in each(shop, 2)] == await first(shop, limit=2)
            with pytest.raises(ArgumentError, match="limit"):
                await first(shop, limit=0)

    with Seller("836", "sandbox-key", base_url=url, retry=ONCE) as shop:
        assert len(first(shop)) == 1
        assert list(each(shop, 2)) == first(shop, limit=2)
        with pytest.raises(ArgumentError, match="limit"):
            first(shop, limit=0)
    anyio.run(inside)


def test_it_keeps_its_name_and_its_docstring() -> None:
    assert (getattr(first, "__name__", ""), first.__doc__) == ("first", "The first products.")


def test_a_client_of_another_api_is_refused(url: str) -> None:
    other: Any = Performance("client", "secret", base_url=url)
    with other, pytest.raises(ArgumentError, match="first takes a Seller or AsyncSeller first, not"):
        first(other)
