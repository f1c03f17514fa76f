"""The limiter's algorithm on the state of one account; stores only load, lock and save that state.

`limiter.lua` does the same inside Redis, where a step has to be atomic.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager

from .pause import Feedback, Pause
from .rates import Demand, Permit
from .window import GO, Stage, Verdict, Window, ask

#: Seconds after which a permit that has not asked again is dropped: its process is gone.
LEASE = 15.0


class State:
    """The windows and pauses of an account, by key."""

    __slots__ = ("pauses", "windows")

    def __init__(self) -> None:
        self.windows: dict[str, Window] = {}
        self.pauses: dict[str, Pause] = {}

    def ask(self, permit: Permit, now: float, lease: float) -> Verdict:
        """See `Account.ask`; a queued permit keeps its place for ``lease`` seconds."""
        first = permit.at is not None
        stages: list[tuple[Stage, int]] = []
        for demand, cost in permit.costs():
            stage = self._window(demand) if demand.capacity else self._pause(demand.key, now)
            if stage is not None:
                if permit.at is not None:
                    stage.release(demand.cost, permit.at)
                stages.append((stage, cost))
        verdict = ask(stages, permit.id, now, now + lease, first)
        permit.at = now if verdict is GO else None
        return verdict

    def release(self, permit: Permit) -> None:
        """See `Account.release`."""
        for demand in permit.demands:
            stage = self.windows.get(demand.key) or self.pauses.get(demand.key)
            if stage is None:
                continue
            if permit.at is None:
                stage.leave(permit.id)
            else:
                stage.release(demand.cost, permit.at)
        permit.at = None

    def learn(self, key: str, feedback: Feedback, now: float) -> float:
        """See `Account.learn`."""
        pause = self.pauses[key] = Pause.after(feedback, self._pause(key, now), now)
        return pause.until - now

    def _window(self, demand: Demand) -> Window:
        window = self.windows.get(demand.key)
        if window is None:
            window = self.windows[demand.key] = Window(demand.capacity, demand.seconds, demand.reason)
        return window

    def _pause(self, key: str, now: float) -> Pause | None:
        pause = self.pauses.get(key)
        if pause is not None and pause.is_idle(now):
            del self.pauses[key]
            return None
        return pause

    def sweep(self, now: float) -> None:
        """Forget empty windows: there may have been one for each product."""
        self.windows = {key: window for key, window in self.windows.items() if not window.is_idle(now)}

    def is_idle(self, now: float) -> bool:
        """Whether nothing counts and nobody waits."""
        return all(pause.is_idle(now) for pause in self.pauses.values()) and all(
            window.is_idle(now) for window in self.windows.values()
        )


class StateAccount(ABC):
    """An `Account` whose state is loaded into this process, under a lock, for each step.

    Attributes:
        lease: seconds for which a permit that waits keeps its place without asking again.
    """

    lease: float

    @abstractmethod
    def state(self, demands: Sequence[Demand]) -> AbstractContextManager[tuple[State, float]]:
        """Sole access to what some demands refer to, and the time; changes are kept unless an error is raised."""

    def ask(self, permit: Permit) -> Verdict:
        before = permit.at
        try:
            with self.state(permit.demands) as (state, now):
                return state.ask(permit, now, self.lease)
        except BaseException:
            permit.at = before  # nothing was kept
            raise

    def release(self, permit: Permit) -> None:
        with self.state(permit.demands) as (state, _):
            state.release(permit)

    def learn(self, key: str, feedback: Feedback) -> float:
        with self.state((Demand(key, 1),)) as (state, now):
            return state.learn(key, feedback, now)
