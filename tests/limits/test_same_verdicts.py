"""Memory, file and Redis run one algorithm: the same trace gets the same verdicts, whatever the clock does."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon.limits import Demand, FileStore, Lesson, MemoryStore, RedisStore, Ticket, Verdict
from tests.limits.support import Clock

DEMANDS = (
    Demand("slow", 1, 3, 20.0, "slow"),
    Demand("items", 4, 9, 10.0, "items"),
    Demand("many", 700, 3000, 20.0, "many"),
    Demand("hold:items", 0),
    Demand("hold:paced", 1),
    Demand("account", 1, 5, 5.0, "account"),
)
LESSONS = st.builds(
    Lesson,
    st.floats(0, 100),
    st.sampled_from(["busy", "blocked"]),
    left=st.integers(0, 9),
    again=st.sampled_from([0.0, 30.0]),
    gap=st.sampled_from([0.0, 0.002, 1.5, 25.0]),
    keep=st.sampled_from([0.0, 100.0]),
)
#: Seconds by which the clock moves; it may be set back.
STEPS = st.one_of(st.floats(0, 6), st.sampled_from([0.0, 60.0, 300.0, -0.5, -3.0, -3000.0]))
CHOICE = st.integers(0, 7)
EVENTS = st.one_of(
    st.tuples(st.just("clock"), STEPS),
    st.tuples(st.just("new"), st.sets(st.sampled_from(DEMANDS), min_size=1)),
    st.tuples(st.just("ask"), CHOICE),
    st.tuples(st.just("ask again"), CHOICE),
    st.tuples(st.just("give back"), CHOICE),
    st.tuples(st.just("learn"), st.tuples(st.sampled_from(["hold:items", "hold:paced"]), LESSONS)),
    st.tuples(st.just("clear"), st.none()),
)
#: A lease that outlasts every trace: memory, which no other process shares, has none.
LEASE = 1e9


class Trace:
    """One account in each store, driven by the same events and one clock."""

    def __init__(self, accounts: list[Any], clock: Clock) -> None:
        self.accounts = accounts
        self.clock = clock
        self.waiting: list[list[Ticket]] = []
        self.granted: list[list[Ticket]] = []
        self._ids = itertools.count()

    def play(self, kind: str, value: Any) -> None:
        if kind == "clock":
            self.clock.now += value
        elif kind == "new":
            number, demands = str(next(self._ids)), [demand for demand in DEMANDS if demand in value]
            self._ask([Ticket(number, "x", demands, lambda: 3) for _ in self.accounts])
        elif kind == "learn":
            self._same(lambda account, _: account.learn(*value))
        elif kind == "clear":
            self._same(lambda account, _: account.clear(None))
        else:
            self._of_tickets(kind, value)

    def _of_tickets(self, kind: str, number: int) -> None:
        tickets = self.granted if kind == "ask again" or (kind == "give back" and number % 2) else self.waiting
        if not tickets:
            return
        picked = tickets.pop(number % len(tickets))
        if kind == "give back":
            self._same(lambda account, ticket: account.give_back(ticket), picked)
            assert {ticket.at for ticket in picked} == {None}
        else:
            self._ask(picked)

    def _ask(self, tickets: list[Ticket]) -> None:
        self._same(lambda account, ticket: account.ask(ticket), tickets)
        assert len({ticket.at for ticket in tickets}) == 1
        (self.waiting if tickets[0].at is None else self.granted).append(tickets)

    def _same(self, call: Callable[[Any, Any], Any], tickets: Sequence[Ticket] = ()) -> None:
        pairs = itertools.zip_longest(self.accounts, tickets)
        first, *others = [call(account, ticket) for account, ticket in pairs]
        for other in others:
            if isinstance(first, Verdict):
                assert other[:2] == pytest.approx(first[:2], abs=1e-6)
                assert (other.nap > 0, other.reason) == (first.nap > 0, first.reason)
            else:
                assert other == (None if first is None else pytest.approx(first, abs=1e-6))


@pytest.mark.redis
def test_the_same_verdicts(redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    client, names, clock = import_module("redis").Redis.from_url(redis_url), itertools.count(), Clock(1e9)
    folder: Path = tmp_path_factory.mktemp("verdicts")
    file, redis = FileStore(folder / "limits.db", clock), RedisStore(client, "verdicts", clock)
    seen: set[str] = set()

    @settings(max_examples=150, deadline=None)
    @given(st.lists(EVENTS, min_size=20, max_size=80))
    def play(events: list[tuple[str, Any]]) -> None:
        name, clock.now = str(next(names)), 1e9
        accounts: list[Any] = [store.account(name) for store in (MemoryStore(clock), file, redis)]
        for shared in accounts[1:]:
            shared.lease = LEASE
        trace = Trace(accounts, clock)
        for kind, value in events:
            trace.play(kind, value)
        seen.update({"waiting"} if trace.waiting else (), {"granted"} if trace.granted else ())

    try:
        play()
    finally:
        file.close()
        client.close()
    assert seen == {"waiting", "granted"}
