"""A shop whose postings stay where they are until a test moves them."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon.sandbox.postings.entities import Posting
from tests.sandbox.conftest import NOON
from tests.sandbox.postings.shipping.support import Assembled, move


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(NOON), behaviour=Behaviour(automatic_delivery=False))


@pytest.fixture
def assembled(sandbox: Sandbox) -> Assembled:
    """Creates and assembles an order that must leave on the first day; its label is ready a minute later."""

    def make(*moves: str, **order: Any) -> Posting:
        posting = sandbox.control.create_order(**order)
        posting.shipment_date = NOON.replace(hour=20)
        move(sandbox, posting, "ship", *moves)
        return posting

    return make
