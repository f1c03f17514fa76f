"""Requests, answers and addresses of our own."""

from __future__ import annotations

import pytest

from ozon_generated.messages import Headers, Request, Response, Url, phases, url_of
from tests.library import httpx

ADDRESSES = [
    "https://api-seller.ozon.ru",
    "https://API-Seller.ozon.ru:443/v1?a=b",
    "http://127.0.0.1:8000/prefix/",
    "http://[::1]:8080/x",
    "https://user:p%40ss@host/file%20name.csv?sig=a%2Fb&x=1",
    "https://xn--e1afmkfd.xn--p1ai/путь?слово=да",
    "https://host/a b/c?d=e f",
]


@pytest.mark.parametrize("text", ADDRESSES)
def test_an_address_means_what_it_means_to_httpx(text: str) -> None:
    ours, theirs = url_of(text), httpx.URL(text)
    assert ours.scheme == theirs.scheme
    assert ours.host == theirs.raw_host.decode().strip("[]")
    assert ours.port == theirs.port
    assert ours.target == theirs.raw_path.decode()
    assert ours.authority == theirs.netloc.decode()
    assert str(httpx.URL(str(ours))).rstrip("/") == str(theirs).rstrip("/")
    assert url_of(str(ours)) == ours


@pytest.mark.parametrize(
    "text",
    [
        "",
        "host",
        "https://",
        "https://h:x/",
        "https://h:99999/",
        "http://[",
        " https://h",
        "https://h\n",
        "https://a b/",
        "https://пример.рф",
    ],
)
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(ValueError):
        url_of(text)


def test_an_address_does_not_show_its_secrets() -> None:
    shown = repr(url_of("https://u:5ecret-word@h/x?sig=5ecret-word"))
    assert "5ecret" not in shown
    assert shown.startswith("Url('https://")


def test_headers_by_any_case_and_as_they_are_sent() -> None:
    headers = Headers({"X-One": "1"}, raw=[(b"Set-Cookie", b"a=1"), (b"set-cookie", b"b=2"), (b"X-Odd", b"\xff")])
    assert (headers["x-one"], headers.get("SET-COOKIE"), headers["x-odd"]) == ("1", "a=1, b=2", "ÿ")
    assert (headers.get("none"), headers.get("none", "x"), "X-ONE" in headers) == (None, "x", True)
    headers["x-one"] = "2"
    assert (b"x-one", b"2") in headers.raw
    copy = headers.copy()
    del headers["X-ONE"]
    assert (len(headers), len(copy)) == (2, 3)
    assert "1" not in repr(copy)
    with pytest.raises(ValueError):
        headers["x"] = "ё"


@pytest.mark.parametrize(
    ("method", "content", "length"),
    [("GET", b"", None), ("POST", b"", "0"), ("PUT", b"ab", "2"), ("DELETE", b"a", "1")],
)
def test_a_request_tells_how_long_it_is(method: str, content: bytes, length: str | None) -> None:
    assert Request(method, url_of("https://h"), content=content).headers.get("Content-Length") == length


@pytest.mark.parametrize(
    ("content", "kind", "text"),
    [
        ("Привет".encode(), "application/json", "Привет"),
        ("Привет".encode("cp1251"), "text/html; charset=windows-1251", "Привет"),
        ("Привет".encode(), "text/html; charset=no-such", "Привет"),
        (b"\xff", "text/plain", "ÿ"),
    ],
)
def test_the_text_of_an_answer(content: bytes, kind: str, text: str) -> None:
    request = Request("GET", url_of("https://h"))
    answer = Response(200, Headers({"Content-Type": kind}), request, content)
    assert answer.text == text
    assert (answer.reason_phrase, Response(599, Headers(), request).reason_phrase) == ("OK", "")
    assert Response(200, Headers(), request, reason=b"Fine").reason_phrase == "Fine"


def test_timeouts() -> None:
    assert phases(5) == {"connect": 5, "read": 5, "write": 5, "pool": 5}
    assert phases(None) == dict.fromkeys(("connect", "read", "write", "pool"))
    assert phases(httpx.Timeout(9, connect=3))["connect"] == 3
    assert isinstance(url_of("https://h"), Url)
