"""Where accounts keep their windows: what a store has to do, and the one in memory."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol
from weakref import WeakValueDictionary

from ozon_generated.errors import OzonError

from .hold import Hold, Lesson
from .rates import Demand, Ticket, hold_keys
from .window import GO, Stage, Verdict, Window, ask

_SWEEP = 1024


class StoreError(OzonError):
    """A store of limits cannot be reached or read, so that nobody knows whose turn it is. Nothing was sent."""

    sent: bool = False


class Account(Protocol):
    """The limits of one account. Methods may be called by any thread, and never wait for a turn.

    Attributes:
        blocking: True when methods read files or talk to a server, so that an event loop must not call them.
        nap: seconds after which a ticket asks again at the latest; a store may drop tickets that do not.
    """

    blocking: bool
    nap: float

    def ask(self, ticket: Ticket) -> Verdict:
        """Let a ticket through all its demands at once, or queue it up. Sets ``ticket.at`` when it goes.

        One that has gone already gives its place back in the same step, and takes one of now, before all that wait: its
        request was late.
        """
        ...

    def give_back(self, ticket: Ticket) -> None:
        """Undo a grant, or leave the queues."""

    def learn(self, key: str, lesson: Lesson) -> float:
        """Hold up tickets with the demand ``key`` as a server has asked. Returns the seconds that the pause lasts."""
        ...

    def clear(self, operation: str | None) -> None:
        """Forget what a server has asked for an operation, or for all of the account; windows stay."""


class Store(Protocol):
    """Keeps the limits of many accounts."""

    def account(self, name: str) -> Account:
        """The limits of an account: the same ones whenever they are asked for."""
        ...


class MemoryAccount:
    """The limits of one account in this process."""

    blocking = False
    nap = 1.0

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._windows: dict[str, Window] = {}
        self._holds: dict[str, Hold] = {}
        self._sweep_at = _SWEEP

    def ask(self, ticket: Ticket) -> Verdict:
        with self._lock:
            now = self._clock()
            if len(self._windows) >= self._sweep_at:
                self._sweep(now)
            first = ticket.at is not None
            if first:
                self._give_back(ticket)
            stages: list[tuple[Stage, int]] = []
            for demand in ticket.demands_of(first):
                stage = self._stage(demand, now)
                if stage is not None:
                    stages.append((stage, demand.cost or ticket.items()))
            verdict = ask(stages, ticket.id, now, 0.0, first)
            if verdict is GO:
                ticket.at = now
            return verdict

    def _stage(self, demand: Demand, now: float) -> Stage | None:
        if demand.room:
            window = self._windows.get(demand.key)
            if window is None:
                window = self._windows[demand.key] = Window(demand.room, demand.seconds, demand.reason)
            return window
        hold = self._holds.get(demand.key) if self._holds else None
        if hold is not None and hold.is_idle(now):
            del self._holds[demand.key]
            return None
        return hold

    def _sweep(self, now: float) -> None:
        """Forget windows that hold nothing: there may have been one for each product."""
        self._windows = {key: window for key, window in self._windows.items() if not window.is_idle(now)}
        self._sweep_at = 2 * len(self._windows) + _SWEEP

    def is_idle(self) -> bool:
        """Whether nothing would be lost if this account were forgotten."""
        with self._lock:
            now = self._clock()
            return all(hold.is_idle(now) for hold in self._holds.values()) and all(
                window.is_idle(now) for window in self._windows.values()
            )

    def give_back(self, ticket: Ticket) -> None:
        with self._lock:
            self._give_back(ticket)

    def _give_back(self, ticket: Ticket) -> None:
        for demand in ticket.demands:
            stage = self._windows.get(demand.key) or self._holds.get(demand.key)
            if stage is not None:
                undo(stage, demand, ticket)
        ticket.at = None

    def learn(self, key: str, lesson: Lesson) -> float:
        with self._lock:
            now = self._clock()
            hold = self._holds[key] = Hold.after(lesson, self._holds.get(key), now)
            return hold.until - now

    def clear(self, operation: str | None) -> None:
        with self._lock:
            for key in list(self._holds) if operation is None else hold_keys(operation):
                self._holds.pop(key, None)


def undo(stage: Stage, demand: Demand, ticket: Ticket) -> None:
    """Take a ticket out of a stage: out of its queue, or its grant back."""
    if ticket.at is None:
        stage.leave(ticket.id)
    else:
        stage.give_back(demand.cost, ticket.at)


class MemoryStore:
    """Limits in this process. An account is forgotten when no client uses it and none of its windows count."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
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
