"""Whatever plain httpx can send through, a client can: transports and HTTP clients of the user, and what they raise."""

from __future__ import annotations

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import anyio
import h2.exceptions
import pytest
import respx
import trio

from ozon import AsyncSeller, Retry, Seller
from ozon_generated.errors import DecodeError, OzonError, TransportError
from tests.library import httpx
from tests.runtime.servers import KEY, ONCE

BODY = b'{"result": {"items": [], "total": 5, "last_id": ""}}'
PACKED = gzip.compress(BODY)
GZIP = {"Content-Encoding": "gzip"}


class Both(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that can be read once, like one that comes from a socket, and by either kind of client."""

    def __init__(self, content: bytes = BODY) -> None:
        self.left = [content[:7], content[7:]]

    def __iter__(self) -> Iterator[bytes]:
        if not self.left:
            raise httpx.StreamConsumed
        while self.left:
            yield self.left.pop(0)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers with what a function makes, for clients of either kind; reads it first if it is told to."""

    def __init__(self, make: Callable[[], httpx.Response], read: bool = False) -> None:
        self.make = make
        self.read = read

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self.make()
        if self.read:
            response.read()
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = self.make()
        if self.read:
            await response.aread()
        return response


class Bare:
    """No subclass of anything, and an answer without extensions."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Both())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Both())

    def close(self) -> None:
        """Nothing is open."""

    async def aclose(self) -> None:
        """Nothing is open."""


async def asgi(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": BODY[:9], "more_body": True})
    await send({"type": "http.response.body", "body": BODY[9:]})


def wsgi(environ: Any, start: Any) -> list[bytes]:
    start("200 OK", [("Content-Type", "application/json")])
    return [BODY[:9], BODY[9:]]


def closed_after_reading() -> httpx.Response:
    response = httpx.Response(200, stream=Both())
    response.read()
    response.close()
    return response


BOTH_KINDS: dict[str, Callable[[], Any]] = {
    "mock": lambda: httpx.MockTransport(lambda request: httpx.Response(200, content=BODY)),
    "mock json": lambda: httpx.MockTransport(lambda request: httpx.Response(200, json={"result": {"total": 5}})),
    "mock gzip": lambda: httpx.MockTransport(lambda request: httpx.Response(200, content=PACKED, headers=GZIP)),
    "stream": lambda: Transport(lambda: httpx.Response(200, stream=Both())),
    "stream gzip": lambda: Transport(lambda: httpx.Response(200, stream=Both(PACKED), headers=GZIP)),
    "read": lambda: Transport(lambda: httpx.Response(200, stream=Both()), read=True),
    "read gzip": lambda: Transport(lambda: httpx.Response(200, stream=Both(PACKED), headers=GZIP), read=True),
    "read and length": lambda: Transport(
        lambda: httpx.Response(200, stream=Both(PACKED), headers={**GZIP, "Content-Length": str(len(PACKED))}),
        read=True,
    ),
    "closed after reading": lambda: Transport(closed_after_reading),
    "iterator": lambda: Transport(lambda: httpx.Response(200, content=iter([BODY[:5], BODY[5:]]))),
    "bare": Bare,
}
ONE_KIND: dict[str, Callable[[], Any]] = {
    "sync": lambda: httpx.WSGITransport(app=wsgi),
    "asyncio": lambda: httpx.ASGITransport(app=asgi),
    "trio": lambda: httpx.ASGITransport(app=asgi),
}


def lists(shop: Any) -> Any:
    return shop.product.list(filter={})


def ask(how: str, call: Callable[[Any], Any] = lists, **settings: Any) -> Any:
    """The answer of a call, or the error."""
    settings = {"retry": ONCE, "limits": None} | settings
    if how == "sync":
        with Seller("836", KEY, **settings) as shop:
            try:
                return call(shop)
            except OzonError as error:
                return error

    async def inside() -> Any:
        async with AsyncSeller("836", KEY, **settings) as shop:
            try:
                return await call(shop)
            except OzonError as error:
                return error

    return anyio.run(inside, backend=how)


def client_over(how: str, transport: Any, **settings: Any) -> Any:
    return (
        httpx.Client(transport=transport, **settings)
        if how == "sync"
        else httpx.AsyncClient(transport=transport, **settings)
    )


def reading_hook(how: str) -> Any:
    async def read(response: httpx.Response) -> None:
        await response.aread()

    return (lambda response: response.read()) if how == "sync" else read


WAYS = pytest.mark.parametrize("how", ["sync", "asyncio", "trio"])


@WAYS
@pytest.mark.parametrize("through", ["transport", "http", "http with a hook that reads"])
@pytest.mark.parametrize("name", [*BOTH_KINDS, "an application"])
def test_every_transport_works(how: str, through: str, name: str) -> None:
    transport = BOTH_KINDS[name]() if name in BOTH_KINDS else ONE_KIND[how]()
    if through == "transport":
        answer = ask(how, transport=transport)
    elif name == "iterator" and how != "sync":
        with pytest.raises(AssertionError):  # of httpx itself
            ask(how, http=client_over(how, transport))
        return
    else:
        hooks = {"response": [reading_hook(how)]} if "hook" in through else {}
        answer = ask(how, http=client_over(how, transport, event_hooks=hooks))
    assert answer.result.total == 5


@WAYS
def test_respx(how: str) -> None:
    with respx.mock(base_url="https://api-seller.ozon.ru") as router:
        router.post("/v3/product/list").respond(content=BODY)
        assert ask(how, http_library="httpx").result.total == 5


def test_what_respx_does_not_know_stays_its_own_error() -> None:
    with respx.mock(assert_all_called=False), pytest.raises(AssertionError, match="not mocked"):
        ask("sync", http_library="httpx")


def closed_unread() -> httpx.Response:
    response = httpx.Response(200, stream=Both())
    response.close()
    return response


def iterated() -> httpx.Response:
    response = httpx.Response(200, stream=Both())
    for _ in response.iter_raw():
        pass
    return response


class OnlyAsync(httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield BODY


@pytest.mark.parametrize(
    ("make", "how"),
    [
        (closed_unread, "sync"),
        (iterated, "sync"),
        (iterated, "trio"),
        (lambda: httpx.Response(200, stream=OnlyAsync()), "sync"),
        (lambda: None, "sync"),
        (lambda: None, "asyncio"),
    ],
    ids=["closed", "iterated", "iterated-trio", "asynchronous", "nothing", "nothing-asyncio"],
)
def test_an_answer_that_cannot_be_read_is_an_error(make: Any, how: str) -> None:
    error = ask(how, transport=Transport(make))
    assert isinstance(error, TransportError)
    assert error.sent


# What transports raise

RAISED: list[tuple[Exception, bool]] = [
    (httpx.ConnectError("refused"), False),
    (httpx.ConnectTimeout("slow"), False),
    (httpx.PoolTimeout("full"), False),
    (httpx.ProxyError("403"), False),
    (httpx.UnsupportedProtocol("ftp"), False),
    (httpx.ReadTimeout("slow"), True),
    (httpx.WriteError("cut"), True),
    (httpx.RemoteProtocolError("cut"), True),
    (httpx.InvalidURL("odd"), True),
    (httpx.StreamClosed(), True),
    (httpx.HTTPStatusError("418", request=httpx.Request("GET", "https://h"), response=httpx.Response(418)), True),
    (OSError(104, "reset"), True),
    (ConnectionRefusedError(111, "refused"), True),
    (ssl.SSLError(1, "record"), True),
    (ssl.SSLCertVerificationError(1, "expired"), True),
    (h2.exceptions.ProtocolError("frame"), True),
    (h2.exceptions.StreamClosedError(3), True),
    (TimeoutError("late"), True),
    (asyncio.IncompleteReadError(b"", 5), True),
    (anyio.ClosedResourceError(), True),
    (anyio.BrokenResourceError(), True),
    (anyio.EndOfStream(), True),
    (trio.BrokenResourceError(), True),
    (RuntimeError("Event loop is closed"), True),
    (UnicodeError("label too long"), True),
    (EOFError(), True),
    (KeyError("limit"), True),
]


@pytest.mark.parametrize("where", ["sending", "reading"])
@pytest.mark.parametrize("how", ["sync", "asyncio"])
@pytest.mark.parametrize(("cause", "sent"), RAISED, ids=lambda value: type(value).__name__)
def test_what_a_transport_raises_is_an_error_of_ours(cause: Exception, sent: bool, how: str, where: str) -> None:
    class Failing(Both):
        def __iter__(self) -> Iterator[bytes]:
            yield b"{"
            raise cause

    def make() -> httpx.Response:
        if where == "sending":
            raise cause
        return httpx.Response(200, stream=Failing())

    error = ask(how, transport=Transport(make))
    assert isinstance(error, TransportError)
    assert error.sent is (sent or where == "reading")
    assert type(cause).__name__ in str(error) or isinstance(cause, TimeoutError)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert error.operation == "product.list"


@WAYS
def test_a_write_that_an_odd_error_interrupted_may_have_happened(how: str) -> None:
    seen: list[int] = []

    def make() -> httpx.Response:
        seen.append(1)
        raise OSError("who knows")

    settings: dict[str, Any] = {"transport": Transport(make), "retry": Retry(max_attempts=4, backoff=0)}
    error = ask(how, lambda shop: shop.product.import_(items=[{"offer_id": "a"}]), **settings)
    assert isinstance(error, TransportError)
    assert error.outcome_unknown
    assert len(seen) == 1


def test_garbage_that_a_hook_reads_is_an_answer_that_cannot_be_read() -> None:
    transport = Transport(lambda: httpx.Response(200, stream=Both(b"no gzip"), headers=GZIP), read=True)
    assert isinstance(ask("sync", transport=transport), DecodeError)


# Closed clients


@pytest.mark.parametrize("how", ["sync", "asyncio", "trio"])
@pytest.mark.parametrize("through", ["network", "transport", "http"])
def test_a_closed_client_says_that_nothing_was_sent(how: str, through: str) -> None:
    settings: dict[str, Any] = {}
    if through == "transport":
        settings["transport"] = BOTH_KINDS["mock"]()
    elif through == "http":
        settings["http"] = client_over(how, BOTH_KINDS["mock"]())

    def close_first(shop: Any) -> Any:
        shop.close()
        shop.close()
        return lists(shop)

    async def close_first_async(shop: Any) -> Any:
        await shop.aclose()
        await shop.aclose()
        return await lists(shop)

    error = ask(how, close_first if how == "sync" else close_first_async, **settings)
    assert isinstance(error, TransportError)
    assert "closed, and nothing was sent" in str(error)
    assert not error.sent
    assert not error.outcome_unknown


@pytest.mark.parametrize("how", ["sync", "asyncio"])
def test_a_closed_http_client_of_the_user(how: str) -> None:
    http = client_over(how, BOTH_KINDS["mock"]())
    if how == "sync":
        http.close()
    else:
        anyio.run(http.aclose)
    error = ask(how, http=http)
    assert isinstance(error, TransportError)
    assert not error.sent
