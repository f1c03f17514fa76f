"""The log: one JSON object a line, on standard output."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Literal

Level = Literal["info", "warning", "error"]


class Log:
    """Writes events of one shop.

    Args:
        shop: its name, in each line.
    """

    def __init__(self, shop: str) -> None:
        self._shop = shop

    def __call__(self, event: str, level: Level = "info", /, **fields: object) -> None:
        """Write an event with its fields."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        line = {"time": now, "level": level, "shop": self._shop, "event": event, **fields}
        print(json.dumps(line, ensure_ascii=False, default=str), flush=True)
