"""One deadline for a whole call: its token, its attempts, its waits, and answers that drip."""

from __future__ import annotations

import socketserver
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon import AsyncPerformance, AsyncSeller, OAuthApp, Performance, Retry, Seller
from ozon.transport import sockets
from ozon.transport.deadlines import Until
from ozon_generated.client import DEADLINE, OPTIONS
from ozon_generated.errors import OzonError, TransportError
from ozon_generated.messages import NetworkError
from tests.backends import answer, async_over, at, ours, sync_over
from tests.library import httpx
from tests.runtime.servers import KEY, Script, async_seller, ok, seller

EMPTY = ok({"result": {"items": [], "total": 0, "last_id": ""}})
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
WAYS = ["sync", "asyncio", "trio", "aiohttp"]


class Drip:
    """What a dripping server has sent."""

    url = ""
    chunks = 0


@contextmanager
def dripping(at_once: bytes, pause: float = 0.02) -> Iterator[Drip]:
    """A server that writes some bytes at once and then one after the other, a thousand of them."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request.recv(65536)
            try:
                self.request.sendall(at_once)
                for _ in range(1000):
                    if over.wait(pause):
                        return
                    self.request.sendall(b"H" if at_once else b"X")
                    found.chunks += 1
            except OSError:
                pass

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

    found, over = Drip(), threading.Event()
    with Server(("127.0.0.1", 0), Handler) as server:
        found.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield found
        finally:
            over.set()
            server.shutdown()
            thread.join()


def lists(shop: Any) -> Any:
    return shop.product.list(filter={})


def ask(how: str, url: str, call: Callable[[Any], Any] = lists, **settings: Any) -> Any:
    """The answer of a call, or the error."""
    if how == "sync":
        with Seller("836", KEY, base_url=url, **settings) as shop:
            try:
                return call(shop)
            except OzonError as error:
                return error

    async def inside() -> Any:
        async with AsyncSeller("836", KEY, base_url=url, connections=connections, **settings) as shop:
            try:
                return await call(shop)
            except OzonError as error:
                return error

    connections: Any = "aiohttp" if how == "aiohttp" else "httpx"
    return anyio.run(inside, backend="trio" if how == "trio" else "asyncio")


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize("at_once", [HEAD, b"HTTP/1.1 200 OK\r\nX-Long: ", b""], ids=["body", "head", "first line"])
def test_an_answer_that_drips_ends_in_time(how: str, at_once: bytes) -> None:
    with dripping(at_once) as server:
        error = ask(how, server.url, retry=Retry(deadline=0.3))
        assert isinstance(error, TransportError)
        assert error.sent
        assert server.chunks < 500
    if at_once:
        assert "ReadTimeout: the time for the whole call is over (deadline)" in str(error)


@pytest.mark.parametrize("how", WAYS)
def test_the_option_of_a_call_comes_first(how: str) -> None:
    with dripping(HEAD) as server:
        error = ask(how, server.url, lambda shop: shop.product.list(filter={}, options={"deadline": 0.3}))
        assert "deadline" in str(error)
        assert server.chunks < 500


@pytest.mark.parametrize(("how", "saved"), [("sync", True), ("asyncio", False), ("trio", True), ("aiohttp", False)])
def test_a_file_may_take_longer_as_long_as_it_keeps_coming(how: str, saved: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    options: Any = {"deadline": 1.5, **({"save_to": path} if saved else {})}

    def call(shop: Any) -> Any:
        return shop.raw("POST", "/v1/x", {}, options=options)

    with dripping(HEAD.replace(b"application/json", b"application/pdf").replace(b"1000", b"80")) as server:
        file = ask(how, server.url, call, timeout=10)
    assert not isinstance(file, OzonError)
    assert (path.read_bytes() if saved else file.content) == b"H" * 80


def test_a_server_that_says_nothing_uses_up_one_deadline_in_all_attempts() -> None:
    with dripping(b"", pause=30) as server:
        error = ask("sync", server.url, timeout=0.1, retry=Retry(deadline=0.35, max_attempts=100, backoff=0))
        assert isinstance(error, TransportError)


# Without a server


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Slow(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Gives ten chunks, each of which takes a second of a clock."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.given = 0
        self.is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(10):
            self.clock.now += 1
            self.given += 1
            yield b"x"

    def __aiter__(self) -> AsyncIterator[bytes]:
        self.left = iter(self)
        return self

    async def __anext__(self) -> bytes:
        for chunk in self.left:
            return chunk
        raise StopAsyncIteration

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.is_closed = True


def through(how: str, clock: Clock, handler: Callable[[httpx.Request], httpx.Response], **extensions: Any) -> bytes:
    """The body that comes through a network."""
    inner = httpx.MockTransport(handler)
    request = httpx.Request("POST", "https://h/p", content=b"{}", extensions=extensions)
    if how == "sync":
        with sync_over(inner, lambda network, backend: network, monotonic=clock) as network:
            return network.handle_request(request).read()

    async def inside() -> bytes:
        async with async_over(inner, lambda network, backend: network, monotonic=clock) as network:
            return await (await network.handle_async_request(request)).aread()

    return anyio.run(inside, backend=how)


BY_CLOCK = pytest.mark.parametrize("how", ["sync", "asyncio", "trio"])


@BY_CLOCK
def test_chunks_are_counted_against_the_deadline(how: str) -> None:
    clock = Clock()
    body = Slow(clock)
    with pytest.raises(httpx.ReadTimeout, match="deadline"):
        through(how, clock, lambda request: httpx.Response(200, stream=body), **{DEADLINE: clock.now + 3.5})
    assert body.given == (4 if how == "sync" else 9)  # which never waits, so that nothing can cancel it
    body = Slow(clock)
    assert through(how, clock, lambda request: httpx.Response(200, stream=body)) == b"x" * 10


@BY_CLOCK
def test_time_outs_are_cut_to_what_is_left(how: str) -> None:
    clock, seen = Clock(), []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, content=b"")

    given = {"connect": 1.0, "read": 9.0, "write": None, "pool": 2.0}
    through(how, clock, handler, **{DEADLINE: clock.now + 4, "timeout": given})
    through(how, clock, handler, **{DEADLINE: clock.now + 4})
    through(how, clock, handler, **{DEADLINE: float("inf"), "timeout": given})
    through(how, clock, handler, timeout=given)
    every = dict.fromkeys(("connect", "read", "write", "pool"), 4.0)
    assert seen == [{"connect": 1.0, "read": 4.0, "write": 4.0, "pool": 2.0}, every, given, given]


@BY_CLOCK
def test_nothing_is_sent_after_the_deadline(how: str) -> None:
    server = Script(EMPTY)
    clock = Clock()
    with pytest.raises(httpx.PoolTimeout, match="deadline"):
        through(how, clock, server, **{DEADLINE: clock.now})
    assert server.requests == []


def test_the_deadline_is_set_once_for_a_whole_call() -> None:
    ends: list[float] = []

    def serve(request: httpx.Request) -> httpx.Response:
        ends.append(request.extensions[DEADLINE])
        if "token" in request.url.path:
            return ok({"access_token": f"t{len(ends)}", "expires_in": 1000, "token_type": "Bearer"})
        return httpx.Response(401) if len(ends) == 2 else ok({"list": []})

    Performance("c", "s", transport=httpx.MockTransport(serve), retry=Retry(deadline=5)).campaign.list()
    assert len(ends) == 4
    assert len(set(ends)) == 1
    ends.clear()

    async def inside() -> None:
        async with AsyncPerformance("c", "s", transport=httpx.MockTransport(serve), retry=Retry(deadline=5)) as account:
            await account.campaign.list()

    anyio.run(inside)
    assert len(ends) == 4
    assert len(set(ends)) == 1


def test_a_token_that_may_bring_the_next_refresh_token_has_a_deadline_of_its_own() -> None:
    ends: list[float] = []

    def serve(request: httpx.Request) -> httpx.Response:
        ends.append(request.extensions[DEADLINE] - time.monotonic())
        return ok({"access_token": "t", "expires_in": 1000, "result": {"items": []}})

    mock = httpx.MockTransport(serve)
    app = OAuthApp("c", "s", refresh_token="r", transport=mock, retry=Retry(deadline=1000))
    Seller(oauth=app, transport=mock, retry=Retry(deadline=5)).product.list(filter={})
    assert ends[0] > 5 >= ends[1]


@pytest.mark.parametrize(
    ("total", "timeout", "seconds"),
    [(None, 10.0, 60.0), (None, 90.0, 90.0), (None, None, float("inf")), (3.0, 90.0, 3.0), (3.0, None, 3.0)],
)
def test_without_a_total_the_time_out_counts_where_it_is_longer(
    total: float | None, timeout: float | None, seconds: float
) -> None:
    extensions = {"timeout": httpx.Timeout(timeout).as_dict(), OPTIONS: {}}
    assert Retry(deadline=total).begin(ours(httpx.Request("POST", "https://h", extensions=extensions)), 0.0) == seconds


@pytest.mark.parametrize(("total", "waits"), [(None, False), (3600.0, True), (float("inf"), True)])
def test_a_request_without_a_time_out_is_no_reason_to_wait_long(total: float | None, waits: bool) -> None:
    extensions = {"timeout": httpx.Timeout(None).as_dict(), OPTIONS: {}}
    schedule = Retry(deadline=total).schedule(
        ours(httpx.Request("POST", "https://h", extensions=extensions)), time.monotonic
    )
    wait = schedule.wait(answer(httpx.Response(429, headers={"Retry-After": "900"})))
    assert wait is not None and wait >= 900 if waits else wait is None


def test_a_copy_with_another_retry_has_its_total() -> None:
    server = Script(EMPTY)
    clock = at(lambda: 100.0)
    seller(server, clock=clock).with_options(retry=Retry(deadline=7)).product.list(filter={})
    assert server.requests[0].extensions[DEADLINE] == 107.0

    async def inside() -> None:
        async with async_seller(server, retry=Retry(deadline=7), clock=clock) as shop:
            await shop.product.list(filter={}, options={"deadline": 1000})

    anyio.run(inside)
    assert server.requests[1].extensions[DEADLINE] == 1100.0


def test_sockets_of_a_thread_obey_its_end() -> None:
    """Connecting, TLS and reading: no step gets more time than is left."""
    seen: dict[str, Any] = {}

    class Stream:
        def read(self, most: int, timeout: float | None) -> bytes:
            seen["read"] = timeout
            return b""

        def write(self, data: bytes, timeout: float | None) -> None:
            seen["write"] = timeout

        def start_tls(self, context: Any, host: str | None, timeout: float | None) -> Stream:
            seen["tls"] = timeout
            return self

        def close(self) -> None:
            seen["closed"] = True

        def get_extra_info(self, name: str) -> str:
            return name

    class Backend:
        def connect_tcp(self, host: str, port: int, timeout: float | None = None) -> Stream:
            seen["connect"] = timeout
            return Stream()

        def sleep(self, seconds: float) -> None:
            seen["sleep"] = seconds

    transport: Any = httpx.HTTPTransport(verify=False)
    transport._pool._network_backend = Backend()
    assert sockets.ours(transport, sync=True) is transport
    backend = transport._pool._network_backend

    def steps() -> None:
        stream: Any = backend.connect_tcp("h", 1, timeout=50.0)
        stream = stream.start_tls(None, "h", None)
        stream.write(b"x", 50.0)
        stream.read(1, 50.0)
        assert stream.get_extra_info("socket") == "socket"
        stream.close()

    with Until(time.monotonic() + 5, time.monotonic):
        steps()
        assert all(0 < seen[name] <= 5 for name in ("connect", "tls", "read", "write"))
        with Until(None, time.monotonic):
            steps()
        assert (seen["connect"], seen["tls"], seen["read"]) == (50.0, None, 50.0)
    late: Any = backend.connect_tcp("h", 1)
    with Until(0.0, time.monotonic):
        late.read(1, 50.0)
    assert 0 < seen["read"] < 0.1
    backend.sleep(0.0)
    assert (seen["sleep"], seen["closed"]) == (0.0, True)
    transport.close()


def test_a_connection_that_comes_too_late_is_closed_and_nothing_is_sent() -> None:
    """The search for the address of a host has no time-out of its own."""
    closed: list[str] = []

    class Stream:
        def __init__(self, host: str) -> None:
            self.read = self.write = self.start_tls = self.get_extra_info = None
            self.close = lambda: closed.append(host)

    class Backend:
        def connect_tcp(self, host: str, port: int, timeout: float | None = None) -> Stream:
            while host == "slow" and time.monotonic() < end:
                pass
            return Stream(host)

        def sleep(self, seconds: float) -> None:
            """Never called."""

    transport: Any = httpx.HTTPTransport(verify=False)
    transport._pool._network_backend = Backend()
    sockets.ours(transport, sync=True)
    backend = transport._pool._network_backend
    end = time.monotonic() + 0.05
    with Until(time.monotonic() + 60, time.monotonic):
        backend.connect_tcp("quick", 1)
    with Until(end, time.monotonic), pytest.raises(NetworkError, match="too late"):
        backend.connect_tcp("slow", 1)
    assert closed == ["slow"]
    transport.close()
