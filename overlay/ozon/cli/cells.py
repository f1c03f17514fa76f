"""Values of rows as text, and nested rows as flat ones."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any


def plain(value: Any) -> Any:
    """A value of JSON for one of Python."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    raise TypeError(f"{value!r} is no value of JSON")


def dumps(value: Any, indent: int | None = None) -> str:
    """JSON in Unicode."""
    return json.dumps(value, ensure_ascii=False, default=plain, indent=indent)


def flat(row: Mapping[str, Any], whole: Collection[str] = (), prefix: str = "") -> dict[str, Any]:
    """A nested row with dotted names; lists stay lists, and so does what has a name in ``whole``."""
    found: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, Mapping) and value and prefix + name not in whole:
            found |= flat(value, whole, f"{prefix}{name}.")
        else:
            found[prefix + name] = value
    return found


def cell(value: Any) -> str:
    """A value as text for a table or CSV; lists as JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping | list | tuple):
        return dumps(value)
    if isinstance(value, Decimal):
        return f"{value:f}"  # never with an exponent, which spreadsheets and many readers of JSON do not take
    return value.isoformat() if isinstance(value, datetime | date) else str(value)
