"""A sandbox with campaigns, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ozon import Performance
from ozon.sandbox import Clock, Sandbox
from tests.sandbox.advertising.support import client
from tests.sandbox.conftest import NOON


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(NOON))


@pytest.fixture
def ads(sandbox: Sandbox) -> Iterator[Performance]:
    with client(sandbox) as made:
        yield made
