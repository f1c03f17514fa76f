"""What an error says: the text of every kind of error object, of pages in any charset, and of redirects."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_generated.answers import refusal, unreadable
from ozon_generated.envelope import envelope, is_error, text_of
from ozon_generated.errors import ApiError, BadRequestError, api_error
from ozon_generated.operation import Operation
from tests.backends import answer, ours
from tests.library import httpx

OPERATION = Operation(api="x", name="thing.get", method="POST", path="/", safety="write")
BLOCKED = "Компания заблокирована"


def refused(status: int, content: bytes | str, content_type: str = "", **headers: str) -> ApiError:
    """The error for an answer."""
    raw = content if isinstance(content, bytes) else content.encode()
    sent = headers | ({"content-type": content_type} if content_type else {})
    request = httpx.Request("POST", "https://api-seller.ozon.ru/v1/thing")
    return refusal(OPERATION, answer(httpx.Response(status, content=raw, headers=sent), ours(request)))


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({"errors": ["first", "second"]}, None, "first; second"),
        ({"errors": [{"code": "BAD_ID", "message": "no such id"}]}, None, "BAD_ID: no such id"),
        ({"errors": [{"title": "Bad", "detail": "no such id"}, {"message": "x"}]}, None, "no such id; x"),
        (
            {"errors": {"items[0].price": ["must be text", "is too low"], "name": "is empty"}},
            None,
            "items[0].price: must",
        ),
        ({"title": "One or more errors", "status": 400, "errors": {"id": ["is bad"]}}, None, "One or more errors"),
        ({"code": 3, "message": "", "errors": ["reason"]}, 3, "reason"),
        ({"code": 3, "message": "", "details": [{"message": "reason"}]}, 3, "reason"),
        ({"error": {"code": "X", "message": "", "errors": [{"error": "deep"}]}}, "X", "deep"),
        ({"error": "invalid_grant", "error_description": "code is used up"}, "invalid_grant", "code is used up"),
        ({"ResponseStatus": {"ErrorCode": "7", "Errors": [{"ErrorCode": "F", "Message": "no"}]}}, "7", "F: no"),
        ({"Code": 5, "Message": "NOT FOUND"}, 5, "NOT FOUND"),
        ({"errors": [None, 5, {}, [], {"code": 0}]}, None, ""),
    ],
)
def test_every_kind_of_error_object_gives_its_text(body: Any, code: Any, message: str) -> None:
    error = refused(400, json.dumps(body))
    assert isinstance(error, BadRequestError)
    assert error.code == code
    assert error.message.startswith(message)
    assert (message or "Bad Request") in str(error)


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ({"message": {"ru": BLOCKED}}, BLOCKED),
        ({"messages": [BLOCKED]}, BLOCKED),
        ({"detail": [{"loc": ["body", "filter"], "msg": "field required"}]}, "field required"),
        (BLOCKED, BLOCKED),
        ([BLOCKED], BLOCKED),
        ({"access_token": "5ecret", "why": BLOCKED}, BLOCKED),
    ],
)
def test_json_without_a_text_that_is_known_is_shown(body: Any, shown: str) -> None:
    error = refused(400, json.dumps(body, ensure_ascii=False))
    assert (error.message, shown in str(error), "5ecret" in str(error)) == ("", True, False)


@pytest.mark.parametrize("body", [{}, [], "", 0, {"code": 5, "message": ""}])
def test_json_that_says_nothing_is_not_shown(body: Any) -> None:
    assert "the body is" not in str(refused(400, json.dumps(body)))


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (BLOCKED.encode(), ""),
        (BLOCKED.encode(), "text/plain"),
        (BLOCKED.encode(), "text/plain; charset=no-such-charset"),
        (BLOCKED.encode("cp1251"), ""),
        (BLOCKED.encode("cp1251"), "text/html; charset=windows-1251"),
        (BLOCKED.encode("cp1251"), 'text/html; charset="WINDOWS-1251"'),
        (BLOCKED.encode("koi8-r"), "text/plain;charset=koi8-r"),
        (BLOCKED.encode("utf-8-sig"), "text/plain; charset=windows-1251"),
        (BLOCKED.encode("utf-16"), ""),
        (f'<html><head><meta charset="koi8-r"></head><b>{BLOCKED}</b>'.encode("koi8-r"), "text/html"),
        (json.dumps({"message": BLOCKED}, ensure_ascii=False).encode("cp1251"), "application/json"),
        (json.dumps({"message": BLOCKED}, ensure_ascii=False).encode("utf-8-sig"), "application/json"),
    ],
)
def test_texts_in_every_charset_can_be_read(content: bytes, content_type: str) -> None:
    error = refused(403, content, content_type)
    assert error.message == BLOCKED
    assert BLOCKED in str(error)


def test_pages_are_made_readable() -> None:
    page = """<!DOCTYPE html><html><head><title>502 Bad Gateway</title><style>p {color: red}</style>
        <script>alert("x < y")</script><!-- nothing to see --></head>
        <body><h1>502 Bad Gateway</h1><p>Try &laquo;later&raquo;&nbsp;&amp; again</p><hr>nginx</body>"""
    error = refused(502, page, "text/html")
    assert error.message == "502 Bad Gateway Try «later» & again nginx"
    assert "<" not in str(error)
    long = refused(502, "wait " * 10_000)
    assert len(long.message) == 300
    assert len(str(long)) < 500


def test_a_page_of_bytes_is_shown_as_bytes() -> None:
    assert "\\x00\\x01" in str(refused(500, b"\x00\x01\x02"))


@pytest.mark.parametrize("secret", ['{"access_token": "5ecret"', '<p>{"password":"5ecret"}</p>'])
def test_secrets_on_a_page_are_masked(secret: str) -> None:
    assert "5ecret" not in str(refused(500, secret)) + refused(500, secret).message


def test_a_page_in_a_success_is_shown_as_text() -> None:
    content = f"<html><h1>{BLOCKED}</h1></html>".encode("cp1251")
    response = httpx.Response(200, content=content, request=httpx.Request("POST", "https://h/"))
    error = unreadable(OPERATION, answer(response), "a page")
    assert f"beginning '{BLOCKED}'" in str(error)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_names_where_it_leads(status: int) -> None:
    error = refused(status, b"", location="https://user:5ecret@elsewhere.example.com/v1?sign=5ecret&page=2")
    assert "it leads to https://***@elsewhere.example.com/v1?sign=***&page=2" in str(error)
    assert "5ecret" not in str(error)


@pytest.mark.parametrize(
    ("body", "documented", "expected"),
    [
        ({"code": 3, "message": "no"}, {"result"}, True),
        ({"code": 3, "message": "no", "result": None}, {"result"}, True),
        ({"code": 3, "message": "no", "result": []}, {"result"}, True),
        ({"code": 3, "message": "no", "result": {"items": [], "total": "0", "last_id": ""}}, {"result"}, True),
        ({"code": 3, "message": "no", "result": {"items": [{}]}}, {"result"}, False),
        ({"code": 0, "message": "", "result": {"items": []}}, {"result"}, False),
        ({"message": "no", "result": []}, {"result"}, False),
        ({"code": "report-1"}, {"code"}, False),
        ({"code": 3, "message": "no"}, {"code"}, True),
        ({"message": "Cancellation is being processed"}, {"message"}, False),
        ({"code": 3, "message": "no"}, {"message"}, True),
        ({"code": 3, "message": "no"}, {"code", "message"}, False),
        ({"errors": []}, {"errors"}, False),
        ({"errors": [{"code": "X", "error": "no"}]}, {"errors"}, False),
        ({"errors": ["no"]}, {"items"}, True),
        ({"errors": []}, {"items"}, False),
        ({"error": "", "errors": None}, {"items"}, False),
        ({"code": 0, "message": "OK"}, set(), False),
        ({"message": "OK"}, set(), False),
        ({"error": {"code": 1, "message": "no"}}, set(), True),
        ({"code": 3, "message": "no", "details": []}, None, True),
        ({"code": 3, "message": "no", "id": 5}, None, False),
        ({"errors": ["no"]}, None, False),
        ({"error": "no"}, None, True),
        ({}, None, False),
    ],
)
def test_what_an_error_object_is(body: Any, documented: Any, expected: bool) -> None:
    assert is_error(body, documented) is expected


NAMES = st.sampled_from(["code", "message", "error", "errors", "details", "ResponseStatus", "ErrorCode", "title"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | st.text(max_size=5), inner, max_size=5),
    max_leaves=20,
)
HEADERS = st.sampled_from(["content-type", "location", "x-o3-trace-id", "item-rate-limit-remaining", "x"])


@given(body=ANYTHING, documented=st.none() | st.sets(NAMES))
def test_no_body_is_too_odd(body: Any, documented: Any) -> None:
    found = envelope(body)
    assert isinstance(found.message, str)
    error = refused(400, json.dumps(body))
    assert str(error).startswith("thing.get: HTTP 400")
    assert len(str(error).splitlines()) == 1
    if isinstance(body, dict):
        assert is_error(body, documented) in (True, False)


@given(
    content=st.binary(max_size=200),
    headers=st.dictionaries(HEADERS, st.binary(max_size=30).filter(lambda value: not set(value) & set(b"\r\n\0"))),
    status=st.integers(200, 599),
)
def test_no_page_and_no_header_is_too_odd(content: bytes, headers: dict[str, bytes], status: int) -> None:
    request = httpx.Request("POST", "https://h/")
    raw = [(name.encode(), value) for name, value in headers.items()]
    response = httpx.Response(status, content=content, headers=raw, request=request)
    assert str(refusal(OPERATION, answer(response)))
    assert str(api_error("x", answer(response), None))
    assert isinstance(text_of(content, "rot13"), str)
