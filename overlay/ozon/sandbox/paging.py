"""Pagination of rows, according to the facts of the operation."""

from __future__ import annotations

import base64
import json
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from datetime import datetime
from typing import Any, TypeVar

from .messages import bad_request
from .shapes import at, put

T = TypeVar("T")
R = TypeVar("R")


def page_size(facts: Mapping[str, Any], arguments: Mapping[str, Any], cap: int | None) -> int:
    """Return the page size: as requested, else the operation's maximum; never above the cap."""
    asked = at(arguments, facts.get("size", "")) if facts.get("size") else None
    size = asked if isinstance(asked, int) and asked > 0 else int(facts.get("max") or 100)
    return min(size, cap or size)


def keyed_page(
    rows: Sequence[T], sort: Callable[[T], tuple[Any, ...]], *, token: str, size: int, descending: bool = False
) -> tuple[list[T], str]:
    """Return the rows after a token, sorted by a key, and the next token; both are empty if no rows are left.

    As with Ozon, the last page has a token too, and the page after it is empty. Raises `RefusalError` for an invalid
    token.
    """
    rows = sorted(rows, key=sort, reverse=descending)
    if not descending:
        return sorted_page(rows, sort, token=token, size=size)
    last = decoded(token)
    return _cut(_compared(lambda: [row for row in rows if not token or sort(row) < last]), 0, sort, size)


def sorted_page(
    rows: Sequence[T], sort: Callable[[T], tuple[Any, ...]], *, token: str, size: int
) -> tuple[list[T], str]:
    """Like `keyed_page`, for rows that are already sorted."""
    last = decoded(token)
    start = _compared(lambda: bisect_right(rows, last, key=sort)) if token else 0
    return _cut(rows, start, sort, size)


def _cut(rows: Sequence[T], start: int, sort: Callable[[T], tuple[Any, ...]], size: int) -> tuple[list[T], str]:
    page = list(rows[start : start + size])
    return page, encoded(sort(page[-1])) if page else ""


def _compared(compare: Callable[[], R]) -> R:
    try:
        return compare()
    except TypeError:
        raise bad_request("last_id belongs to a different sort order") from None


def encoded(key: tuple[Any, ...]) -> str:
    """Return the token of the page after a key."""
    return base64.b64encode(json.dumps(key, separators=(",", ":"), default=_as_list).encode()).decode()


def _as_list(at: datetime) -> list[str]:
    return [at.isoformat()]  # unambiguous: keys contain no lists


def decoded(token: str) -> tuple[Any, ...]:
    """Return the key after which a page starts; empty without a token. Raises `RefusalError`."""
    if not token:
        return ()
    try:
        found = json.loads(base64.b64decode(token, validate=True))
        rows = found if isinstance(found, list) else ()
        key = tuple(datetime.fromisoformat(one[0]) if isinstance(one, list) else one for one in rows)
    except (ValueError, TypeError, LookupError, RecursionError):
        key = ()
    if not key or any(isinstance(one, datetime) and one.tzinfo is None for one in key):
        raise bad_request("page token is not valid")
    return key


def page_of_example(
    facts: Mapping[str, Any], arguments: Mapping[str, Any], example: Any, *, count: int | None, cap: int | None
) -> Any:
    """Return a page of the documented rows.

    Args:
        facts: The operation's ``x-ozon-pagination``.
        arguments: Query and body of the request.
        example: The documented answer; modified in place.
        count: Number of rows in the list; ``None`` for the documented ones.
        cap: Maximum page size.
    """
    rows = at(example, facts["items"])
    if not isinstance(rows, list) or not rows:
        return example
    rows = multiplied(rows, facts.get("key"), count)
    size = page_size(facts, arguments, cap)
    start = _start(facts, at(arguments, facts["token"]), rows, size)
    page, end = rows[start : start + size], start + size
    if facts["items"]:
        put(example, facts["items"], page)
    if facts.get("next"):
        # The documented token would repeat forever, so the token is the position in the list.
        number = isinstance(at(example, facts["next"]), int)
        put(example, facts["next"], (end if number else str(end)) if end < len(rows) else 0 if number else "")
    put_total(facts, example, len(rows))
    for name, value in (("more", end < len(rows)), ("pages", -(-len(rows) // size))):
        if facts.get(name):
            put(example, facts[name], value)
    return example if facts["items"] else page


def put_total(facts: Mapping[str, Any], example: Any, number: int) -> None:
    """Set all fields that hold the total number of matching rows."""
    for path in facts.get("total", ()):
        put(example, path, number)


def _start(facts: Mapping[str, Any], token: Any, rows: Sequence[Any], size: int) -> int:
    """Return the index of the first row of the page; 0 for a token that the sandbox did not issue."""
    first = int(facts.get("start") or 0)
    if name := facts.get("next-from-item"):
        places = [index for index, row in enumerate(rows) if token not in (None, "", 0) and at(row, name) == token]
        return places[0] + 1 if places else 0
    number = int(token) if str(token or "").isdecimal() else first
    if facts["scheme"] == "page":
        return max(number - first, 0) * size
    return number


def multiplied(rows: list[Any], key: str | None, count: int | None) -> list[Any]:
    """Return the requested number of rows: the documented ones repeated, with unique identifiers."""
    if count is None:
        return rows
    made = [deepcopy(rows[index % len(rows)]) for index in range(count)]
    if key:
        highest = max((old for row in rows if isinstance(old := at(row, key), int)), default=0)
        for index, row in enumerate(made[len(rows) :], start=1):
            old = at(row, key)
            put(row, key, highest + index if isinstance(old, int) else f"{old}-{index}")
    return made
