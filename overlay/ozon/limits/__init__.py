"""Keeping to Ozon's limits: one account's clients share them, in one process, on one machine or on many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ozon_generated.lazy import lazy

if TYPE_CHECKING:
    from .file import FileStore as FileStore
    from .limiter import Limiter as Limiter
    from .limiter import LimitError as LimitError
    from .limiter import Limits as Limits
    from .pause import Feedback as Feedback
    from .rates import Demand as Demand
    from .rates import Permit as Permit
    from .rates import Rate as Rate
    from .redis import RedisStore as RedisStore
    from .stores import Account as Account
    from .stores import MemoryStore as MemoryStore
    from .stores import Store as Store
    from .stores import StoreError as StoreError
    from .stores import Verdict as Verdict
else:
    __getattr__ = lazy(
        __name__,
        {
            ".file": "FileStore",
            ".limiter": "LimitError Limiter Limits",
            ".pause": "Feedback",
            ".rates": "Demand Permit Rate",
            ".redis": "RedisStore",
            ".stores": "Account MemoryStore Store StoreError Verdict",
        },
    )
