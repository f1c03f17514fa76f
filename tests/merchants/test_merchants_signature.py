"""The signature of the Merchants API, and where it goes."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import pytest

from ozon.merchants import (
    Merchants,
    sign,
)
from tests.backends import get
from tests.library import httpx
from tests.merchants.support import (
    APPLICATION_ID,
    HEADER_SIGNATURE,
    QUERY_SIGNATURE,
    SECRET_KEY,
    Server,
    client,
)


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        ("/auth/token/merchants", HEADER_SIGNATURE),
        ("/auth/token/merchants?applicationid=DemoApp", QUERY_SIGNATURE),
        (b"/auth/token/merchants", HEADER_SIGNATURE),
    ],
)
def test_signature_vectors(text: str | bytes, signature: str) -> None:
    assert sign(SECRET_KEY, text) == signature


def test_header_form_on_the_wire() -> None:
    server = Server()
    client(server).product.list()
    request = server.token_request
    assert request.url == "https://api.ozon.ru/auth/token/merchants"
    assert request.headers["x-applicationid"] == APPLICATION_ID
    assert request.headers["x-sign"] == HEADER_SIGNATURE
    assert request.headers["x-apiversion"] == "0.1"
    assert "x-token" not in request.headers


def test_query_form_on_the_wire() -> None:
    server = Server()
    client(server, signature_form="query").product.list()
    request = server.token_request
    assert request.url.raw_path.decode() == f"/auth/token/merchants?applicationid=DemoApp&sign={QUERY_SIGNATURE}"
    assert "x-sign" not in request.headers
    assert "x-applicationid" not in request.headers
    assert request.headers["x-apiversion"] == "0.1"


def test_query_form_signs_what_it_sends() -> None:
    server = Server()
    transport = httpx.MockTransport(server)
    Merchants("Demo App&Co/%", SECRET_KEY, signature_form="query", transport=transport).product.list()
    sent, _, signature = server.token_request.url.raw_path.decode().rpartition("&sign=")
    assert sent == "/auth/token/merchants?applicationid=Demo%20App%26Co%2F%25"
    assert signature == sign(SECRET_KEY, sent)
    assert dict(parse_qsl(server.token_request.url.query.decode()))["applicationid"] == "Demo App&Co/%"


@pytest.mark.parametrize("form", ["header", "query"])
def test_a_token_call_of_the_user_is_signed_and_not_preceded_by_another(form: Any) -> None:
    server = Server()
    answer = client(server, signature_form=form).auth.token()
    assert (answer.token, answer.expiration) == ("t0ken-1", 1200)
    assert server.tokens == 1
    assert "x-token" not in server.token_request.headers


def test_calls_carry_the_token() -> None:
    server = Server()
    client(server).product.list(merchant_sku="MUG-1")
    assert server.call.headers["x-applicationid"] == APPLICATION_ID
    assert server.call.headers["x-token"] == "t0ken-1"
    assert server.call.headers["x-apiversion"] == "0.1"
    assert "x-sign" not in server.call.headers


def test_nothing_goes_to_another_host() -> None:
    server = Server()
    merchants = client(server)
    get(merchants.http, "https://example.com/merchants/products")
    get(merchants.http, "http://api.ozon.ru/merchants/products")
    assert server.tokens == 0
    assert not any({"x-token", "x-applicationid"} & set(call.headers) for call in server.calls)
