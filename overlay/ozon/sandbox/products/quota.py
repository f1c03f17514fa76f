"""The daily item quota of the import family."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..data import Operation
from ..messages import RefusalError
from ..shapes import midnight, put

_RETRY_AFTER = 60  # minutes, in the header; the message has seconds


class Quota:
    """Counts items that were created and changed; refuses more than a limit of each.

    Args:
        limit: Items that may be created, and items that may be changed; ``None`` for no limit.
    """

    def __init__(self, limit: int | None) -> None:
        self.limit = limit
        self.created = 0
        self.updated = 0

    def take(self, create: int, update: int) -> None:
        """Count items. Raises `RefusalError` with 429, and counts nothing, when a limit does not allow them."""
        if self.limit is not None:
            for used, wanted in ((self.created, create), (self.updated, update)):
                if wanted and used + wanted > self.limit:
                    raise self._refusal(self.limit - used)
        self.created += create
        self.updated += update

    @staticmethod
    def _refusal(left: int) -> RefusalError:
        message = f"Item limit exceeded, retry after {_RETRY_AFTER * 60} seconds, items remaining: {left}"
        headers = {"Item-Retry-After": str(_RETRY_AFTER), "Item-Rate-Limit-Remaining": str(left)}
        return RefusalError(429, "RESOURCE_EXHAUSTED", message, headers)

    def answer(self, operation: Operation, products: int, now: datetime) -> Any:
        """The answer of ``product.info_limit``."""
        answer = operation.example()
        put(answer, "daily_create.usage", self.created)
        put(answer, "daily_update.usage", self.updated)
        put(answer, "total.usage", products)
        for name in ("daily_create", "daily_update"):
            put(answer, f"{name}.reset_at", midnight(now))
        if self.limit is not None:
            put(answer, "daily_create.limit", self.limit)
            put(answer, "daily_update.limit", self.limit)
        return answer
