"""Where accounts keep their windows: what a store has to do, and the one in memory."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol
from weakref import WeakValueDictionary

from ozon_generated.errors import OzonError

from ..clock import SYSTEM
from .pause import Feedback
from .rates import Demand, Permit, pause_keys
from .state import State, StateAccount
from .window import Verdict

_SWEEP = 1024


class StoreError(OzonError):
    """A store of limits cannot be reached or read, so no permit can be granted. Nothing was sent."""

    sent: bool = False


class Account(Protocol):
    """The limits of one account. Methods may be called by any thread, and never wait for a permit.

    Attributes:
        blocking: True when methods read files or talk to a server, so that an event loop must not call them.
        poll_interval: seconds after which a permit asks again at the latest; a store may drop permits that do not.
    """

    blocking: bool
    poll_interval: float

    def ask(self, permit: Permit) -> Verdict:
        """Let a permit through all its demands at once, or queue it up. Sets ``permit.at`` when it goes.

        One that has gone already gives its place back in the same step, and takes one of now, before all that wait: its
        request was late.
        """
        ...

    def release(self, permit: Permit) -> None:
        """Undo a grant, or leave the queues."""

    def learn(self, key: str, feedback: Feedback) -> float:
        """Delay permits with the demand ``key`` as a server has asked. Returns the seconds that the pause lasts."""
        ...

    def clear(self, operation: str | None) -> None:
        """Forget what a server has asked for an operation, or for all of the account; windows stay."""


class Store(Protocol):
    """Keeps the limits of many accounts."""

    def account(self, name: str) -> Account:
        """The limits of an account: the same ones whenever they are asked for."""
        ...


class MemoryAccount(StateAccount):
    """The limits of one account in this process."""

    blocking = False
    poll_interval = 1.0
    lease = math.inf

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._state = State()
        self._sweep_at = _SWEEP

    @contextmanager
    def state(self, demands: Sequence[Demand]) -> Iterator[tuple[State, float]]:
        with self._lock:
            now = self._clock()
            if len(self._state.windows) >= self._sweep_at:
                self._state.sweep(now)
                self._sweep_at = 2 * len(self._state.windows) + _SWEEP
            yield self._state, now

    def is_idle(self) -> bool:
        """Whether nothing would be lost if this account were forgotten."""
        with self.state(()) as (state, now):
            return state.is_idle(now)

    def clear(self, operation: str | None) -> None:
        with self.state(()) as (state, _):
            for key in list(state.pauses) if operation is None else pause_keys(operation):
                state.pauses.pop(key, None)


class MemoryStore:
    """Limits in this process. An account is forgotten when no client uses it and none of its windows count."""

    def __init__(self, clock: Callable[[], float] = SYSTEM.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._accounts: WeakValueDictionary[str, MemoryAccount] = WeakValueDictionary()
        self._kept: list[MemoryAccount] = []

    def account(self, name: str) -> MemoryAccount:
        with self._lock:
            account = self._accounts.get(name)
            if account is None:
                account = self._accounts[name] = MemoryAccount(self._clock)
            self._kept = [account, *(kept for kept in self._kept if kept is not account and not kept.is_idle())]
            return account


#: The store of all clients that name no other.
MEMORY = MemoryStore()
