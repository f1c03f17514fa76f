"""Calls to any path."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon import NULL, Retry, Seller
from ozon.sandbox import Sandbox
from ozon_generated.client import File
from ozon_generated.errors import ArgumentError, DecodeError, ForbiddenError, OzonError, ServerError
from ozon_generated.seller.product import ProductListFilter
from tests.library import httpx
from tests.runtime.servers import KEY, Script, async_seller, ok, seller

FAST = Retry(max_attempts=3, backoff=0.001)


def both(server: Script, *arguments: Any, retry: Retry | None = None, **options: Any) -> list[Any]:
    """The results of a raw call, synchronous and asynchronous; an error stands for itself."""
    settings = {"retry": retry} if retry else {}

    async def ask() -> Any:
        async with async_seller(server, **settings) as shop:
            return await shop.raw(*arguments, **options)

    found: list[Any] = []
    runs: tuple[Callable[[], Any], ...] = (
        lambda: seller(server, **settings).raw(*arguments, **options),
        lambda: anyio.run(ask),
    )
    for run in runs:
        try:
            found.append(run())
        except OzonError as error:
            found.append(error)
    return found


@pytest.mark.parametrize("answer", [{"a": [1, None]}, [], 5, None, "x"])
def test_json_comes_back_parsed(answer: Any) -> None:
    server = Script(ok(answer))
    body = {"filter": ProductListFilter(visibility="ALL"), "x": None, "y": NULL}
    assert both(server, "post", "/v9/new", body) == [answer] * 2
    for request in server.requests:
        assert (request.method, str(request.url)) == ("POST", "https://api-seller.ozon.ru/v9/new")
        assert request.content == b'{"filter":{"visibility":"ALL"},"x":null,"y":null}'
        assert (request.headers["client-id"], request.headers["api-key"]) == ("836", KEY)
        assert request.headers["content-type"] == "application/json"


def test_a_post_without_a_body_sends_an_empty_object_and_a_get_nothing() -> None:
    server = Script(ok({}))
    both(server, "POST", "/v9/new")
    both(server, "GET", "/v9/new", params={"a": 1, "b": [True, "x"]})
    assert [request.content for request in server.requests] == [b"{}", b"{}", b"", b""]
    assert server.requests[2].url.raw_path == b"/v9/new?a=1&b=true&b=x"
    both(server, "GET", "/v9/new?c=1")
    assert server.requests[4].url.raw_path == b"/v9/new?c=1"


def test_what_is_no_json(tmp_path: Path) -> None:
    pdf = httpx.Response(200, content=b"%PDF", headers={"Content-Type": "application/pdf"})
    assert both(Script(pdf), "POST", "/v9/pdf") == [File("", "application/pdf", b"%PDF")] * 2
    path = tmp_path / "a.pdf"
    assert both(Script(pdf), "POST", "/v9/pdf", options={"save_to": path})[0].path == path
    assert path.read_bytes() == b"%PDF"
    assert both(Script(httpx.Response(204)), "POST", "/v9/x") == [None] * 2
    broken = httpx.Response(200, content=b'{"a', headers={"Content-Type": "application/json"})
    for error in both(Script(broken), "POST", "/v9/x"):
        assert isinstance(error, DecodeError)
        assert error.outcome_unknown


@pytest.mark.parametrize(("safety", "sent"), [("read", 3), ("write", 1), ("destructive", 1)])
@pytest.mark.parametrize("failure", [httpx.Response(502, text="<html>"), httpx.ReadTimeout("slow")])
def test_only_what_reads_is_repeated(safety: str, sent: int, failure: Any) -> None:
    server = Script(failure)
    for error in both(server, "POST", "/v9/new", {}, safety=safety, retry=FAST):
        assert isinstance(error, OzonError)
        assert error.operation == "POST /v9/new"
        assert error.outcome_unknown is (safety != "read")
    assert len(server.requests) == 2 * sent


def test_a_write_is_repeated_where_it_cannot_have_happened() -> None:
    server = Script(httpx.ConnectError("refused"), httpx.Response(429), ok(1), ok(2))
    assert both(server, "POST", "/v9/new", retry=FAST) == [1, 2]


def test_errors_are_those_of_other_calls() -> None:
    for status, kind in ((403, ForbiddenError), (500, ServerError)):
        for error in both(Script(httpx.Response(status, json={"code": 7, "message": "no"})), "POST", "/v9/new?a=1"):
            assert type(error) is kind
            assert str(error).startswith(f"POST /v9/new: HTTP {status}, code 7: no")


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        (("FETCH", "/v9/x"), {}),
        (("POST", "v9/x"), {}),
        (("POST", "//evil.example/x"), {}),
        (("POST", "https://evil.example/x"), {}),
        (("POST", "/v9/../x"), {}),
        (("POST", "/v9/x\r\nHost: evil"), {}),
        (("POST", "/v9/x y"), {}),
        (("POST", "/v9/x#y"), {}),
        (("POST", "/v9/x?a=1"), {"params": {"b": 1}}),
        (("POST", "/v9/x"), {"safety": "safe"}),
        (("POST", "/v9/x", object()), {}),
        (("POST", "/v9/x", float("nan")), {}),
    ],
)
def test_what_is_refused(arguments: Any, options: Any) -> None:
    server = Script(ok({}))
    for error in both(server, *arguments, **options):
        assert isinstance(error, ArgumentError)
        assert "Nothing was sent" in str(error)
    assert server.requests == []


def test_against_the_sandbox() -> None:
    shop = Seller("836", "sandbox-key", transport=Sandbox().transport)
    found = shop.raw("POST", "/v3/product/list", {"filter": {}, "limit": 1}, safety="read")
    assert found["result"]["items"][0].keys() >= {"product_id", "offer_id"}
    with pytest.raises(OzonError, match="HTTP 404"):
        shop.raw("POST", "/v9/none")


def test_addresses_of_any_number_of_paths_are_not_all_kept() -> None:
    shop = seller(lambda request: httpx.Response(200))
    for number in range(1100):
        shop.raw("GET", f"/v1/{number}")
    assert len(shop._urls) == 1024
