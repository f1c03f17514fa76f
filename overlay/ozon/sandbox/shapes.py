"""Helpers for building answers from documented examples: paths, value types, templates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

Json = dict[str, Any]


@lru_cache(maxsize=4096)  # the same moments again on each page
def moment(at: datetime | None) -> str | None:
    """Format a datetime as the service does."""
    # strftime takes five times as long, and writes the year 719 with three digits
    return None if at is None else f"{at.astimezone(UTC).isoformat()[:19]}Z"


def read_moment(text: str) -> datetime:
    """Parse a datetime or date of a request, in UTC; `checks` has validated it."""
    found = datetime.fromisoformat(text)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def coming_midnight(now: datetime, days: int = 0) -> str:
    """Return the next midnight UTC after a number of days, as the service formats it."""
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return f"{today + timedelta(days=days + 1):%Y-%m-%dT%H:%M:%SZ}"


def at(node: Any, path: str) -> Any:
    """Return the value at a dotted path, or ``None``; an empty path is the node itself."""
    for key in path.split(".") if path else ():
        node = node.get(key) if isinstance(node, dict) else None
    return node


def every(node: Any, path: str) -> list[Any]:
    """Return all values at a dotted path, which may pass through lists."""
    if isinstance(node, list):
        return [value for inner in node for value in every(inner, path)]
    if not path:
        return [node]
    key, _, rest = path.partition(".")
    return every(node[key], rest) if isinstance(node, dict) and key in node else []


def put(node: Any, path: str, value: Any) -> None:
    """Set the value at a dotted path, converted to the type of the example there; applies to all items of lists.

    A path that the example does not have is ignored, so an answer never has fields that the API does not have.
    """
    if isinstance(node, list):
        for inner in node:
            put(inner, path, value)
    elif isinstance(node, dict):
        key, _, rest = path.partition(".")
        if key in node:
            if rest:
                put(node[key], rest, value)
            else:
                node[key] = like(node[key], value)


def drop(node: Any, path: str) -> None:
    """Remove the field at a dotted path; applies to all items of lists."""
    if isinstance(node, list):
        for inner in node:
            drop(inner, path)
    elif isinstance(node, dict):
        key, _, rest = path.partition(".")
        if rest:
            drop(node.get(key), rest)
        else:
            node.pop(key, None)


def like(example: Any, value: Any) -> Any:
    """Convert a value to the type of the example: number or text, list or single value. Other values stay unchanged."""
    if isinstance(example, list) and not isinstance(value, list):
        return [] if value in ("", None) else [value]
    if isinstance(value, list) and isinstance(example, str):
        return value[0] if value else ""
    if isinstance(example, str) and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(example, int | float) and not isinstance(example, bool) and isinstance(value, str):
        return _number(value, type(example))
    return value


def _number(text: str, kind: type[int] | type[float]) -> Any:
    try:
        return kind(text or 0)
    except ValueError:
        return text


def renamed(node: Any, names: Mapping[Any, Any]) -> Any:
    """Return a copy with identifiers replaced, at any depth."""
    if isinstance(node, dict):
        return {key: renamed(value, names) for key, value in node.items()}
    if isinstance(node, list):
        return [renamed(value, names) for value in node]
    if isinstance(node, int | str) and not isinstance(node, bool):
        return names.get(node, node)
    return node


def replaced(node: Any, old: str, new: str) -> Any:
    """Return a copy with a substring replaced in all strings, at any depth."""
    if isinstance(node, dict):
        return {key: replaced(value, old, new) for key, value in node.items()}
    if isinstance(node, list):
        return [replaced(value, old, new) for value in node]
    return node.replace(old, new) if isinstance(node, str) else node
