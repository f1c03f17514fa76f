"""Keeping to Ozon's limits: one account's clients share them, in one process, on one machine or on many."""

from __future__ import annotations

from ._file import FileStore
from ._limiter import Limiter, LimitError, Limits
from ._rates import Demand, Rate, Ticket
from ._redis import RedisStore
from ._store import Account, MemoryStore, Store, StoreError
from ._transports import AsyncLimitTransport, LimitTransport
from ._window import Verdict

__all__ = [
    "Account",
    "AsyncLimitTransport",
    "Demand",
    "FileStore",
    "LimitError",
    "LimitTransport",
    "Limiter",
    "Limits",
    "MemoryStore",
    "Rate",
    "RedisStore",
    "Store",
    "StoreError",
    "Ticket",
    "Verdict",
]
