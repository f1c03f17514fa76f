"""Credentials: where they come from, where they go, and where they never go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from ozon import Seller
from ozon.auth.keys import bearer_token, checked_url, seller_key
from ozon.secret import Secret
from ozon_generated.errors import ArgumentError
from ozon_generated.messages import url_of
from tests.backends import get
from tests.library import httpx
from tests.runtime.servers import KEY, ONCE, Script, async_seller, ok, seller

EMPTY = ok({"result": {"items": []}})


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OZON_CLIENT_ID", "OZON_API_KEY", "OZON_TOKEN"):
        monkeypatch.delenv(name, raising=False)


def shop(*credentials: Any, **settings: Any) -> tuple[Seller, Script]:
    server = Script(EMPTY)
    return Seller(*credentials, transport=httpx.MockTransport(server), retry=ONCE, **settings), server


def headers(*credentials: Any, **settings: Any) -> httpx.Headers:
    """The headers of a call."""
    client, server = shop(*credentials, **settings)
    client.product.list(filter={})
    return server.requests[0].headers


@pytest.mark.parametrize("given", [("", ""), ("", KEY), ("1", "")])
def test_an_empty_argument_does_not_turn_into_another_shop(
    monkeypatch: pytest.MonkeyPatch, given: tuple[str, str]
) -> None:
    for name in ("OZON_CLIENT_ID", "OZON_API_KEY", "OZON_TOKEN"):
        monkeypatch.setenv(name, "2")
    with pytest.raises(ArgumentError, match="is empty"):
        Seller(*given)


def test_client_id_and_key() -> None:
    sent = headers("836", KEY)
    assert (sent.get_list("client-id"), sent.get_list("api-key")) == (["836"], [KEY])
    assert "authorization" not in sent


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OZON_CLIENT_ID", "1")
    monkeypatch.setenv("OZON_API_KEY", "from-environment")
    assert (headers()["client-id"], headers()["api-key"]) == ("1", "from-environment")
    assert (headers("2", "given")["client-id"], headers("2", "given")["api-key"]) == ("2", "given")
    assert headers(api_key="given")["client-id"] == "1"


@pytest.mark.parametrize(
    ("given", "variable"),
    [({}, "OZON_CLIENT_ID"), ({"client_id": "1"}, "OZON_API_KEY"), ({"api_key": "k"}, "OZON_CLIENT_ID")],
)
@pytest.mark.parametrize("empty", [None, ""])
def test_what_is_missing_is_named(
    given: Any, variable: str, empty: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if empty is not None:
        monkeypatch.setenv(variable, empty)
    with pytest.raises(ArgumentError, match=variable):
        Seller(**given)


@pytest.mark.parametrize(
    "wrong", ["5ecret\n", " 5ecret", "5ecret\r\nX: y", "5ecret\0", "5ecrét", "\t5ecret", 5, b"5ecret"]
)
@pytest.mark.parametrize("argument", ["api_key", "token"])
def test_a_key_that_is_none_is_refused_and_not_shown(wrong: Any, argument: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        Seller("836", **{"api_key": KEY, argument: wrong})
    assert "5ecr" not in str(caught.value) + repr(caught.value.__dict__)


def test_a_client_id_is_text() -> None:
    wrong: Any = 836
    with pytest.raises(ArgumentError, match="Client-Id is int: it has to be text"):
        Seller(wrong, KEY)


def test_a_broken_key_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OZON_API_KEY", "5ecret\n")
    with pytest.raises(ArgumentError, match="Api-Key"):
        Seller("836")


# Bearer tokens


def test_a_token() -> None:
    sent = headers(token="t0ken")
    assert sent.get_list("authorization") == ["Bearer t0ken"]
    assert not {"api-key", "client-id"} & set(sent)


def test_a_token_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OZON_TOKEN", "t0ken")
    assert headers()["authorization"] == "Bearer t0ken"
    assert "authorization" not in headers("836", KEY)


def test_a_function_is_asked_for_each_call() -> None:
    tokens: Iterator[str] = iter(["first", "second"])
    client, server = shop(token=lambda: next(tokens))
    client.product.list(filter={})
    client.product.list(filter={})
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer first", "Bearer second"]


def test_a_function_for_both_clients() -> None:
    server = Script(EMPTY)

    async def ask() -> None:
        async with async_seller(server, token=lambda: "t0ken") as client:
            await client.product.list(filter={})

    anyio.run(ask)
    assert server.requests[0].headers.get_list("authorization") == ["Bearer t0ken"]


@pytest.mark.parametrize("wrong", ["", "5ecret\n", None, 5])
def test_a_function_that_returns_no_token(wrong: Any) -> None:
    client, server = shop(token=lambda: wrong)
    with pytest.raises(ArgumentError, match="token") as caught:
        client.product.list(filter={})
    assert "5ecret" not in str(caught.value)
    assert server.requests == []


def test_an_empty_token_is_refused() -> None:
    with pytest.raises(ArgumentError, match="token"):
        Seller(token="")


def test_a_header_of_the_caller_does_not_stand_beside_ours() -> None:
    server = Script(EMPTY)
    seller(server, token="t0ken").product.list(filter={}, options={"headers": {"authorization": "Basic x"}})
    assert server.requests[0].headers.get_list("authorization") == ["Bearer t0ken"]


# Where keys go


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/",
        "http://api-seller.ozon.ru/",
        "https://api-seller.ozon.ru:8443/",
        "https://api-seller.ozon.ru.evil.example/",
        "https://xapi-seller.ozon.ru/",
    ],
)
@pytest.mark.parametrize("settings", [{}, {"token": "t0ken"}])
def test_a_key_stays_with_its_host(url: str, settings: Any) -> None:
    client, server = shop("836", KEY, **settings)
    get(client.http, url)
    assert not {"api-key", "client-id", "authorization"} & set(server.requests[0].headers)


@pytest.mark.parametrize(
    "url", ["https://api-seller.ozon.ru/v1/roles", "https://API-seller.ozon.ru:443/x", "/relative"]
)
def test_a_key_goes_to_its_host(url: str) -> None:
    client, server = shop("836", KEY)
    get(client.http, url)
    assert server.requests[0].headers["api-key"] == KEY


def test_a_prefix_of_the_address_is_kept() -> None:
    client, server = shop("836", KEY, base_url="https://proxy.example/ozon/")
    client.product.list(filter={})
    assert str(server.requests[0].url) == "https://proxy.example/ozon/v3/product/list"
    assert server.requests[0].headers["api-key"] == KEY


@pytest.mark.parametrize(
    "url",
    [
        "https://h",
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://127.8.8.8:1",
        "http://[::1]:5",
        "https://h/prefix",
    ],
)
def test_addresses_that_keys_may_go_to(url: str) -> None:
    assert checked_url(url, allow_insecure=False)


@pytest.mark.parametrize(
    "url",
    [
        "http://h",
        "http://10.0.0.1",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://api-seller.ozon.ru",
        "api-seller.ozon.ru",
        "//h",
        "ftp://h",
        "https://",
        "",
        "https://h:99999",
        "https://h:port",
    ],
)
def test_addresses_that_keys_must_not_go_to(url: str) -> None:
    with pytest.raises(ArgumentError):
        checked_url(url, allow_insecure=False)


def test_insecure_on_demand() -> None:
    assert checked_url("http://h", allow_insecure=True)
    with pytest.raises(ArgumentError):
        checked_url("h", allow_insecure=True)


@pytest.mark.parametrize("url", ["http://user:5ecret@h", "ftp://user:5ecret@h", "https://user:5ecret@h:99999"])
def test_a_password_in_an_address_is_not_shown(url: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        checked_url(url, allow_insecure=False)
    assert "5ecret" not in str(caught.value)


def test_no_repr_shows_a_key() -> None:
    url = url_of("https://h")
    client, _ = shop("836", KEY)
    for shown in (
        seller_key(url, "836", Secret(KEY)),
        bearer_token(url, Secret(KEY)),
        client,
        client.http,
        client.http.credentials,
        client.product,
    ):
        assert KEY not in repr(shown)
