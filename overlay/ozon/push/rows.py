"""The row of an event in the store."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ozon_generated.push import Event

_LONGEST = 200


def row_of(event: Event, content: bytes, received: datetime, made: bool) -> dict[str, Any]:
    """The row of an event."""
    now = received.timestamp()
    happened = None if event.happened is None else event.happened.timestamp()
    return {
        "key": event.key,
        "type": event.message_type,
        "seller_id": _seller(event),
        "subject": event.subject,
        "happened": happened,
        "moment": now if happened is None else happened,
        "received": now,
        "due": now,
        "content": content,
        "made": made,
    }


def _seller(event: Event) -> str:
    value = getattr(event, "seller_id", None)
    value = event.extra.get("seller_id") if value is None else value
    text = str(value) if type(value) in (int, str) else ""
    return text if len(text) <= _LONGEST and text.isprintable() else ""
