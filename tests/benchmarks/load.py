"""Servers in processes of their own, and a client that is as little as can be, so that the server is measured."""

from __future__ import annotations

import asyncio
import multiprocessing
import re
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

CONNECTIONS = 64
#: Seconds until a load is given up.
PATIENCE = 100.0
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


class Server(NamedTuple):
    """A running server.

    url: its address.
    ask: tells "seconds" of processors that it has had, its resident "memory" in MB, or the "peak" of that.
    """

    url: str
    ask: Callable[[str], float]


@contextmanager
def process(serving: Callable[[], AbstractContextManager[str]]) -> Iterator[Server]:
    """A server in a process of its own, where a function serves, and tells the address."""
    here, there = multiprocessing.Pipe()
    started = multiprocessing.get_context("spawn").Process(target=_serve, args=(there, serving), daemon=True)
    started.start()
    there.close()

    def ask(what: str) -> float:
        here.send(what)
        return float(here.recv())

    try:
        yield Server(str(here.recv()), ask)
    finally:
        here.send("end")
        started.join()


def _serve(there: Connection, serving: Callable[[], AbstractContextManager[str]]) -> None:
    with serving() as url:
        there.send(url)
        while (what := there.recv()) != "end":
            there.send({"seconds": time.process_time, "memory": resident, "peak": peak}[what]())


def resident() -> float:
    """MB of this process in memory."""
    return _status("VmRSS")


def peak() -> float:
    """The most that it was."""
    return _status("VmHWM")


def _status(name: str) -> float:
    return int(Path("/proc/self/status").read_text().split(f"{name}:")[1].split()[0]) / 1024


class _Client(asyncio.Protocol):
    """One connection, on which one request after another is asked."""

    _transport: asyncio.Transport

    def __init__(self, load: _Load) -> None:
        self._load, self._received, self._due = load, b"", 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def ask(self, request: bytes, due: float) -> None:
        self._due = due
        self._transport.write(request)

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
            self._load.answered(self, time.monotonic() - self._due)
        else:
            self._load.end(ValueError(f"not the answer that is measured: {body[:200]!r}"))


class _Load:
    """Requests over several connections; each begins when it is due and a connection is free.

    taken: seconds of each answer since it was due.
    """

    def __init__(self, requests: Iterable[bytes]) -> None:
        self._requests = [*requests]
        self.taken: list[float] = []
        self._count = len(self._requests)
        self._requests.reverse()
        self._free: deque[_Client] = deque()  # in turns: a server closes one that is idle for seconds
        self._due: deque[float] = deque()
        self._ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def run(self, url: str, rate: float | None, connections: int) -> list[float]:
        """Without a rate, all are due when a connection is free for them."""
        host, _, port = url.removeprefix("http://").rpartition(":")
        loop = asyncio.get_running_loop()
        for _ in range(connections):
            _, client = await loop.create_connection(lambda: _Client(self), host, int(port))
            self._free.append(client)
        clients, begin = list(self._free), time.monotonic()
        for number in range(self._count):
            if rate is None:
                self._due.append(0)
            else:
                due = begin + number / rate
                loop.call_at(due, self._is_due, due)
        while rate is None and self._free and self._due:
            self._next(self._free.popleft())
        await asyncio.wait_for(self._ended, PATIENCE)
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

    def _is_due(self, due: float) -> None:
        self._due.append(due)
        if self._free:
            self._next(self._free.popleft())

    def _next(self, client: _Client) -> None:
        client.ask(self._requests.pop(), self._due.popleft() or time.monotonic())


def send(url: str, requests: Iterable[bytes], rate: float | None = None, connections: int = CONNECTIONS) -> list[float]:
    """Seconds of each answer: with so many always in flight, or so many a second, however fast they are."""

    async def run() -> list[float]:
        return await _Load(requests).run(url, rate, connections)

    return asyncio.run(run())
