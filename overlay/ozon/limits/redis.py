"""Limits in Redis, shared by many machines: one call of a script per step, by the clock of Redis."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, Protocol

from ozon_generated.checks import HOOK, Rule, check, or_none
from ozon_generated.errors import ArgumentError

from ..secret import Secret
from . import pause as _pause
from .pause import Feedback
from .rates import PAUSE, Demand, Permit, pause_keys
from .stores import GO, LEASE, StoreError, Verdict


class Client(Protocol):
    """The methods used of a ``redis.Redis``; clients of a cluster or of Valkey work too."""

    def register_script(self, script: object) -> object: ...

    def close(self) -> None: ...


_CLIENT = Rule(
    lambda value: not isinstance(value, type) and callable(getattr(value, "register_script", None)),
    "a redis.Redis, or an address such as 'redis://localhost:6379/0'",
)
_PREFIX = Rule(lambda value: isinstance(value, str), "text")


class RedisStore:
    """Limits in a Redis (5 or later) that many machines use. Needs the extra ``redis``, or a client of your own.

    Keys begin with the prefix and hold account names (host and Client-Id), names of operations and products, and
    times; no secrets. Each expires by itself.

    Args:
        client: a ``redis.Redis``, or an address such as ``redis://localhost:6379/0``. Give the client time-outs: a
            call waits for it.
        prefix: beginning of all keys.
        clock: seconds since 1970, the same on all machines; ``None`` for the clock of Redis.

    Raises:
        ArgumentError: this is neither a client nor the address of a Redis, or redis-py is missing.
    """

    def __init__(
        self, client: str | Client, prefix: str = "ozon:limits", clock: Callable[[], float] | None = None
    ) -> None:
        check({"prefix": prefix, "clock": clock}, {"prefix": _PREFIX, "clock": or_none(HOOK)}, "")
        self._own: Client | None = None
        if isinstance(client, str):
            address = Secret(client)
            del client  # the frames of an error below would carry a password
            made = self._own = _connect(address)
        else:
            check({"client": client}, {"client": _CLIENT}, "")
            made = client
        self._script = made.register_script(_script())
        self._prefix = prefix
        self._clock = clock

    def account(self, name: str) -> RedisAccount:
        # the braces keep an account on one node of a cluster
        return RedisAccount(f"{self._prefix}:{{{name}}}:", self._script, self._clock)

    def close(self) -> None:
        """Close the connections of a client that was made from an address; they are opened again at the next use."""
        if self._own is not None:
            self._own.close()


class RedisAccount:
    """The limits of one account in Redis.

    Attributes:
        lease: seconds for which a permit that waits keeps its place without asking again.
    """

    blocking = True
    poll_interval = 2.0
    lease = LEASE

    def __init__(self, prefix: str, script: Any, clock: Callable[[], float] | None) -> None:
        self._prefix = prefix
        self._script = script
        self._clock = clock

    def ask(self, permit: Permit) -> Verdict:
        costs = permit.costs()
        retry_in, wait, index, reason, now = self._step("ask", permit, costs)
        permit.at = None
        if int(index) < 0:
            permit.at = float(now)
            return GO
        text = reason.decode() if isinstance(reason, bytes) else str(reason)
        return Verdict(float(retry_in), float(wait), text or costs[int(index)][0].reason)

    def release(self, permit: Permit) -> None:
        self._step("release", permit, [(demand, demand.cost) for demand in permit.demands])
        permit.at = None

    def learn(self, key: str, feedback: Feedback) -> float:
        return float(self._run("learn", [key], *feedback))

    def clear(self, operation: str | None) -> None:
        pattern = re.sub(r"([\\*?\[\]^])", r"\\\1", self._prefix + PAUSE) + "*"  # fits only the pauses
        self._run("clear", [] if operation is None else pause_keys(operation), pattern)

    def _step(self, command: str, permit: Permit, costs: Sequence[tuple[Demand, int]]) -> Any:
        numbers = [number for demand, cost in costs for number in (cost, demand.capacity, demand.seconds)]
        at = "" if permit.at is None else repr(permit.at)
        return self._run(command, [demand.key for demand, _ in costs], permit.id, at, self.lease, *numbers)

    def _run(self, command: str, keys: Sequence[str], *arguments: Any) -> Any:
        now = "" if self._clock is None else repr(self._clock())
        try:
            return self._script(keys=[self._prefix + key for key in keys], args=[command, now, *arguments])
        except Exception as error:  # of redis-py, which need not be installed
            text = f"{type(error).__name__}: {error}"
        raise StoreError(
            f"The limits in Redis cannot be used ({text}). Start Redis, or make room in it; the keys "
            f"that begin with {self._prefix!r} may be deleted while nobody uses them."
        )


def _script() -> str:
    """The limiter in Lua, with the constants that it shares with Python."""
    from importlib.resources import files

    names = "HALVES", "IN_A_ROW", "LEAST_GAP", "LONGEST", "MOST_GAP", "SAME"
    constants = "".join(f"local {name} = {getattr(_pause, name)}\n" for name in names)
    return constants + files("ozon.limits").joinpath("limiter.lua").read_text("utf-8")


def _connect(address: Secret) -> Client:
    try:
        redis = import_module("redis")
    except ModuleNotFoundError:
        raise ArgumentError("Limits in Redis need redis-py: pip install 'ozon-client[redis]'.") from None
    try:
        client: Client = redis.Redis.from_url(address.value, socket_timeout=5.0, socket_connect_timeout=5.0)
    except ValueError as error:
        text = f"This is not the address of a Redis: write it like redis://localhost:6379/0 ({error})."
    else:
        return client
    raise ArgumentError(text)
