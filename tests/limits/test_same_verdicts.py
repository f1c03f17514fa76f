"""Memory, file and Redis run one algorithm: the same trace gets the same verdicts, whatever the clock does."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from ozon.limits import Demand, Feedback, FileStore, MemoryStore, Permit, RedisStore, Verdict
from tests.limits.support import Clock

DEMANDS = (
    Demand("slow", 1, 3, 20.0, "slow"),
    Demand("items", 4, 9, 10.0, "items"),
    Demand("many", 700, 3000, 20.0, "many"),
    Demand("pause:items", 0),
    Demand("pause:paced", 1),
    Demand("account", 1, 5, 5.0, "account"),
)
#: Seconds by which the clock moves; it may be set back.
STEPS = (0.0, 1.0, 4.0, 9.0, 1.7, 6.1, 2.3, 60.0, -0.5, -3.0, -3000.0)
#: Events of a trace, with how often each happens.
EVENTS = {"clock": 25, "new": 25, "ask": 35, "ask again": 8, "release": 8, "learn": 5, "clear": 0.3}
#: A lease that outlasts every trace: memory, which no other process shares, has none.
LEASE = 1e9


class Trace:
    """One account in each store, driven by the same events and one clock."""

    def __init__(self, accounts: list[Any], clock: Clock) -> None:
        self.accounts = accounts
        self.clock = clock
        self.waiting: list[list[Permit]] = []
        self.granted: list[list[Permit]] = []
        self.verdicts = {True: 0, False: 0}
        self._ids = itertools.count()

    def play(self, kind: str, value: Any) -> None:
        if kind == "clock":
            self.clock.now += value
        elif kind == "new":
            if len(self.waiting) < 8:
                number = str(next(self._ids))
                self._ask([Permit(number, "x", value, lambda: 3) for _ in self.accounts])
        elif kind == "learn":
            self._same(lambda account, _: account.learn(*value))
        elif kind == "clear":
            for account in self.accounts:
                account.clear(None)
        else:
            self._of_permits(kind, value)

    def _of_permits(self, kind: str, number: int) -> None:
        permits = self.granted if kind == "ask again" or (kind == "give back" and number % 2) else self.waiting
        if not permits:
            return
        picked = permits.pop(-1 - number % min(len(permits), 8))
        if kind == "give back":
            self._same(lambda account, permit: account.release(permit), picked)
            assert {permit.at for permit in picked} == {None}
        else:
            self._ask(picked)

    def _ask(self, permits: list[Permit]) -> None:
        self._same(lambda account, permit: account.ask(permit), permits)
        assert len({permit.at for permit in permits}) == 1
        self.verdicts[permits[0].at is not None] += 1
        (self.waiting if permits[0].at is None else self.granted).append(permits)

    def _same(self, call: Callable[[Any, Any], Any], permits: Sequence[Permit] = ()) -> None:
        pairs = itertools.zip_longest(self.accounts, permits)
        first, *others = [call(account, permit) for account, permit in pairs]
        for other in others:
            if isinstance(first, Verdict):
                assert other[:2] == pytest.approx(first[:2], abs=1e-6)
                assert (other.retry_in > 0, other.reason) == (first.retry_in > 0, first.reason)
            else:
                assert other == (None if first is None else pytest.approx(first, abs=1e-6))


def event(chance: random.Random) -> tuple[str, Any]:
    """An event, and what it needs."""
    (kind,) = chance.choices(list(EVENTS), list(EVENTS.values()))
    if kind == "clock":
        return kind, chance.choices(STEPS, [9] * 7 + [1] * 4)[0] * chance.uniform(0.5, 1.0)
    if kind == "new":
        return kind, [demand for demand in DEMANDS if chance.random() < 0.4] or DEMANDS[-1:]
    if kind == "learn":
        gap, keep = chance.choice([(0.0, 0.0), (0.002, 0.0), (1.5, 100.0), (4.0, 0.0), (25.0, 0.0)])
        again, left = chance.choice([0.0, 4.0]), chance.randrange(9)
        key, seconds = chance.choice(["pause:items", "pause:paced"]), chance.choice([0.0, 1.0, 7.0, 40.0])
        return kind, (key, Feedback(seconds, chance.choice(["busy", "blocked"]), left, again, gap, keep))
    return kind, chance.randrange(1000)


@pytest.mark.redis
@pytest.mark.parametrize("seed", range(6))
def test_the_same_verdicts(redis_url: str, tmp_path: Path, seed: int) -> None:
    client, clock, chance = import_module("redis").Redis.from_url(redis_url), Clock(1e9), random.Random(seed)
    file, redis = FileStore(tmp_path / "limits.db", clock), RedisStore(client, f"verdicts {seed}", clock)
    accounts: list[Any] = [store.account("1") for store in (MemoryStore(clock), file, redis)]
    for shared in accounts[1:]:
        shared.lease = LEASE
    trace = Trace(accounts, clock)
    for _ in range(700):
        trace.play(*event(chance))
    assert min(trace.verdicts.values()) > 50
    file.close()
    client.close()
