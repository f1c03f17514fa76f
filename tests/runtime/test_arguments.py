"""What a call refuses before it sends anything, and what it sends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from ozon import NULL
from ozon_generated.errors import (
    ArgumentError,
)
from ozon_generated.seller.product import ProductListFilter
from tests.runtime.calls import EMPTY, Body, client, operation
from tests.runtime.servers import Script, ok, seller


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({}, "missing argument 'filter'"),
        ({"filter": "ALL"}, "filter must be ProductListFilter, not str 'ALL'"),
        ({"filter": {}, "limit": "10"}, "limit must be int, not str '10'"),
        ({"filter": {}, "limit": True}, "limit must be int, not bool"),
        ({"filter": {}, "last_id": 5}, "last_id must be str, not int 5"),
        ({"filter": {}, "color": "red"}, "unexpected keyword argument 'color'"),
        ({"filter": {"visibility": datetime(2026, 1, 1)}}, "has no time zone"),
        ({"filter": {"visibility": float("nan")}}, "JSON"),
        ({"filter": {"visibility": object()}}, "cannot be sent as JSON"),
        ({"filter": {"visibility": b"x"}}, "bytes cannot be sent as JSON"),
    ],
)
def test_a_wrong_argument_is_refused_and_nothing_sent(arguments: dict[str, Any], text: str) -> None:
    server = Script(EMPTY)
    shop = seller(server)
    with pytest.raises(ArgumentError) as caught:
        shop.call(shop.product._operation("list"), arguments)
    assert text in str(caught.value)
    assert str(caught.value).startswith("product.list: ")
    assert str(caught.value).endswith("Nothing was sent.")
    assert "__init__" not in str(caught.value)
    assert caught.value.__context__ is None
    assert server.requests == []


def test_an_argument_that_the_operation_lacks() -> None:
    with pytest.raises(ArgumentError, match="unknown argument color, size"):
        client(Script(ok({}))).call(operation(reply="nothing"), {"size": 1, "color": "red"})


def test_a_moment_out_of_range_is_refused() -> None:
    early = datetime.min.replace(tzinfo=timezone(timedelta(hours=3)))
    with pytest.raises(ArgumentError, match="Nothing was sent"):
        client(Script(ok({}))).call(operation(request=Body, response=Body), {"at": early})


@pytest.mark.parametrize("wrong", ["", ".", "..", "a/b", "../x", "a\\b", "%2e%2e", "a%2Fb"])
def test_a_path_stays_the_documented_one(wrong: str) -> None:
    server = Script(ok({}))
    facts = operation(path="/orders/{id}", path_parameters={"id": "id"}, required_parameters=frozenset({"id"}))
    with pytest.raises(ArgumentError, match="id must not be"):
        client(server).call(facts, {"id": wrong})
    assert server.requests == []


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("?x#y", "/orders/%3Fx%23y"),
        ("Ж", "/orders/%D0%96"),
        ("..a", "/orders/..a"),
        (5, "/orders/5"),
        (True, "/orders/true"),
    ],
)
def test_path_parameters_are_escaped(value: Any, path: str) -> None:
    server = Script(ok({}))
    facts = operation(method="GET", path="/orders/{id}", path_parameters={"id": "id"}, reply="nothing")
    client(server).call(facts, {"id": value})
    assert server.requests[0].url.raw_path.decode() == path


@pytest.mark.parametrize(
    ("value", "query"),
    [
        (5, "q=5"),
        (True, "q=true"),
        ("a b&c", "q=a%20b%26c"),
        ([1, 2], "q=1&q=2"),
        (range(2), "q=0&q=1"),
        (iter("ab"), "q=a&q=b"),
        ([], ""),
        (None, ""),
        (datetime(2026, 1, 2, tzinfo=UTC), "q=2026-01-02T00%3A00%3A00Z"),
    ],
)
def test_query_parameters(value: Any, query: str) -> None:
    server = Script(ok({}))
    client(server).call(operation(method="GET", query_parameters={"q": "q"}, reply="nothing"), {"q": value})
    assert server.requests[0].url.query.decode().replace("+", "%20") == query
    assert server.requests[0].content == b""


def test_a_post_without_a_documented_body_sends_none() -> None:
    server = Script(ok({}))
    client(server).call(operation(reply="nothing"), {})
    assert (server.requests[0].content, server.requests[0].headers.get("Content-Type")) == (b"", None)


def test_models_mappings_and_null_go_out() -> None:
    server = Script(EMPTY)
    shop = seller(server)
    shop.product.list(filter=ProductListFilter(visibility="ALL"), last_id=NULL)
    new: dict[str, Any] = {"visibility": "ALL", "beta": True}
    shop.product.list(filter=ProductListFilter.from_dict(new), limit=1, options={"unknown_fields": "send"})
    assert server.bodies == [
        {"filter": {"visibility": "ALL"}, "last_id": None},
        {"filter": {"visibility": "ALL", "beta": True}, "limit": 1},
    ]
