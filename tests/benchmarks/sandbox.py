"""The sandbox's server: how fast it starts, how many requests it answers beside a constant, and what they leave.

The server has a process of its own, and the client is this one: as little as can be, so that the server is measured.
A constant is what the same server answers when nothing is to be done: the bytes of the first answer to a request.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import repeat
from pathlib import Path
from typing import Any

from ozon.sandbox import Sandbox
from ozon.sandbox.server import Handler, serve
from tests.benchmarks.load import CONNECTIONS, Server, process, send
from tests.benchmarks.measure import Row, Taken, compared, interleave, timed, weighed
from tests.sandbox.raw import Constant, connected, message

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


def running(make: Callable[[], Handler]) -> AbstractContextManager[Server]:
    """A server in a process of its own, over what a function makes there."""
    return process(partial(_serving, make))


def _serving(make: Callable[[], Handler]) -> AbstractContextManager[str]:
    return serve(make(), 0, "127.0.0.1")


def load(url: str, sent: bytes, count: int, rate: float | None = None) -> list[float]:
    """Seconds of each of so many answers to one request."""
    return send(url, repeat(sent, count), rate)


def _constant(sent: bytes) -> Constant:
    with Sandbox().serve() as url, connected(url) as raw:
        raw.send(sent)
        return Constant(raw.answer().body, {"content-type": "application/json"})


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
