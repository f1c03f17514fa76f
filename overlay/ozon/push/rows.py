"""The row of an event in the store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ozon_generated.push import Event, event_class, read

_LONGEST = 200
_DAY = 86_400
#: Seconds for which Ozon repeats an event that was not answered, and some more.
_REPEATED = 2 * 3600


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


def key_before(row: Mapping[str, Any]) -> str | None:
    """The key that the same event had before midnight; ``None`` if that is long ago, or the key is the same."""
    received: float = row["received"]
    if received % _DAY >= _REPEATED or not event_class(row["type"]).FACTS.daily:
        return None
    return read(row["content"], received=datetime.fromtimestamp(received - _REPEATED, UTC)).key


def is_repeated(row: Mapping[str, Any], before: float | None) -> bool:
    """Whether a row repeats an event that was received at a time."""
    return before is not None and 0 <= row["received"] - before < _REPEATED


def _seller(event: Event) -> str:
    value = getattr(event, "seller_id", None)
    value = event.extra.get("seller_id") if value is None else value
    text = str(value) if type(value) in (int, str) else ""
    return text if len(text) <= _LONGEST and text.isprintable() else ""
