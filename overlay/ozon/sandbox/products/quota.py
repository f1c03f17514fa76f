"""The daily item quota of the import family."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import ceil

from ..core.world import World
from ..messages import RefusalError
from ..shapes import Json, coming_midnight
from .entities import Product


@dataclass
class Usage:
    """Number of items on a day (UTC)."""

    day: str
    created: int = 0
    updated: int = 0


class Quota:
    """Daily limits on created and updated items.

    Args:
        world: clock and storage of the counts.
        limit: maximum number of created items, and of updated items; ``None`` for no limit.
    """

    def __init__(self, world: World, limit: int | None) -> None:
        self._world = world
        self._days = world.table(Usage, "day", most=10, passing=True)
        self.limit = limit

    @property
    def today(self) -> Usage:
        """Counts since 00:00 UTC."""
        day = self._world.now.date().isoformat()
        return self._days.get(day) or self._days.add(Usage(day))

    def take(self, create: int, update: int) -> None:
        """Count items. Raises `RefusalError` with 429 and counts nothing when they exceed a limit."""
        usage = self.today
        if self.limit is not None:
            for used, wanted in ((usage.created, create), (usage.updated, update)):
                if wanted and used + wanted > self.limit:
                    raise _refusal(self.limit - used, _seconds_left(self._world.now))
        usage.created += create
        usage.updated += update

    def answer(self, products: Iterable[Product]) -> Json:
        """Return the answer of ``product.info_limit``; a limit of -1 means unlimited."""
        usage, limit = self.today, -1 if self.limit is None else self.limit
        places = Counter(product.card.get("description_category_id", 0) for product in products)
        reset_at = coming_midnight(self._world.now)
        return {
            "daily_create": {"limit": limit, "usage": usage.created, "reset_at": reset_at},
            "daily_update": {"limit": limit, "usage": usage.updated, "reset_at": reset_at},
            "operation_limits": [],
            "total": {
                "limit": -1,
                "usage": sum(places.values()),
                "quota_by_category": [
                    {"category_id": number, "limit": -1, "usage": count} for number, count in places.items()
                ],
            },
        }


def _seconds_left(now: datetime) -> int:
    """Return the seconds until 00:00 UTC, when the quota resets."""
    now = now.astimezone(UTC)
    until = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1) - now
    return ceil(until.total_seconds())


def _refusal(left: int, seconds: int) -> RefusalError:
    message = f"Item limit exceeded, retry after {seconds} seconds, items remaining: {left}"
    headers = {"Item-Retry-After": str(ceil(seconds / 60)), "Item-Rate-Limit-Remaining": str(left)}  # minutes
    return RefusalError(429, "RESOURCE_EXHAUSTED", message, headers)
