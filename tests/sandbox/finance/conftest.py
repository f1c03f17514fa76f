"""A shop with a past, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ozon import Seller
from ozon.sandbox import Sandbox
from tests.sandbox.finance.support import client, shop


@pytest.fixture
def sandbox() -> Sandbox:
    return shop()


@pytest.fixture
def seller(sandbox: Sandbox) -> Iterator[Seller]:
    with client(sandbox) as made:
        yield made
