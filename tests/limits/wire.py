"""Requests over real sockets, with the moment at which each was written. ``python -m tests.limits.wire`` is a process.

The moment is that just before the write, by the clock that all processes of a machine share. A window of a limit may
never hold more of them than its count, however late a thread, an event loop or a new connection lets a request go.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import threading
import time
from asyncio import selector_events
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Retry, Seller
from ozon.limits import Limits, Rate
from tests.library import LIBRARY
from tests.limits.many import ROOT, open_store

_BODY = b'{"result":{"items":[]}}'
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(_BODY), _BODY)
_RETRY = Retry(max_attempts=1)
_CORE = {"httpx": "httpcore", "httpx2": "httpcore2"}[LIBRARY]
SyncStream: Any = vars(import_module(f"{_CORE}._backends.sync"))["SyncStream"]


class _Answers(asyncio.Protocol):
    """Answers every request with an empty list."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport
        self.pending = b""

    def data_received(self, data: bytes) -> None:
        self.pending += data
        while (end := self.pending.find(b"\r\n\r\n") + 4) > 3:
            found = re.search(rb"content-length: (\d+)", self.pending[:end].lower())
            whole = end + (int(found[1]) if found else 0)
            if len(self.pending) < whole:
                return
            self.pending = self.pending[whole:]
            self.transport.write(_ANSWER)


@contextmanager
def service() -> Iterator[str]:
    """A server in a process of its own; gives its address."""
    with _process("serve") as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


@contextmanager
def busy(processes: int) -> Iterator[None]:
    """A machine on which others compute all the time."""
    started = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)]
    try:
        yield
    finally:
        for process in started:
            process.kill()
            process.wait()


def tasks(url: str, limits: Limits, calls: int, at_once: int = 64, **settings: Any) -> list[float]:
    """Calls of tasks of one asynchronous client; gives the moments of the writes."""

    async def main() -> None:
        async with AsyncSeller("836", "key", base_url=url, limits=limits, retry=_RETRY, **settings) as seller:

            async def work(count: int) -> None:
                for _ in range(count):
                    await seller.product.list(filter={}, options={"deadline": 600.0, "max_wait": None})

            async with anyio.create_task_group() as group:
                for share in _shares(calls, at_once):
                    group.start_soon(work, share)

    with _noted() as moments:
        asyncio.run(main())
    return moments


def threads(url: str, limits: Limits, calls: int, at_once: int = 64) -> list[float]:
    """Calls of threads of one client."""
    with Seller("836", "key", base_url=url, limits=limits, retry=_RETRY) as seller, _noted() as moments:

        def work(count: int) -> None:
            for _ in range(count):
                seller.product.list(filter={}, options={"deadline": 600.0, "max_wait": None})

        workers = [threading.Thread(target=work, args=(share,)) for share in _shares(calls, at_once)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    return moments


def processes(url: str, where: str, rate: Rate, calls: int, count: int = 4) -> list[float]:
    """Calls of processes, half of them with eight tasks and half with eight threads, over a file or a Redis."""
    moments: list[float] = []
    kinds = ["tasks", "threads"] * count
    started = [_process(kinds[number], url, where, rate.count, rate.seconds, calls // count) for number in range(count)]
    for process in started:
        output, _ = process.communicate(timeout=120)
        assert process.returncode == 0
        moments += json.loads(output)
    return moments


def most_in_a_window(moments: Sequence[float], seconds: float) -> int:
    """The most moments in any window of that length, wherever it begins."""
    ordered, first, most = sorted(moments), 0, 0
    for last, moment in enumerate(ordered):
        while ordered[first] <= moment - seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


def share_of_rate(moments: Sequence[float], rate: Rate) -> float:
    """How much of the allowed rate was reached, from the first request to the first in the last window begun."""
    ordered = sorted(moments)
    windows = (len(ordered) - 1) // rate.count
    return windows * rate.seconds / (ordered[windows * rate.count] - ordered[0])


def _shares(calls: int, at_once: int) -> list[int]:
    return [calls // at_once + (number < calls % at_once) for number in range(at_once)]


@contextmanager
def _noted() -> Iterator[list[float]]:
    """The moments of all requests that this process writes."""
    moments: list[float] = []
    transport: Any = vars(selector_events)["_SelectorSocketTransport"]
    write_sync, write_async = SyncStream.write, transport.write

    def sync(stream: Any, buffer: bytes, timeout: float | None = None) -> None:
        _note(moments, buffer)
        write_sync(stream, buffer, timeout)

    def async_(stream: Any, data: bytes) -> None:
        _note(moments, data)
        write_async(stream, data)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SyncStream, "write", sync)
        patch.setattr(transport, "write", async_)
        yield moments


def _note(moments: list[float], data: bytes) -> None:
    if bytes(data[:4]) == b"POST":
        moments.append(time.monotonic())


def _process(*arguments: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.limits.wire", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE)


def _serve() -> None:
    async def main() -> None:
        server = await asyncio.get_running_loop().create_server(_Answers, "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    asyncio.run(main())


def _call(kind: str, url: str, where: str, count: str, seconds: str, calls: str) -> None:
    run: Callable[..., list[float]] = {"tasks": tasks, "threads": threads}[kind]
    limits = Limits(store=open_store(where), account=[Rate(int(count), float(seconds))])
    print(json.dumps(run(url, limits, int(calls), at_once=8)))


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        _serve()
    else:
        _call(*sys.argv[1:])
