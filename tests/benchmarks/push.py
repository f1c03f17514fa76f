"""Events that a receiver stores, beside servers that only append them to a file and sync it; and how soon it answers.

All are served by uvicorn in a process of their own. This process is the client, with 64 connections.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from itertools import count
from pathlib import Path

import sqlalchemy as sa

from ozon.push import Event, PostingCancelled, PostingNew, PostingStateChanged, Receiver
from ozon.push.asgi import App, Receive, Scope, Send
from tests.benchmarks.load import Server, process, send
from tests.benchmarks.measure import Row, Taken, compared, timed
from tests.mirror.postgres import binaries, server
from tests.push import keeping
from tests.push.programs import process as worker
from tests.push.programs import table
from tests.push.servers import asgi
from tests.push.support import START
from tests.sandbox.raw import message

ROOT = Path(__file__).resolve().parents[2]
COUNT, ROUNDS = 2000, 7  # events of a round
RATE, SECONDS = 200, 10  # of a round at a rate
_NUMBERS = count(1)

Store = Callable[[bytes], Awaitable[None]]


def rows() -> Iterator[Row | str]:
    yield from _stored()
    found = binaries()
    if found is None:
        yield "push: events in PostgreSQL: it is not installed"
    else:
        with server(found) as place:
            yield from _stored(place.url)
    yield _latency("handlers sleep", sleeping)
    yield _latency("2 processes work", partial(receiving, workers=0), workers=2)


def requests(amount: int) -> list[bytes]:
    """Requests with new events: each is about a posting of its own."""
    return [message("POST", "/ozon/push", "Content-Type: application/json", body=_body()) for _ in range(amount)]


def _body() -> bytes:
    number = next(_NUMBERS)
    kind = ("TYPE_NEW_POSTING", "TYPE_STATE_CHANGED", "TYPE_POSTING_CANCELLED")[number % 3]
    moment = f"{START:%Y-%m-%dT%H:%M:%S}.{number % 1_000_000:06}Z"
    fields = {
        "posting_number": f"{number:010}-0001-1",
        "products": [{"sku": 1490000001, "offer_id": "mug-blue-330", "quantity": 1}],
        "in_process_at": moment,
        "new_state": "posting_in_carriage",
        "changed_state_date": moment,
        "warehouse_id": 1020000000000000,
        "seller_id": 836,
    }
    return json.dumps({"message_type": kind, **fields}).encode()


class Bare:
    """Answers when a function has stored the body; as little as a receiver can do."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await receive()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await send({"type": "lifespan.shutdown.complete"})
            return
        body, more = b"", True
        while more:
            part = await receive()
            body += part["body"]
            more = part["more_body"]
        await self._store(body)
        headers = [(b"content-type", b"application/json"), (b"content-length", b"16")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"result": true}'})


