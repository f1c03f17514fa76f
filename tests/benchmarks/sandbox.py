"""The sandbox's server: how fast it starts, how many requests it answers beside a constant, and what they leave.

The server has a process of its own, and the client is this one: as little as can be, so that the server is measured.
A constant is what the same server answers when nothing is to be done: the bytes of the first answer to a request.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import re
import statistics
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from ozon.sandbox import Sandbox
from ozon.sandbox.server import Handler, serve
from tests.benchmarks.measure import Row, Taken, compared, interleave, timed, weighed
from tests.sandbox.raw import Constant, connected, message

CONNECTIONS = 64
COUNT, ROUNDS = 2000, 7  # requests of a round
SECONDS = 4  # of a round at a rate
PATIENCE = 10.0  # seconds until a client would give up
FEW, MANY = 20_000, 100_000
ROOT = Path(__file__).resolve().parents[2]
PATHS = [str(ROOT / "overlay"), str(ROOT)]
_KEYS = ("Client-Id: 836", "Api-Key: sandbox-key", "Content-Type: application/json")


def _asked(path: str, body: Any) -> bytes:
    return message("POST", path, *_KEYS, body=json.dumps(body).encode())


def _postings(limit: int) -> bytes:
    """A request for postings of the seed, which play around the start."""
    days = [datetime.now(UTC) + timedelta(days=count) for count in (-30, 30)]
    since, to = (f"{day:%Y-%m-%dT%H:%M:%SZ}" for day in days)
    return _asked("/v4/posting/fbs/list", {"filter": {"since": since, "to": to}, "limit": limit})


PRODUCTS = _asked("/v3/product/list", {"filter": {"visibility": "ALL"}, "limit": 100})
POSTINGS = _postings(25)
_STOCK = {"offer_id": "mug-blue-330", "stock": 30, "warehouse_id": 22142605386000}
#: Reads of the state, a write (of which the sandbox refuses the row, as Ozon does within 30 seconds), and an example;
#: each with its bound. The rows of a page are made anew each time, so a large page takes a multiple of its bytes.
REQUESTS = {
    "product.list": (PRODUCTS, 2.5),
    "product.info_list": (_asked("/v3/product/info/list", {"offer_id": ["mug-blue-330"]}), 2.5),
    "posting_fbs.get": (_asked("/v3/posting/fbs/get", {"posting_number": "24219509-0020-1"}), 2.5),
    "posting_fbs.list of one": (_postings(1), 2.5),
    "posting_fbs.list of 25": (POSTINGS, 8),
    "product.stocks_update": (_asked("/v2/products/stocks", {"stocks": [_STOCK]}), 2.5),
    "chat.list": (_asked("/v3/chat/list", {"limit": 30}), 2.5),
}
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


def rows() -> Iterator[Row]:
    yield _start()
    with running(Sandbox) as shop:
        slowest: list[float] = []
        for name, (sent, hold) in REQUESTS.items():
            with running(partial(_constant, sent)) as constant:
                row, rate = _beside_a_constant(name, sent, hold, shop, constant, slowest)
            yield row
            if sent is PRODUCTS:
                yield _evenness(shop.url, rate / 2)
        yield _slowest(slowest)
    for what, make in (("a constant", partial(_constant, PRODUCTS)), ("product.list", Sandbox)):
        with running(make) as server:
            yield _memory(what, server)


class Server(NamedTuple):
    """A running server.

    url: its address.
    ask: tells "seconds" of processors that it has had, or its resident "memory" in MB.
    """

    url: str
    ask: Callable[[str], float]


@contextmanager
def running(make: Callable[[], Handler]) -> Iterator[Server]:
    """A server in a process of its own, over what a function makes there."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(there, make), daemon=True)
    process.start()

    def ask(what: str) -> float:
        here.send(what)
        return float(here.recv())

    try:
        yield Server(str(here.recv()), ask)
    finally:
        here.send("end")
        process.join()


def _serve(there: Connection, make: Callable[[], Handler]) -> None:
    with serve(make(), 0, "127.0.0.1") as url:
        there.send(url)
        while (what := there.recv()) != "end":
            there.send(time.process_time() if what == "seconds" else resident())


def resident() -> float:
    """MB of this process in memory."""
    return int(Path("/proc/self/status").read_text().split("VmRSS:")[1].split()[0]) / 1024


def _constant(sent: bytes) -> Constant:
    with Sandbox().serve() as url, connected(url) as raw:
        raw.send(sent)
        return Constant(raw.answer().body, {"content-type": "application/json"})


class _Client(asyncio.Protocol):
    """One connection, on which one request after another is asked."""

    _transport: asyncio.Transport

    def __init__(self, load: _Load) -> None:
        self._load, self._received, self._due = load, b"", 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def ask(self, due: float) -> None:
        self._due = due
        self._transport.write(self._load.sent)

    def close(self) -> None:
        self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        self._load.end(ConnectionError("the server has closed a connection"))

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if not end or length is None or len(body) < int(length[1]):
            return
        self._received = b""
        if head.startswith(b"HTTP/1.1 200"):
            self._load.answered(self, time.perf_counter() - self._due)
        else:
            self._load.end(ValueError(f"not the answer that is measured: {body[:200]!r}"))


