"""The limiter's algorithm on the state of one account; stores only load, lock and save that state.

`limiter.lua` does the same inside Redis, where a step has to be atomic.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager

from .hold import Hold, Lesson
from .rates import Demand, Ticket
from .window import GO, Stage, Verdict, Window, ask

#: Seconds after which a ticket that has not asked again is dropped: its process is gone.
LEASE = 15.0


class State:
    """The windows and pauses of an account, by key."""

    __slots__ = ("holds", "windows")

    def __init__(self) -> None:
        self.windows: dict[str, Window] = {}
        self.holds: dict[str, Hold] = {}

    def ask(self, ticket: Ticket, now: float, lease: float) -> Verdict:
        """See `Account.ask`; a queued ticket keeps its place for ``lease`` seconds."""
        first = ticket.at is not None
        stages: list[tuple[Stage, int]] = []
        for demand, cost in ticket.costs():
            stage = self._window(demand) if demand.room else self._hold(demand.key, now)
            if stage is not None:
                if ticket.at is not None:
                    stage.give_back(demand.cost, ticket.at)
                stages.append((stage, cost))
        verdict = ask(stages, ticket.id, now, now + lease, first)
        ticket.at = now if verdict is GO else None
        return verdict

    def give_back(self, ticket: Ticket) -> None:
        """See `Account.give_back`."""
        for demand in ticket.demands:
            stage = self.windows.get(demand.key) or self.holds.get(demand.key)
            if stage is None:
                continue
            if ticket.at is None:
                stage.leave(ticket.id)
            else:
                stage.give_back(demand.cost, ticket.at)
        ticket.at = None

    def learn(self, key: str, lesson: Lesson, now: float) -> float:
        """See `Account.learn`."""
        hold = self.holds[key] = Hold.after(lesson, self._hold(key, now), now)
        return hold.until - now

    def _window(self, demand: Demand) -> Window:
        window = self.windows.get(demand.key)
        if window is None:
            window = self.windows[demand.key] = Window(demand.room, demand.seconds, demand.reason)
        return window

    def _hold(self, key: str, now: float) -> Hold | None:
        hold = self.holds.get(key)
        if hold is not None and hold.is_idle(now):
            del self.holds[key]
            return None
        return hold

    def sweep(self, now: float) -> None:
        """Forget windows that hold nothing: there may have been one for each product."""
        self.windows = {key: window for key, window in self.windows.items() if not window.is_idle(now)}

    def is_idle(self, now: float) -> bool:
        """Whether nothing counts and nobody waits."""
        return all(hold.is_idle(now) for hold in self.holds.values()) and all(
            window.is_idle(now) for window in self.windows.values()
        )


class StateAccount(ABC):
    """An `Account` whose state is loaded into this process, under a lock, for each step.

    Attributes:
        lease: seconds for which a ticket that waits keeps its place without asking again.
    """

    lease: float

    @abstractmethod
    def state(self, demands: Sequence[Demand]) -> AbstractContextManager[tuple[State, float]]:
        """Sole access to what some demands refer to, and the time; changes are kept unless an error is raised."""

    def ask(self, ticket: Ticket) -> Verdict:
        before = ticket.at
        try:
            with self.state(ticket.demands) as (state, now):
                return state.ask(ticket, now, self.lease)
        except BaseException:
            ticket.at = before  # nothing was kept
            raise

    def give_back(self, ticket: Ticket) -> None:
        with self.state(ticket.demands) as (state, _):
            state.give_back(ticket)

    def learn(self, key: str, lesson: Lesson) -> float:
        with self.state((Demand(key, 1),)) as (state, now):
            return state.learn(key, lesson, now)
