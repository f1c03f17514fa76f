"""The tree of errors: which one, what it carries, and what it never carries."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from ozon import PaginationError, WaitTimeoutError
from ozon.extract import StateError
from ozon.extract.forget.forgotten import HeldError
from ozon.extract.sinks import SinkError
from ozon.limits import LimitError, StoreError
from ozon.mirror import MirrorError
from ozon.push import StoreError as PushStoreError
from ozon_generated import errors
from ozon_generated.errors import (
    ApiError,
    ArgumentError,
    MissingFieldError,
    OzonError,
    api_error,
    retry_after,
)
from ozon_generated.masking import copy_request, copy_response, mask_body, mask_headers, mask_url
from tests.backends import answer, ours
from tests.library import httpx

REQUEST = ours(
    httpx.Request(
        "POST",
        "https://api-seller.ozon.ru/v3/product/list?sign=5ecret&page=1",
        headers={"Api-Key": "5ecret", "Client-Id": "836"},
        json={"client_secret": "5ecret", "name": "mug"},
    )
)


def refusal(status: int, content: bytes | None = None, *, body: Any = None, headers: Any = None) -> ApiError:
    response = httpx.Response(status, content=content, json=body, headers=headers)
    try:
        parsed = json.loads(response.content)
    except ValueError:
        parsed = None
    return api_error("product.list", answer(response, REQUEST), parsed)


EXPECTED = {
    400: errors.BadRequestError,
    401: errors.UnauthorizedError,
    403: errors.ForbiddenError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    429: errors.RateLimitError,
}


@pytest.mark.parametrize("status", [s for s in range(300, 600) if s not in (304,)])
def test_every_status_has_a_class(status: int) -> None:
    error = refusal(status, body={"code": 7, "message": "no"})
    assert type(error) is EXPECTED.get(status, errors.ServerError if status >= 500 else ApiError)
    assert error.status == status


@pytest.mark.parametrize(
    ("body", "code", "message", "details"),
    [
        ({"code": 8, "message": "no", "details": []}, 8, "no", []),
        ({"code": "8", "message": "no"}, "8", "no", None),
        ({"code": "RESOURCE_EXHAUSTED", "message": "wait"}, "RESOURCE_EXHAUSTED", "wait", None),
        ({"code": 0, "message": "no"}, 0, "no", None),
        ({"message": "no"}, None, "no", None),
        ({"code": None, "message": None}, None, "", None),
        ({"code": [1], "message": {"a": 1}}, None, "", None),
        ({"code": 3, "message": "no", "details": "text"}, 3, "no", "text"),
        ({"code": 3, "message": "no", "details": [{"typeUrl": "t"}]}, 3, "no", [{"typeUrl": "t"}]),
        ({"error": {"code": "BAD", "message": "no", "data": []}}, "BAD", "no", None),
        ({"error": "no"}, None, "no", None),
        ({"message": "", "error": "no"}, None, "no", None),
        ({"responseStatus": {"errorCode": "E", "message": "no", "errors": [1]}}, "E", "no", [1]),
        ({"ResponseStatus": {"ErrorCode": "E", "Message": "no", "Errors": []}}, "E", "no", []),
        ({"ResponseStatus": None}, None, "", None),
        ({}, None, "", None),
        ([], None, "", None),
        (["no"], None, "", None),
        ("no", None, "", None),
        (5, None, "", None),
    ],
)
def test_envelopes(body: Any, code: Any, message: str, details: Any) -> None:
    error = refusal(403, body=body)
    assert (error.code, error.message, error.details) == (code, message, details)
    assert str(error).startswith("product.list: ")
    assert "HTTP 403" in str(error)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        (b"<html>\n<h1>502</h1>\r\n</html>", "502"),
        ("<h1>Ошибка</h1>".encode("cp1251"), "Ошибка"),
        (b"\0", ""),
    ],
)
def test_bodies_that_are_no_json(content: bytes, text: str) -> None:
    error = refusal(502, content)
    assert type(error) is errors.ServerError
    assert (error.code, error.message, error.details) == (None, text, None)
    assert "Bad Gateway" in str(error)
    assert text in str(error)
    assert error.response is not None
    assert error.response.content == content


def test_the_text_names_operation_status_code_and_trace() -> None:
    error = refusal(403, body={"code": 7, "message": "Company is blocked"}, headers={"x-o3-trace-id": "a1b2"})
    assert str(error) == "product.list: HTTP 403, code 7: Company is blocked (trace a1b2)."
    assert error.trace_id == "a1b2"


@pytest.mark.parametrize(
    "body",
    [{"message": "a\nb\r\n\tc\u2028d"}, {"code": "A\nB", "message": "x"}, {"message": "x" * 10, "details": "a\nb"}],
)
def test_the_text_is_one_line(body: Any) -> None:
    assert len(str(refusal(400, body=body)).splitlines()) == 1


# Retry-After


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "5"}, 5),
        ({"Retry-After": " 5 "}, 5),
        ({"Retry-After": "1.5"}, 1.5),
        ({"Retry-After": "0"}, 0),
        ({"Retry-After": "Thu, 01 Jan 2026 00:01:40 GMT"}, 100),
        ({"Retry-After": "Thu, 01 Jan 2026 00:01:40 -0000"}, 100),
        ({"Retry-After": "Wed, 31 Dec 2025 23:00:00 GMT"}, 0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": ""}, None),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": "inf"}, None),
        ({"Retry-After": "1e9"}, None),
        ({"Retry-After": "Thu, 01 Jan 99999 00:00:00 GMT"}, None),
        ({"Retry-After": "Thu, 99 Jan 2026 00:00:00 GMT"}, None),
        ({"Item-Retry-After": "2"}, 120),
        ({"Item-Retry-After": "0.5"}, 30),
        ({"Item-Retry-After": "soon"}, None),
        ({"Item-Retry-After": "1", "Retry-After": "90"}, 90),
        ({"Item-Retry-After": "2", "Retry-After": "90"}, 120),
        ({"Item-Retry-After": "soon", "Retry-After": "90"}, 90),
    ],
)
def test_how_long_the_server_wants_us_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(httpx.Headers(headers), datetime(2026, 1, 1, tzinfo=UTC)) == seconds


@pytest.mark.parametrize(("sent", "remaining"), [("5", 5), ("0", 0), ("", None), ("-1", None), ("many", None)])
def test_items_remaining(sent: str, remaining: int | None) -> None:
    error = refusal(429, body={}, headers={"Item-Rate-Limit-Remaining": sent, "Item-Retry-After": "3"})
    assert (error.items_remaining, error.retry_after) == (remaining, 180)


# Secrets


@pytest.mark.parametrize(
    "name",
    ["Api-Key", "API-KEY", "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "x-Token", "x-Sign"],
)
def test_headers_are_masked(name: str) -> None:
    assert mask_headers({name: "5ecret", "Client-Id": "836"}) == {name: "***", "Client-Id": "836"}


@pytest.mark.parametrize(
    ("url", "masked"),
    [
        ("https://h/p?sign=5ecret&applicationid=Demo", "https://h/p?sign=***&applicationid=Demo"),
        ("https://h/p?a=1&TOKEN=5ecret#f", "https://h/p?a=1&TOKEN=***#f"),
        ("https://h/p?client_secret=5ecret", "https://h/p?client_secret=***"),
        ("https://user:5ecret@h/p", "https://***@h/p"),
        (
            "https://h/p?X-Amz-Signature=5ecret&X-Amz-Credential=5",
            "https://h/p?X-Amz-Signature=***&X-Amz-Credential=***",
        ),
        ("https://h/p?Expires=1&Signature=5&Key-Pair-Id=K", "https://h/p?Expires=1&Signature=***&Key-Pair-Id=K"),
        ("https://h/p?sig=5&se=2026&x=1", "https://h/p?sig=***&se=2026&x=1"),
        ("https://h/p?hash=5&auth_key=5&hmac=5", "https://h/p?hash=***&auth_key=***&hmac=***"),
        ("https://h/p?q=0123456789abcdef0123456789abcdef0", "https://h/p?q=***"),
        (
            "https://h/p?UUID=2cb1ad0e-8a39-4e4a-9a28-5a3b1f0d7c11",
            "https://h/p?UUID=2cb1ad0e-8a39-4e4a-9a28-5a3b1f0d7c11",
        ),
        ("https://h/p?design=x&decode=y&author=z", "https://h/p?design=x&decode=y&author=z"),
        ("https://h/p@q", "https://h/p@q"),
    ],
)
def test_addresses_are_masked(url: str, masked: str) -> None:
    assert mask_url(url) == masked


@pytest.mark.parametrize(
    ("body", "masked"),
    [
        (b'{"client_secret": "5ecret", "a": 1}', b'{"client_secret": "***", "a": 1}'),
        (b'{"access_token":"5e\\"cret","refresh_token":"5ecret"}', b'{"access_token":"***","refresh_token":"***"}'),
        (b'{"Token" : "5ecret"}', b'{"Token" : "***"}'),
        (b'{"token":"5ecret', b'{"token":"***"'),
        (b'{"access_token":["5ecret"],"a":1}', b'{"access_token":"***","a":1}'),
        (b'{"access_token":{"v":"5ecret"},"a":1}', b'{"access_token":"***","a":1}'),
        (b"{'id_token': '5ecret'}", b"{'id_token': \"***\"}"),
        (b"access_token=5ecret&a=1&refresh_token=5ecret", b"access_token=***&a=1&refresh_token=***"),
        (b'{"file":"https://h/r.csv?sig=5ecret"}', b'{"file":"https://h/r.csv?sig=***"}'),
        ('{"a":"Кружка","b":"https://u:5ecret@h"}'.encode(), '{"a":"Кружка","b":"https://***@h"}'.encode()),
        (b'{"apiKey":"5ecret","api_key":"5ecret"}', b'{"apiKey":"***","api_key":"***"}'),
        (b'{"password":"5ecret"}', b'{"password":"***"}'),
        (b'{"tokens":"visible"}', b'{"tokens":"visible"}'),
    ],
)
def test_bodies_are_masked(body: bytes, masked: bytes) -> None:
    assert mask_body(body) == masked


def test_copies_have_no_secrets() -> None:
    response = answer(httpx.Response(200, json={"access_token": "5ecret"}, headers={"Set-Cookie": "s=5ecret"}), REQUEST)
    assert "5ecret" not in repr((copy_request(REQUEST), copy_response(response)))
    assert copy_request(REQUEST).headers["client-id"] == "836"


# Pickles


def subclasses(cls: type[OzonError]) -> Iterator[type[OzonError]]:
    yield cls
    for below in cls.__subclasses__():
        yield from subclasses(below)


def test_the_tree_is_known() -> None:
    assert {PaginationError, WaitTimeoutError, ArgumentError} < set(subclasses(OzonError))


UNSENT = (ArgumentError, HeldError, LimitError, MirrorError, PushStoreError, SinkError, StateError, StoreError)


@pytest.mark.parametrize("cls", sorted(set(subclasses(OzonError)), key=repr))
def test_every_error_says_whether_it_was_sent_and_may_be_repeated(cls: type[OzonError]) -> None:
    error = cls("text")
    unsent = issubclass(cls, UNSENT)
    assert error.sent is not unsent
    answered = issubclass(cls, MissingFieldError)  # whatever the call was, it has been done
    assert (error.outcome_unknown, error.repeat_is_safe) == (False, not answered)
    doubtful = cls("text", outcome_unknown=True)
    assert not doubtful.repeat_is_safe


@pytest.mark.parametrize("cls", sorted(set(subclasses(OzonError)), key=repr))
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_every_error_survives_a_pickle(cls: type[OzonError], again: Any) -> None:
    error = cls(
        "text",
        operation="product.list",
        request=copy_request(REQUEST),
        response=copy_response(answer(httpx.Response(500, text="x"), REQUEST)),
        hint="Look.",
        outcome_unknown=True,
        checkpoint=(1, 2),
    )
    twin = again(error)
    assert type(twin) is cls
    assert str(twin) == str(error)
    assert twin.__dict__ == error.__dict__
    assert "5ecret" not in repr(twin.__dict__) + str(twin)


def test_the_text_of_an_error() -> None:
    error = OzonError("It failed.", operation="a.b", outcome_unknown=True, hint="Look.")
    assert str(error) == "a.b: It failed. The outcome of this write is unknown: check before you repeat it. Look."
    error.repeat_is_safe = True
    assert str(error) == "a.b: It failed. The outcome of this write is unknown: it is safe to repeat. Look."
    assert str(OzonError()) == "OzonError"


def test_argument_errors_are_value_errors_and_time_outs_are_time_outs() -> None:
    assert issubclass(ArgumentError, ValueError)
    assert issubclass(WaitTimeoutError, TimeoutError)