class _Load:
    """So many requests over 64 connections; each begins when it is due and a connection is free.

    taken: seconds of each answer since it was due.
    """

    def __init__(self, sent: bytes, count: int) -> None:
        self.sent, self._count = sent, count
        self.taken: list[float] = []
        self._free: list[_Client] = []
        self._due: deque[float] = deque()
        self._ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def run(self, url: str, rate: float | None) -> list[float]:
        """Without a rate, all are due when a connection is free for them."""
        host, _, port = url.removeprefix("http://").rpartition(":")
        loop = asyncio.get_running_loop()
        for _ in range(CONNECTIONS):
            _, client = await loop.create_connection(lambda: _Client(self), host, int(port))
            self._free.append(client)
        clients, begin = list(self._free), loop.time()
        for number in range(self._count):
            if rate is None:
                self._due.append(0)
            else:
                loop.call_at(begin + number / rate, self._is_due)
        while rate is None and self._free and self._due:
            self._next(self._free.pop())
        await asyncio.wait_for(self._ended, PATIENCE * 10)
        for client in clients:
            client.close()
        await asyncio.sleep(0)
        return self.taken

    def answered(self, client: _Client, seconds: float) -> None:
        self.taken.append(seconds)
        if self._due:
            self._next(client)
        else:
            self._free.append(client)
        if len(self.taken) == self._count:
            self._ended.set_result(None)

    def end(self, error: Exception) -> None:
        if not self._ended.done():
            self._ended.set_exception(error)

    def _is_due(self) -> None:
        self._due.append(time.perf_counter())
        if self._free:
            self._next(self._free.pop())

    def _next(self, client: _Client) -> None:
        client.ask(self._due.popleft() or time.perf_counter())


def load(url: str, sent: bytes, count: int, rate: float | None = None) -> list[float]:
    """Seconds of each of so many answers: with 64 always in flight, or so many a second, however fast they are."""

    async def run() -> list[float]:
        return await _Load(sent, count).run(url, rate)

    return asyncio.run(run())


def _beside_a_constant(
    name: str, sent: bytes, hold: float, shop: Server, constant: Server, slowest: list[float]
) -> tuple[Row, float]:
    """Turns of both; the time of the processors is that of the server, which has one thread that works."""
    walls: dict[str, list[float]] = {"floor": [], "ours": []}
    processes: dict[str, list[float]] = {"floor": [], "ours": []}
    for number in range(ROUNDS + 1):
        for which, server in (("floor", constant), ("ours", shop)):
            wall, process = time.perf_counter(), server.ask("seconds")
            seconds = load(server.url, sent, COUNT)
            wall, process = time.perf_counter() - wall, server.ask("seconds") - process
            if number:
                walls[which].append(wall)
                processes[which].append(process)
                slowest.append(max(seconds))
    taken = {which: Taken(walls[which], processes[which]) for which in walls}
    what = f"{name}, {CONNECTIONS} connections"
    row = compared(what, "a constant", taken, by="process", now="", hold=hold, reach=hold * 0.8, count=COUNT)
    return row, COUNT / statistics.median(walls["ours"])


def _slowest(slowest: list[float]) -> Row:
    """Without a time-out, it is below the patience of a client."""
    taken = {"floor": Taken([PATIENCE]), "ours": Taken([max(slowest)])}
    return timed("the slowest of these answers", taken, by="wall", reference="time-out", now="", hold=PATIENCE, reach=1)


def _evenness(url: str, rate: float) -> Row:
    """The 99th percentile beside the median, at a rate that leaves half of the time free."""
    middle, high = [], []
    for number in range(ROUNDS + 1):
        seconds = sorted(load(url, PRODUCTS, int(rate * SECONDS), rate))
        if number:
            middle.append(statistics.median(seconds))
            high.append(seconds[int(len(seconds) * 0.99)])
    taken = {"floor": Taken(middle), "ours": Taken(high)}
    return compared(f"99th percentile at {rate:.0f}/s, half of that", "median", taken, now="", hold=5, reach=3)


def _memory(what: str, server: Server) -> Row:
    grown: list[float] = []
    for count in (FEW, MANY - FEW):
        for _ in range(count // COUNT):
            load(server.url, PRODUCTS, COUNT)
        grown.append(server.ask("memory"))
    few, many = grown
    text = f"memory after {MANY:,}, above {FEW:,}: {what}"
    return weighed(text, [many - few], [few], reference=f"after {FEW:,}", now="", hold=5, reach=1)


def _start() -> Row:
    def first_answer() -> None:
        code = f"import sys; sys.path[:0] = {PATHS!r}; from ozon.cli import main; main()"
        command = [sys.executable, "-c", code, "sandbox", "--port", "0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            assert process.stdout is not None
            url = process.stdout.readline().decode().strip()
            with connected(url) as raw:
                raw.send(PRODUCTS)
                assert raw.answer().status == 200
            ended.append(time.perf_counter())
            process.terminate()

    ended: list[float] = []
    begun: list[float] = []

    def noted() -> None:
        begun.append(time.perf_counter())
        first_answer()

    floor = interleave({"floor": lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), "ours": noted})
    seconds = [end - begin for begin, end in zip(begun[1:], ended[1:], strict=True)]
    taken = {"floor": floor["floor"], "ours": Taken(seconds)}
    return timed("first answer of a server", taken, by="wall", reference="python -c pass", now="", hold=0.7, reach=0.35)
