"""A sandbox on loopback with orders."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ozon.sandbox import Sandbox
from tests.cli.orders.support import Orders


@pytest.fixture
def shop(request: pytest.FixtureRequest) -> Iterator[Orders]:
    sandbox = Sandbox(**{"import_polls": 0, **getattr(request, "param", {})})
    with sandbox.serve() as url:
        yield Orders(sandbox, url, "orders")