@contextmanager
def appending(folder: str) -> Iterator[str]:
    """Each body is appended and synced by itself, in threads."""
    file = os.open(Path(folder, "each"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def append(body: bytes) -> None:
        os.write(file, body + b"\n")
        os.fsync(file)

    async def store(body: bytes) -> None:
        await asyncio.to_thread(append, body)

    with _served(Bare(store)) as url:
        yield url
    os.close(file)


@contextmanager
def grouping(folder: str) -> Iterator[str]:
    """All that came during one sync is appended and synced together."""
    file = os.open(Path(folder, "group"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    waiting: list[tuple[bytes, asyncio.Future[None]]] = []
    writers: list[asyncio.Task[None]] = []

    def append(bodies: list[bytes]) -> None:
        os.write(file, b"".join(body + b"\n" for body in bodies))
        os.fsync(file)

    async def write() -> None:
        while waiting:
            group = waiting[:]
            waiting.clear()
            await asyncio.to_thread(append, [body for body, _ in group])
            for _, stored in group:
                stored.set_result(None)
        writers.clear()

    async def store(body: bytes) -> None:
        stored = asyncio.get_running_loop().create_future()
        waiting.append((body, stored))
        if not writers:
            writers.append(asyncio.create_task(write()))
        await stored

    with _served(Bare(store)) as url:
        yield url
    os.close(file)


@contextmanager
def receiving(where: str, workers: int) -> Iterator[str]:
    made = Receiver(where, name="my-shop", version="1", networks=["127.0.0.1"], workers=workers)
    with _served(made.asgi) as url:
        yield url


@contextmanager
def sleeping(where: str) -> Iterator[str]:
    """Handlers that sleep, each in its way, and one that writes over its connection."""
    made = Receiver(where, name="my-shop", version="1", networks=["127.0.0.1"], workers=4)
    seen = sa.Table("seen", sa.MetaData(), sa.Column("key", sa.Text, nullable=False))

    @made.on(PostingNew)
    def sleep(event: PostingNew) -> None:
        time.sleep(0.05)

    @made.on(PostingStateChanged)
    async def wait(event: PostingStateChanged) -> None:
        await asyncio.sleep(0.05)

    @made.on(PostingCancelled)
    def write(event: Event) -> None:
        seen.create(event.connection, checkfirst=True)
        event.connection.execute(sa.insert(seen).values(key=event.key))

    with _served(made.asgi) as url:
        yield url


@contextmanager
def _served(app: App) -> Iterator[str]:
    with asgi(app) as port:
        yield f"http://127.0.0.1:{port}"


def _stored(postgres: str | None = None) -> Iterator[Row]:
    with tempfile.TemporaryDirectory(dir=ROOT) as folder, ExitStack() as stack:

        def started(serving: Callable[[], AbstractContextManager[str]]) -> Server:
            return stack.enter_context(process(serving))

        where = postgres or f"{folder}/push.db"
        servers = {
            "floor": started(partial(appending, folder)),
            "group": started(partial(grouping, folder)),
            "ours": started(partial(receiving, where, 0)),
        }
        if not postgres:
            servers["with a worker in it"] = started(partial(receiving, f"{folder}/worked.db", 1))
        taken = _in_turns(servers)
    what = f"an event stored in {'PostgreSQL' if postgres else 'SQLite'}"
    group = taken.pop("group")
    yield compared(what, "append and fsync", taken, now="", hold=2, reach=1, count=COUNT)
    taken = {"floor": group, "ours": taken["ours"]}
    yield compared(what, "one fsync for a group", taken, now="", hold=4, reach=2, count=COUNT)


def _in_turns(servers: dict[str, Server]) -> dict[str, Taken]:
    """The time of the processors is that of the server."""
    walls: dict[str, list[float]] = {name: [] for name in servers}
    processes: dict[str, list[float]] = {name: [] for name in servers}
    for number in range(ROUNDS + 1):
        for name, one in servers.items():
            sent = requests(COUNT)
            wall, used = time.perf_counter(), one.ask("seconds")
            send(one.url, sent)
            wall, used = time.perf_counter() - wall, one.ask("seconds") - used
            if number:
                walls[name].append(wall)
                processes[name].append(used)
    return {name: Taken(walls[name], processes[name]) for name in servers}


def _latency(what: str, serving: Callable[[str], AbstractContextManager[str]], workers: int = 0) -> Row:
    """The 99th percentile of the answers to 200 events a second, counted from when they are due."""
    slowest = list[float]()
    middles: dict[str, list[float]] = {"floor": [], "ours": []}
    highs: dict[str, list[float]] = {"floor": [], "ours": []}
    with tempfile.TemporaryDirectory(dir=ROOT) as folder, ExitStack() as stack:
        where = f"{folder}/push.db"
        bare = stack.enter_context(process(partial(appending, folder)))
        ours = stack.enter_context(process(partial(serving, where)))
        if workers:
            for one in keeping.METADATA.tables.values():
                table(where, one)
        for _ in range(workers):
            stack.enter_context(worker("keeping", "work", where, f"{time.time()}"))
        for _ in range(3):
            for name, place in (("floor", bare), ("ours", ours)):
                seconds = sorted(send(place.url, requests(RATE * SECONDS), RATE))
                middles[name].append(statistics.median(seconds))
                highs[name].append(seconds[int(len(seconds) * 0.99)])
            slowest.append(seconds[-1])
    shown = {
        "floor": middles["floor"],
        "ours": highs["ours"],
        "median": middles["ours"],
        "slowest": slowest,
        "the reference's": highs["floor"],
    }
    taken = {name: Taken(values) for name, values in shown.items()}
    return timed(
        f"99th percentile at {RATE}/s, {what}",
        taken,
        by="wall",
        reference="append, fsync: median",
        now="",
        hold=0.15,
        reach=0.05,
    )
