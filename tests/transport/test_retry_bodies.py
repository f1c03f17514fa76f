"""What becomes of the bodies of answers, and of the transports, when a call is sent again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from ozon import Retry
from ozon.clock import SYSTEM
from ozon.transport.backends import Backend
from ozon.transport.network import NetworkTransport
from ozon.transport.retry import RetryTransport
from ozon_generated.blocking import finish
from ozon_generated.connections import LibraryTransport
from ozon_generated.errors import PAUSE
from ozon_generated.messages import Request, Response, url_of
from ozon_generated.operation import Operation
from tests.backends import ours
from tests.library import LIBRARY, httpx
from tests.runtime.servers import Script
from tests.transport.retries import READ, WRITE, name, request, retried, send


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that may break, and knows whether it was closed."""

    def __init__(self, *parts: bytes | Exception) -> None:
        self.parts = parts
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            if isinstance(part, Exception):
                raise part
            yield part

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_an_answer_is_closed_before_the_call_is_repeated() -> None:
    bodies: list[Body] = []

    def serve(request: httpx.Request) -> httpx.Response:
        assert all(body.closed for body in bodies)
        bodies.append(Body(b"busy"))
        return httpx.Response(503, stream=bodies[-1])

    send(serve, READ, max_attempts=3)
    assert len(bodies) == 6
    assert all(body.closed for body in bodies)


@pytest.mark.parametrize(("operation", "times"), [(READ, 3), (WRITE, 1)], ids=name)
def test_a_cut_answer_is_seen_in_time(operation: Operation, times: int) -> None:
    bodies: list[Body] = []

    def serve(request: httpx.Request) -> httpx.Response:
        bodies.append(Body(b'{"result":', httpx.RemoteProtocolError("cut")))
        return httpx.Response(200, stream=bodies[-1])

    outcome, _ = send(serve, operation, max_attempts=3)
    assert isinstance(outcome, httpx.RemoteProtocolError)
    assert len(bodies) == 2 * times
    assert all(body.closed for body in bodies)


def test_a_file_is_not_read_into_memory() -> None:
    body = Body(b"%PDF")
    inner = LibraryTransport(httpx.MockTransport(lambda _: httpx.Response(200, stream=body)), LIBRARY, sync=True)
    transport = RetryTransport(NetworkTransport(inner, Backend(SYSTEM)), Retry(), Backend(SYSTEM))
    response = finish(transport.send(Request("POST", url_of("https://h/p"), streamed=True)))
    assert response.stream is not None
    assert not body.closed
    finish(response.close())
    assert body.closed


def test_an_error_instead_of_a_file_is_repeated() -> None:
    server = Script(httpx.Response(503))
    send(server, READ, {"save_to": "x"}, max_attempts=3)
    assert len(server.requests) == 3


def test_a_compressed_answer_is_read_by_the_client() -> None:
    import gzip

    packed = gzip.compress(b'{"message": "Circle is open"}')
    reply = httpx.Response(400, headers={"Content-Encoding": "gzip"}, content=packed)
    with httpx.Client(transport=retried(httpx.MockTransport(lambda r: reply), Retry(), print)) as client:
        assert client.get("https://h").json() == {"message": "Circle is open"}


def test_garbage_in_an_error_is_left_to_the_client() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip"))

    outcome, waits = send(serve, READ)
    assert isinstance(outcome, httpx.Response)
    assert waits == []


# Transports


def test_what_is_no_failure_of_the_network_goes_through() -> None:
    class Broken:
        async def send(self, request: Request) -> Response:
            raise KeyError

        async def close(self) -> None:
            """Nothing is open."""

    with pytest.raises(KeyError):
        finish(RetryTransport(Broken(), Retry(), Backend(SYSTEM)).send(ours(request(READ))))


def test_an_error_tells_the_wait_of_the_last_answer_only() -> None:
    replies = Script(httpx.Response(429, headers={"retry-after": "30"}), httpx.Response(500))
    sent = request(READ, max_attempts=2)
    transport = retried(httpx.MockTransport(replies), Retry(), lambda _: None, lambda: 0.0)
    transport.handle_request(sent)
    assert PAUSE not in sent.extensions
