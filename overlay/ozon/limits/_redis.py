"""Limits in Redis, for the processes of many machines: one script call for each question, by the clock of Redis."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any, Protocol

from ozon_generated.errors import ArgumentError

from ._rates import Demand, Ticket
from ._scripts import ASK, GIVE_BACK, PAUSE
from ._store import StoreError
from ._window import GO, Verdict

#: Seconds after which a ticket that has not asked again is dropped: its process is gone.
LEASE = 15.0
#: Seconds to which Redis tells times.
_TICK = 1e-6


class Client(Protocol):
    """What is needed of a ``redis.Redis``; those of a cluster or of Valkey do as well."""

    def register_script(self, script: Any) -> Any: ...


class RedisStore:
    """Limits in a Redis (5 or later) that many machines use. Needs the extra ``redis``, or a client of your own.

    Keys begin with the prefix and hold account names (host and Client-Id), names of operations and products, and
    times; no secrets. Each expires by itself.

    Args:
        client: a ``redis.Redis``, or an address such as ``redis://localhost:6379/0``. Give the client time-outs: a
            call waits for it.
        prefix: beginning of all keys.
    """

    def __init__(self, client: str | Client, prefix: str = "ozon:limits") -> None:
        made = _connect(client) if isinstance(client, str) else client
        self._ask = made.register_script(ASK)
        self._give_back = made.register_script(GIVE_BACK)
        self._pause = made.register_script(PAUSE)
        self._prefix = prefix

    def account(self, name: str) -> RedisAccount:
        # the braces keep an account on one node of a cluster
        return RedisAccount(f"{self._prefix}:{{{name}}}:", self._ask, self._give_back, self._pause)


class RedisAccount:
    """The limits of one account in Redis."""

    blocking = True
    nap = 2.0

    def __init__(self, prefix: str, ask: Any, give_back: Any, pause: Any) -> None:
        self._prefix = prefix
        self._ask = ask
        self._give_back = give_back
        self._pause = pause

    def ask(self, ticket: Ticket) -> Verdict:
        arguments: list[Any] = [ticket.id, LEASE]
        for demand in ticket.demands:
            arguments += (ticket.cost(demand), demand.room, demand.seconds)
        nap, wait, index, reason, now = _run(self._ask, self._keys(ticket.demands), arguments)
        if int(index) < 0:
            ticket.at = float(now)
            return GO
        text = reason.decode() if isinstance(reason, bytes) else str(reason)
        nap, wait = max(float(nap), _TICK), max(float(wait), _TICK)
        return Verdict(nap, wait, text or ticket.demands[int(index)].reason)

    def give_back(self, ticket: Ticket) -> None:
        demands = [demand for demand in ticket.demands if demand.room]
        arguments: list[Any] = [ticket.id, "" if ticket.at is None else repr(ticket.at)]
        for demand in demands:
            arguments += (demand.cost, demand.room, demand.seconds)
        _run(self._give_back, self._keys(demands), arguments)
        ticket.at = None

    def pause(self, key: str, seconds: float, left: int, reason: str) -> None:
        _run(self._pause, [self._prefix + key], [seconds, left, reason])

    def _keys(self, demands: Sequence[Demand]) -> list[str]:
        return [self._prefix + demand.key for demand in demands]


def _run(script: Any, keys: list[str], arguments: list[Any]) -> Any:
    try:
        return script(keys=keys, args=arguments)
    except Exception as error:  # of redis-py, which need not be installed
        text = f"{type(error).__name__}: {error} (Redis). Nothing was sent."
    raise StoreError(text)


def _connect(url: str) -> Client:
    try:
        redis = import_module("redis")
    except ModuleNotFoundError:
        raise ArgumentError("Limits in Redis need redis-py: pip install 'ozon-client[redis]'.") from None
    client: Client = redis.Redis.from_url(url, socket_timeout=5.0, socket_connect_timeout=5.0)
    return client
