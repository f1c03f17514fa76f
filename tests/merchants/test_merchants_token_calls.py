"""Token calls of the Merchants API that fail."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from ozon.merchants.clients import MerchantsAuth
from ozon_generated.errors import (
    ApiError,
    DecodeError,
    ServerError,
    TransportError,
    UnauthorizedError,
)
from tests.library import httpx
from tests.merchants.support import (
    SECRETS,
    Server,
    assert_keeps_secrets,
    client,
    russian,
)


@pytest.mark.parametrize("call", ["product", "auth"])
@pytest.mark.parametrize("form", ["header", "query"])
def test_a_refused_token_call(call: str, form: Any) -> None:
    server = Server()
    server.token_reply = russian(401, {"responseStatus": {"errorCode": "17", "message": "Неверная подпись"}})
    merchants = client(server, signature_form=form)
    with pytest.raises(UnauthorizedError, match="Неверная подпись") as caught:
        merchants.product.list() if call == "product" else merchants.auth.token()
    assert caught.value.operation == "auth.token"
    assert caught.value.code == "17"
    assert "SecretKey" in caught.value.hint
    assert not caught.value.outcome_unknown
    assert caught.value.__context__ is None
    assert server.calls == []
    assert_keeps_secrets(caught.value)


def test_an_error_in_a_token_answer_with_status_200() -> None:
    server = Server()
    server.token_reply = russian(200, {"responseStatus": {"errorCode": 17, "message": "Нет доступа"}})
    for call in (client(server).product.list, client(server).auth.token):
        with pytest.raises(ApiError, match="Нет доступа") as caught:
            call()
        assert (caught.value.operation, caught.value.code) == ("auth.token", 17)


@pytest.mark.parametrize("content", [b"{}", b"[]", b"", b"<html>", b'{"token": ""}', b'{"token": {"t0ken": 1}}'])
def test_a_token_answer_without_a_token(content: bytes) -> None:
    server = Server()
    server.token_reply = httpx.Response(200, content=content)
    with pytest.raises(DecodeError, match="without a token") as caught:
        client(server).product.list()
    assert caught.value.operation == "auth.token"


def test_a_broken_token_call_does_not_cast_doubt_on_the_write() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too slow", request=request)

    with pytest.raises(TransportError, match="ReadTimeout") as caught:
        client(broken).product.create(
            merchant_sku="MUG-1", product_type_id=2, sku={"Name": "Кружка"}, options={"max_attempts": 1}
        )
    assert caught.value.operation == "auth.token"
    assert not caught.value.outcome_unknown
    assert caught.value.request is not None
    assert caught.value.request.url == "https://api.ozon.ru/auth/token/merchants"
    assert caught.value.__context__ is None
    assert_keeps_secrets(caught.value)


def test_a_token_call_is_repeated_like_any_that_reads() -> None:
    replies = [503, 200]

    def server(request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/auth"):
            return httpx.Response(replies.pop(0), headers={"Retry-After": "0"}, json={"token": "t0ken-1"})
        return httpx.Response(200, json={"Products": []})

    client(server).product.list()
    assert replies == []


def test_a_token_call_keeps_to_the_settings_of_the_call_it_is_made_for() -> None:
    server = Server()
    server.token_reply = httpx.Response(503, headers={"Retry-After": "0"})
    with pytest.raises(ServerError):
        client(server).product.list(options={"max_attempts": 1, "timeout": 2.5})
    assert server.tokens == 1
    assert server.token_request.extensions["timeout"]["read"] == 2.5


def test_after_a_failed_token_call_the_next_call_tries_again() -> None:
    server = Server()
    merchants = client(server)
    server.token_reply = httpx.Response(403)
    with pytest.raises(ApiError):
        merchants.product.list()
    server.token_reply = None
    merchants.product.list()
    assert server.tokens == 2


def test_a_refused_token_is_not_tried_again_when_its_renewal_failed() -> None:
    server = Server()
    merchants = client(server)
    merchants.product.list()
    server.tokens += 1
    server.token_reply = httpx.Response(403)
    with pytest.raises(ApiError):
        merchants.product.list()
    server.token_reply = None
    merchants.product.list()
    assert server.used == ["t0ken-1", "t0ken-1", "t0ken-4"]


def test_the_token_of_the_service_does_not_show_in_an_error() -> None:
    server = Server(httpx.Response(400, json={"ResponseStatus": {"ErrorCode": "1", "Message": "no"}}))
    with pytest.raises(ApiError) as caught:
        client(server).order.states()
    assert_keeps_secrets(caught.value)
    assert_keeps_secrets(copy.copy(caught.value))


def test_credentials_do_not_show() -> None:
    merchants = client(Server())
    auth = merchants.http.credentials
    assert isinstance(auth, MerchantsAuth)
    assert not any(secret in repr([auth, auth.__dict__]) for secret in SECRETS)
