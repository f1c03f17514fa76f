"""Stores of limits: the protocol, the algorithm for stages in this process, and the store in memory."""

from __future__ import annotations

import math
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import lru_cache
from typing import NamedTuple, Protocol
from weakref import WeakValueDictionary

from ozon_generated.errors import OzonError

from ..clock import CURRENT
from .pause import Feedback, Pause, Stage
from .rates import PAUSE, Demand, Permit, pause_keys
from .window import Window

#: Seconds after which a permit that has not asked again is dropped: its process is gone.
LEASE = 15.0
_SWEEP = 1024


class Verdict(NamedTuple):
    """The answer to a permit: go now, or ask again later.

    Attributes:
        retry_in: seconds after which to ask again; 0 for "go".
        wait: seconds after which it is likely to go.
        reason: what takes longest.
    """

    retry_in: float
    wait: float
    reason: str


#: The permit may go.
GO = Verdict(0.0, 0.0, "")


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

        A permit that was granted before, because its request was late, returns its place in the same step and takes
        one of now, before all that wait.
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
        """The limits of an account, the same for every call with this name."""
        ...


class LocalAccount(ABC):
    """An `Account` whose stages are loaded into this process, under a lock, for each step.

    `limiter.lua` does the same inside Redis, where a step has to be atomic.

    Attributes:
        lease: seconds for which a permit that waits keeps its place without asking again.
    """

    lease: float

    @abstractmethod
    def stages(self, demands: Sequence[Demand]) -> AbstractContextManager[tuple[dict[str, Stage], float]]:
        """Sole access to the stages of some demands, by key, and the time. They are kept unless an error is raised."""

    def ask(self, permit: Permit) -> Verdict:
        with self.stages(permit.demands) as (stages, now):
            passed: list[tuple[Stage, int]] = []
            for demand, cost in permit.costs():
                if (stage := _stage(stages, demand, now)) is not None:
                    if permit.at is not None:
                        stage.release(demand.cost, permit.at)
                    passed.append((stage, cost))
            verdict = ask(passed, permit.id, now, now + self.lease, first=permit.at is not None)
        permit.at = now if verdict is GO else None
        return verdict

    def release(self, permit: Permit) -> None:
        with self.stages(permit.demands) as (stages, _):
            for demand in permit.demands:
                if (stage := stages.get(demand.key)) is not None:
                    stage.leave(permit.id)
                    if permit.at is not None:
                        stage.release(demand.cost, permit.at)
        permit.at = None

    def learn(self, key: str, feedback: Feedback) -> float:
        demand = Demand(key, 1)
        with self.stages((demand,)) as (stages, now):
            known = _stage(stages, demand, now)
            pause = stages[key] = Pause.after(feedback, known if isinstance(known, Pause) else None, now)
        return pause.until - now


def ask(stages: Sequence[tuple[Stage, int]], permit: str, now: float, lease: float, first: bool = False) -> Verdict:
    """Let a permit through all stages at once, or queue it up to the first one that it cannot pass."""
    waits = [stage.wait(permit, cost, now, first) for stage, cost in stages]
    wait = max(waits, default=0.0)
    if wait <= 0:
        for stage, cost in stages:
            stage.grant(permit, cost, now)
        return GO
    blocked = next(index for index, needed in enumerate(waits) if needed > 0)
    for stage, cost in stages[: blocked + 1]:
        stage.join(permit, cost, lease, first)
    return Verdict(waits[blocked], wait, stages[waits.index(wait)][0].reason)


def _stage(stages: dict[str, Stage], demand: Demand, now: float) -> Stage | None:
    """The stage of a demand. A window is made when it is missing; a pause that is over is forgotten."""
    stage = stages.get(demand.key)
    if stage is None and demand.capacity:
        stage = stages[demand.key] = new_stage(demand)
    elif stage is not None and not demand.capacity and stage.expires() <= now:
        del stages[demand.key]
        return None
    return stage


def new_stage(demand: Demand) -> Stage:
    """An empty stage for a demand."""
    return Window(demand.capacity, demand.seconds, reason=demand.reason) if demand.capacity else Pause()


class MemoryAccount(LocalAccount):
    """The limits of one account in this process."""

    blocking = False
    poll_interval = 1.0
    lease = math.inf

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._stages: dict[str, Stage] = {}
        self._sweep_at = _SWEEP

    @contextmanager
    def stages(self, demands: Sequence[Demand] = ()) -> Iterator[tuple[dict[str, Stage], float]]:
        with self._lock:
            now = self._clock()
            if len(self._stages) >= self._sweep_at:  # there may have been a window for each product
                self._stages = {key: stage for key, stage in self._stages.items() if stage.expires() > now}
                self._sweep_at = 2 * len(self._stages) + _SWEEP
            yield self._stages, now

    def is_idle(self) -> bool:
        """Whether this account could be forgotten without loss."""
        with self.stages() as (stages, now):
            return all(stage.expires() <= now for stage in stages.values())

    def clear(self, operation: str | None) -> None:
        with self.stages() as (stages, _):
            for key in list(stages) if operation is None else pause_keys(operation):
                if key.startswith(PAUSE):
                    stages.pop(key, None)


class MemoryStore:
    """Limits in this process. An account is forgotten when no client uses it and none of its windows count."""

    def __init__(self, clock: Callable[[], float] = CURRENT.monotonic) -> None:
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


#: The default store.
MEMORY = MemoryStore()
#: The default store of clients with this clock instead of the current one: their times cannot be compared.
memory = lru_cache(16)(MemoryStore)
