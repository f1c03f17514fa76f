"""The scripts in Redis do what `_window.py` does: the same questions at the same times get the same answers."""

from __future__ import annotations

import random
import time
from typing import Any

import pytest

from ozon.limits import Demand, Lesson, MemoryStore, RedisStore, Ticket
from tests.limits.support import Clock

DEMANDS = (
    Demand("slow", 1, 3, 0.02, "slow"),
    Demand("items", 4, 9, 0.01, "items"),
    Demand("many", 3, 3000, 0.02, "many"),
    Demand("hold:items", 0),
    Demand("hold:paced", 1),
    Demand("account", 1, 5, 0.005, "account"),
)
ADDED: dict[str, list[dict[str, Any]]] = {
    "hold:items": [{"left": left} for left in range(9)],
    "hold:paced": [{}, {"gap": 0.025, "keep": 0.0}, {"gap": 0.021, "again": 0.03, "keep": 0.1}, {"gap": 0.002}],
}


class Twins:
    """An account in Redis, and one in memory that is told what time Redis had."""

    def __init__(self, store: RedisStore) -> None:
        self.clock = Clock(0.0)
        self.model = MemoryStore(self.clock).account("1")
        self.real: Any = store.account("1")
        self.replies: list[Any] = []
        self.real._scripts = {name: self._noting(script) for name, script in self.real._scripts.items()}

    def _noting(self, script: Any) -> Any:
        def run(**arguments: Any) -> Any:
            self.replies.append(script(**arguments))
            return self.replies[-1]

        return run

    def ask(self, ticket: Ticket) -> bool:
        """Ask both; gives whether the ticket goes."""
        before = ticket.at
        verdict = self.real.ask(ticket)
        at, ticket.at = ticket.at, before
        self.clock.now = float(self.replies[-1][4])
        expected = self.model.ask(ticket)
        assert (verdict.nap, verdict.wait) == pytest.approx((expected.nap, expected.wait), abs=2e-4)  # a grain of many
        assert verdict.reason == expected.reason
        assert (at is None) == (ticket.at is None)
        return at is not None

    def give_back(self, ticket: Ticket) -> None:
        at = ticket.at
        self.real.give_back(ticket)
        ticket.at = at
        self.model.give_back(ticket)

    def learn(self, key: str, lesson: Lesson) -> None:
        seconds = self.real.learn(key, lesson)
        self.clock.now = float(self.replies[-1][1])
        assert seconds == pytest.approx(self.model.learn(key, lesson), abs=1e-5)


@pytest.mark.parametrize("seed", range(3))
def test_the_same_answers(redis_store: RedisStore, seed: int) -> None:
    chance, twins = random.Random(seed), Twins(redis_store)
    waiting: list[Ticket] = []
    granted: list[Ticket] = []
    passed = 0
    for number in range(500):
        if len(waiting) < 8 and chance.random() < 0.5:
            picked = [demand for demand in DEMANDS if demand.key == "account" or chance.random() < 0.5]
            waiting.append(Ticket(str(number), "x", picked, [lambda: 1, lambda: 4][number % 2]))
        if chance.random() < 0.03:
            key = chance.choice(["hold:items", "hold:paced"])
            twins.learn(key, Lesson(chance.uniform(0.002, 0.02), "the server said so", **chance.choice(ADDED[key])))
        if not waiting:
            time.sleep(0.001)
            continue
        ticket = waiting.pop(chance.randrange(len(waiting)))
        if chance.random() < 0.1:
            twins.give_back(ticket)
        else:
            (granted if twins.ask(ticket) else waiting).append(ticket)
            passed += ticket.at is not None
        if granted and chance.random() < 0.1:
            twins.give_back(granted.pop())
        elif granted and chance.random() < 0.2:
            late = granted.pop()
            (granted if twins.ask(late) else waiting).append(late)
    assert passed > 10
