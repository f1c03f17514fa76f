"""Keeping to Ozon's limits: one account's clients share them, in one process, on one machine or on many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ozon_generated.lazy import lazy

if TYPE_CHECKING:
    from ._file import FileStore as FileStore
    from ._hold import Lesson as Lesson
    from ._limiter import Limiter as Limiter
    from ._limiter import Limits as Limits
    from ._rates import Demand as Demand
    from ._rates import Rate as Rate
    from ._rates import Ticket as Ticket
    from ._redis import RedisStore as RedisStore
    from ._store import Account as Account
    from ._store import MemoryStore as MemoryStore
    from ._store import Store as Store
    from ._store import StoreError as StoreError
    from ._transports import AsyncLimitTransport as AsyncLimitTransport
    from ._transports import LimitTransport as LimitTransport
    from ._turn import LimitError as LimitError
    from ._window import Verdict as Verdict
else:
    __getattr__ = lazy(
        __name__,
        {
            "Account": "._store",
            "AsyncLimitTransport": "._transports",
            "Demand": "._rates",
            "FileStore": "._file",
            "Lesson": "._hold",
            "LimitError": "._turn",
            "LimitTransport": "._transports",
            "Limiter": "._limiter",
            "Limits": "._limiter",
            "MemoryStore": "._store",
            "Rate": "._rates",
            "RedisStore": "._redis",
            "Store": "._store",
            "StoreError": "._store",
            "Ticket": "._rates",
            "Verdict": "._window",
        },
    )
