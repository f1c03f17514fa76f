"""Limits in Redis, for the processes of many machines: one script call for each question, by the clock of Redis."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, Protocol

from ozon_generated.checks import Rule, check
from ozon_generated.errors import ArgumentError

from ..secret import Secret
from .hold import Lesson
from .rates import HOLD, Demand, Ticket, hold_keys
from .scripts import ASK, CLEAR, GIVE_BACK, LEARN
from .stores import StoreError
from .window import GO, Verdict

#: Seconds after which a ticket that has not asked again is dropped: its process is gone.
LEASE = 15.0
#: Seconds to which Redis tells times.
_TICK = 1e-6


class Client(Protocol):
    """What is needed of a ``redis.Redis``; those of a cluster or of Valkey do as well."""

    def register_script(self, script: Any) -> Any: ...

    def close(self) -> None: ...


_CLIENT = Rule(
    lambda value: not isinstance(value, type) and callable(getattr(value, "register_script", None)),
    "a redis.Redis, or an address such as 'redis://localhost:6379/0'",
)
_PREFIX = Rule(lambda value: isinstance(value, str), "text")
_SCRIPTS = {"ask": ASK, "give_back": GIVE_BACK, "learn": LEARN, "clear": CLEAR}


class RedisStore:
    """Limits in a Redis (5 or later) that many machines use. Needs the extra ``redis``, or a client of your own.

    Keys begin with the prefix and hold account names (host and Client-Id), names of operations and products, and
    times; no secrets. Each expires by itself.

    Args:
        client: a ``redis.Redis``, or an address such as ``redis://localhost:6379/0``. Give the client time-outs: a
            call waits for it.
        prefix: beginning of all keys.

    Raises:
        ArgumentError: this is no client and no address of a Redis, or redis-py is missing.
    """

    def __init__(self, client: str | Client, prefix: str = "ozon:limits") -> None:
        check({"prefix": prefix}, {"prefix": _PREFIX}, "")
        self._own: Client | None = None
        if isinstance(client, str):
            address = Secret(client)
            del client  # the frames of an error below would carry a password
            made = self._own = _connect(address)
        else:
            check({"client": client}, {"client": _CLIENT}, "")
            made = client
        self._scripts = {name: made.register_script(text) for name, text in _SCRIPTS.items()}
        self._prefix = prefix

    def account(self, name: str) -> RedisAccount:
        # the braces keep an account on one node of a cluster
        return RedisAccount(f"{self._prefix}:{{{name}}}:", self._scripts)

    def close(self) -> None:
        """Close the connections of a client that was made from an address; they are opened again at the next use."""
        if self._own is not None:
            self._own.close()


class RedisAccount:
    """The limits of one account in Redis."""

    blocking = True
    nap = 2.0

    def __init__(self, prefix: str, scripts: Mapping[str, Any]) -> None:
        self._prefix = prefix
        self._scripts = scripts

    def ask(self, ticket: Ticket) -> Verdict:
        arguments: list[Any] = [ticket.id, LEASE, "" if ticket.at is None else repr(ticket.at)]
        demands = ticket.demands_of(ticket.at is not None)
        for demand in demands:
            arguments += (ticket.cost(demand), demand.room, demand.seconds)
        nap, wait, index, reason, now = self._run("ask", self._keys(demands), arguments)
        ticket.at = None
        if int(index) < 0:
            ticket.at = float(now)
            return GO
        text = reason.decode() if isinstance(reason, bytes) else str(reason)
        nap, wait = max(float(nap), _TICK), max(float(wait), _TICK)
        return Verdict(nap, wait, text or demands[int(index)].reason)

    def give_back(self, ticket: Ticket) -> None:
        arguments: list[Any] = [ticket.id, "" if ticket.at is None else repr(ticket.at)]
        for demand in ticket.demands:
            arguments += (demand.cost, demand.room, demand.seconds)
        self._run("give_back", self._keys(ticket.demands), arguments)
        ticket.at = None

    def learn(self, key: str, lesson: Lesson) -> float:
        seconds, _ = self._run("learn", [self._prefix + key], list(lesson))
        return float(seconds)

    def clear(self, operation: str | None) -> None:
        keys = [] if operation is None else [self._prefix + key for key in hold_keys(operation)]
        self._run("clear", keys, [_escaped(self._prefix + HOLD) + "*"])

    def _keys(self, demands: Sequence[Demand]) -> list[str]:
        return [self._prefix + demand.key for demand in demands]

    def _run(self, script: str, keys: list[str], arguments: list[Any]) -> Any:
        try:
            return self._scripts[script](keys=keys, args=arguments)
        except Exception as error:  # of redis-py, which need not be installed
            text = f"{type(error).__name__}: {error}"
        raise StoreError(
            f"The limits in Redis cannot be used ({text}). Start Redis, or make room in it; the keys "
            f"that begin with {self._prefix!r} may be deleted while nobody uses them."
        )


def _escaped(text: str) -> str:
    """Text as a pattern of Redis that fits only itself."""
    return re.sub(r"([\\*?\[\]^])", r"\\\1", text)


def _connect(address: Secret) -> Client:
    try:
        redis = import_module("redis")
    except ModuleNotFoundError:
        raise ArgumentError("Limits in Redis need redis-py: pip install 'ozon-client[redis]'.") from None
    try:
        client: Client = redis.Redis.from_url(address.value, socket_timeout=5.0, socket_connect_timeout=5.0)
    except ValueError as error:
        text = f"This is no address of a Redis: write it like redis://localhost:6379/0 ({error})."
    else:
        return client
    raise ArgumentError(text)
