"""Walking pages: each scheme, from the first row to the last, and on from a checkpoint."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from ozon import Checkpoint
from ozon_generated.errors import ServerError
from ozon_generated.seller.product import ProductListFilter
from tests.paging.pages import SCHEMES, Page, Shop, ids, kept, operation, page, rows_of


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7, 9])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_row_comes_once(scheme: str, count: int) -> None:
    shop = Shop(scheme, count)
    assert ids(rows_of(SCHEMES[scheme], shop)) == list(range(1, count + 1))
    assert all(asked["size"] == 3 for asked in shop.asked)
    assert len(shop.asked) <= count // 3 + 2


@pytest.mark.parametrize("cap", [1, 2])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_server_that_sends_less_than_was_asked(scheme: str, cap: int) -> None:
    assert ids(rows_of(SCHEMES[scheme], Shop(scheme, 7, cap=cap))) == list(range(1, 8))


@pytest.mark.parametrize("size", [1, 2])
@pytest.mark.parametrize("scheme", ["last_id", "cursor", "offset", "last_value_id"])
def test_a_page_size_of_the_caller(scheme: str, size: int) -> None:
    shop = Shop(scheme, 5)
    assert ids(rows_of(SCHEMES[scheme], shop, {"size": size})) == [1, 2, 3, 4, 5]
    assert {asked["size"] for asked in shop.asked} == {size}


@pytest.mark.parametrize("broken", [1, 2, 3, 4])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_checkpoint_loses_nothing_and_doubles_nothing(scheme: str, broken: int) -> None:
    shop = Shop(scheme, 11)
    shop.broken = {broken}
    given = {"filter": {"a": 1}}
    first: list[Any] = []
    with pytest.raises(ServerError) as caught:
        kept(rows_of(SCHEMES[scheme], shop, given), first)
    checkpoint: Checkpoint = caught.value.checkpoint
    assert checkpoint.operation == "thing.list"
    assert checkpoint.rows == len(first) == 3 * (broken - 1)
    rest = list(rows_of(SCHEMES[scheme], shop, {**given, **checkpoint.arguments}))
    assert ids(first) + ids(rest) == list(range(1, 12))


# What belongs to the caller


@pytest.mark.parametrize("make", [dict, lambda given: ProductListFilter.from_dict(given)])
def test_nothing_that_was_passed_is_changed(make: Callable[[Any], Any]) -> None:
    facts = operation(scheme="last_id", token="filter.page.from", max=2)
    given = {"filter": make({"visibility": "ALL", "page": {"deep": True}})}
    before = copy.deepcopy(given)
    asked: list[Any] = []

    def serve(arguments: dict[str, Any]) -> Page:
        asked.append(arguments["filter"])
        return Page.from_dict(page(len(asked), next="" if len(asked) == 3 else f"t{len(asked)}"))

    assert ids(rows_of(facts, serve, given)) == [1, 2, 3]
    assert given == before
    assert asked[0] is given["filter"]
    assert [one["page"] for one in asked[1:]] == [{"deep": True, "from": "t1"}, {"deep": True, "from": "t2"}]
    assert all(one["visibility"] == "ALL" for one in asked[1:])


def test_a_nested_size() -> None:
    facts = operation(scheme="last_id", token="filter.from", size="filter.size", max=2)
    asked: list[Any] = []

    def serve(arguments: dict[str, Any]) -> Page:
        asked.append(arguments["filter"])
        return Page.from_dict(page(1, next="t" if len(asked) == 1 else ""))

    given = {"filter": {"a": 1}}
    list(rows_of(facts, serve, given))
    list(rows_of(facts, serve, {"filter": {"size": 1}}))
    assert given == {"filter": {"a": 1}}
    assert asked == [{"a": 1, "size": 2}, {"a": 1, "size": 2, "from": "t"}, {"size": 1}]


def test_a_nested_token_in_a_checkpoint() -> None:
    facts = operation(scheme="last_id", token="filter.from", max=2)
    waiting: list[Page | ServerError] = [Page.from_dict(page(1, next="t1")), ServerError("broken")]

    def serve(arguments: dict[str, Any]) -> Page:
        found = waiting.pop(0)
        if isinstance(found, ServerError):
            raise found
        return found

    with pytest.raises(ServerError) as caught:
        list(rows_of(facts, serve, {"filter": {"a": 1}}))
    assert caught.value.checkpoint.arguments == {"filter": {"a": 1, "from": "t1"}}
