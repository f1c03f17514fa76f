"""What the libraries underneath say when something fails: one line, with its cause, and without what it quotes."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, OzonError, Retry, Seller
from ozon_generated.masking import failure_text
from tests.library import httpx
from tests.runtime.servers import listening

SECRET = "s3cret-of-a-session"
ONCE = Retry(max_attempts=1)
BAD_HEADERS = {
    "a control character in a value": b"Set-Cookie: sid=%s\x00",
    "no colon": b"Api-Key %s",
    "a space in a name": b"Set Cookie: %s",
    "a value that is too long": b"Set-Cookie: " + b"x" * 200_000 + b"%s",
}


def synchronous(url: str) -> None:
    with Seller("836", "key", base_url=url, retry=ONCE) as shop:
        shop.product.list(filter={})


async def asynchronous(url: str, connections: Any = "httpx") -> None:
    async with AsyncSeller("836", "key", base_url=url, retry=ONCE, connections=connections) as shop:
        await shop.product.list(filter={})


WAYS: dict[str, Callable[[str], None]] = {
    "sync": synchronous,
    "asyncio": lambda url: anyio.run(asynchronous, url),
    "trio": lambda url: anyio.run(asynchronous, url, backend="trio"),
    "aiohttp": lambda url: anyio.run(asynchronous, url, "aiohttp"),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("header", BAD_HEADERS.values(), ids=BAD_HEADERS.keys())
def test_a_header_that_is_none_is_not_quoted(way: str, header: bytes, caplog: pytest.LogCaptureFixture) -> None:
    line = header.replace(b"%s", SECRET.encode())
    served, logged = listening(b"HTTP/1.1 200 OK\r\n" + line + b"\r\n\r\n{}"), caplog.at_level(logging.DEBUG, "")
    with served as server, logged, pytest.raises(OzonError) as caught:
        WAYS[way](server.url)
    assert len(str(caught.value).splitlines()) == 1
    for shown in (
        str(caught.value),
        repr(caught.value.__dict__),
        caplog.text,
        pickle.dumps(caught.value).decode("latin-1"),
    ):
        assert SECRET not in shown


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_that_is_no_http_is_shown_in_a_line(way: str) -> None:
    with listening(b"\x16\x03\x01 no HTTP\r\n\r\n") as server, pytest.raises(OzonError) as caught:
        WAYS[way](server.url)
    assert len(str(caught.value).splitlines()) == 1
    assert "no HTTP" in str(caught.value)


def failure(text: str, *causes: str) -> httpx.ConnectError:
    """A failure and what caused it, the nearest first."""
    made: Exception = httpx.ConnectError(text)
    outer = made
    for cause in causes:
        made.__cause__ = OSError(cause) if cause else OSError()
        made = made.__cause__
    assert isinstance(outer, httpx.ConnectError)
    return outer


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (failure("refused", "deeper"), "refused"),
        (failure("", "", "certificate verify failed"), "certificate verify failed"),
        (failure("", ""), "no further text"),
        (failure("400, message:\n  Invalid HTTP header: b'sid=1'"), "400, message: Invalid HTTP header: ***"),
        (failure("illegal header line: bytearray(b'sid: 1')"), "illegal header line: ***"),
        (failure("illegal status line: bytearray(b'HTTQ')"), "illegal status line: bytearray(b'HTTQ')"),
        (
            failure("Received header value surrounded by whitespace b' 1'"),
            "Received header value surrounded by whitespace ***",
        ),
        (failure(f"said {SECRET}"), "said ***"),
    ],
    ids=str,
)
def test_the_text_of_a_failure(error: httpx.ConnectError, text: str) -> None:
    assert failure_text(error, [SECRET]) == text


def test_what_else_the_program_handles_is_no_cause() -> None:
    error = httpx.ConnectError("")
    error.__context__ = ValueError("of the program")
    assert failure_text(error, []) == "no further text"
