"""The connections of a client, seen from inside."""

from __future__ import annotations

from typing import Any

import pytest

from ozon import AsyncSeller
from ozon.transport.backends import AsyncSemaphore
from ozon.transport.pool import PoolTransport

BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def only_pools(shop: AsyncSeller) -> PoolTransport:
    """The connections in the only event loop of a client."""
    http: Any = shop.http
    (found,) = http.network._inner._loops._made.values()
    pools: PoolTransport = found.pools
    return pools


def places(pools: PoolTransport) -> int:
    """How many more requests they would send at once."""
    assert isinstance(pools._semaphore, AsyncSemaphore)
    return pools._semaphore._places.value
