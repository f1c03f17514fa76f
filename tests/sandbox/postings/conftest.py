"""A shop whose clock stands, and ways to bring postings into a state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon.sandbox.postings.entities import Cancellation, Posting
from tests.sandbox.conftest import NOON

FBS = 22142605386000
Assembled = Callable[..., Posting]


@pytest.fixture
def behaviour() -> Behaviour:
    """Overridden where a test needs another one."""
    return Behaviour(life=False)


@pytest.fixture
def sandbox(behaviour: Behaviour) -> Sandbox:
    return Sandbox(clock=Clock(NOON), behaviour=behaviour)


def move(sandbox: Sandbox, posting: Posting, *names: str) -> None:
    """Move a posting as the machine allows."""
    for name in names:
        details: dict[str, Any] = {}
        if name.startswith("cancel"):
            details["cancellation"] = Cancellation(352, "out of stock", "seller", "Продавец", False, True)
        sandbox._families.depot.move(posting, name, **details)


@pytest.fixture
def assembled(sandbox: Sandbox) -> Assembled:
    """Make an order and assemble it; its label is ready a minute later."""

    def make(*moves: str, **order: Any) -> Posting:
        posting = sandbox.control.create_order(**order)
        move(sandbox, posting, "ship", *moves)
        return posting

    return make
