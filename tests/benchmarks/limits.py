"""What limits cost: how much of the allowed rate is reached, and how long one question takes.

The first is measured over a minute, once, at the write to the socket, and told as a ratio: the documented 50 requests
per second to what was reached. 1.05 is 95 % of the rate; the margin of the windows takes 2 %.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from ozon.limits import FileStore, Limits, MemoryStore, Rate, RedisStore, Store
from tests.benchmarks.measure import Row, Taken, Time, compared, interleave, pace, timed
from tests.limits import wire
from tests.limits.support import LIST, limiter, redis_server, request

RATE = Rate(50, 1.0)
CALLS = 3001  # a minute, and the first of the next


def rows() -> Iterator[Row | str]:
    with tempfile.TemporaryDirectory() as folder:
        if shutil.which("redis-server") is None or find_spec("redis") is None:
            yield "limits in Redis: left out, redis-server or redis-py is missing"
            yield from _rows(folder, None)
            return
        with redis_server(folder) as url:
            yield from _rows(folder, url)


def _rows(folder: str, redis: str | None) -> Iterator[Row]:
    stores: dict[str, Store] = {"memory": MemoryStore(), "file": FileStore(f"{folder}/calls.db")}
    if redis is not None:
        stores["Redis"] = RedisStore(redis, prefix="calls")
    yield from _costs(stores)
    with wire.service() as url:
        for name, store in stores.items():
            limits = Limits(store=store, account=[RATE])
            yield _reached(f"64 tasks, {name}", wire.tasks(url, limits, CALLS))
            yield _reached(f"64 threads, {name}", wire.threads(url, limits, CALLS))
        for name, where in (("file", f"{folder}/many.db"), ("Redis", redis)):
            if where is not None:
                yield _reached(f"4 processes, {name}", wire.processes(url, where, RATE, CALLS))


def _reached(what: str, moments: list[float]) -> Row:
    """From the first write to the first one in the last window that was begun."""
    allowed = CALLS // RATE.count * RATE.seconds
    taken = {"floor": Taken([allowed]), "ours": Taken([allowed / wire.share_of_rate(moments, RATE)])}
    return compared(f"allowed rate, {what}", "allowed", taken, now="", hold=1 / 0.95, reach=1.03)


def _costs(stores: dict[str, Store]) -> Iterator[Row]:
    """A question that is answered at once, with a second's 50 grants in the window."""
    for name, hold, count in (("memory", 20e-6, 2000), ("file", 1e-3, 200), ("Redis", 1e-3, 200)):
        if name in stores:
            candidates = {"ours": _ask(stores[name], count), **(_peers(count) if name == "memory" else {})}
            taken = interleave({"floor": pace, **candidates})
            shown = {"floor": taken.pop("floor"), **{peer: one.each(count) for peer, one in taken.items()}}
            by: Time = "wall" if name == "Redis" else "process"
            yield timed(f"a permit without a wait, {name}", shown, by=by, now="", hold=hold, reach=hold / 4)


def _ask(store: Store, count: int) -> Callable[[], Any]:
    """Turns of requests of one operation; the window moves on, so that each finds a place and none is kept long."""
    limits = limiter(store, Rate(50, 1e-6), client="cost")
    asked = request(LIST)

    def ask() -> None:
        for _ in range(count):
            attempt = limits.attempt(asked)
            attempt.delay(attempt.ask())

    return ask


def _peers(count: int) -> dict[str, Callable[[], Any]]:
    """Libraries that were weighed, where they are installed: one key, in memory, below the limit."""
    found: dict[str, Callable[[], Any]] = {}
    if find_spec("limits") is not None:
        limits, storage = import_module("limits"), import_module("limits.storage")
        strategy = import_module("limits.strategies").MovingWindowRateLimiter(storage.MemoryStorage())
        rate = limits.RateLimitItemPerSecond(10_000_000)
        found["limits"] = lambda: [strategy.hit(rate, "account") for _ in range(count)] and strategy.storage.reset()
    if find_spec("pyrate_limiter") is not None:
        pyrate = import_module("pyrate_limiter")
        limiter = pyrate.Limiter(pyrate.Rate(10_000_000, 1000))
        found["pyrate"] = lambda: [limiter.try_acquire("account", blocking=False) for _ in range(count)]
    return found
