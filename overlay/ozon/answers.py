"""Reading answers: values at a path, and lists that must not be empty by accident."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ozon_generated.errors import ArgumentError, DecodeError
from ozon_generated.model import Model, Null, codec, is_sent
from ozon_generated.operation import Operation, Pagination
from ozon_generated.outcome import judged


def is_end(
    page: Any, facts: Pagination, rows_out: int = 0, index: int = 0, token: object = None, *, from_start: bool = True
) -> bool:
    """Whether an answer whose list is null says that there are no (more) rows.

    Args:
        page: the answer.
        facts: the paths that say so.
        rows_out: rows that were emitted before.
        index: number of the page from 0, if pages are counted.
        token: what was asked with.
        from_start: whether the walk started at the first page.
    """
    rows = total(facts, page)
    more = dig(page, facts.more) if facts.more else None
    following = dig(page, facts.next) if facts.next else None
    if rows_out and (more or following not in (None, "", 0, token)):
        return False  # it names another page
    if rows is not None and rows_out >= rows:
        return True
    if rows and from_start and not rows_out:
        return False
    count = number(page, facts.pages)
    if count is not None and index >= count:
        return True
    return more is False or following in ("", 0)


def total(facts: Pagination, page: Model) -> int | None:
    """The number of rows that match the filter, from the first field that has it."""
    return next((found for path in facts.total if (found := number(page, path)) is not None), None)


def number(page: object, path: str | None) -> int | None:
    """A count in an answer; some services write counts as text."""
    found = dig(page, path) if path else None
    if isinstance(found, str) and found.isascii() and found.isdecimal() and len(found) < 19:
        return int(found)
    return found if type(found) is int and found >= 0 else None


def dig(value: object, path: str) -> Any:
    """The value at a dotted path of wire names."""
    for part in path.split(".") if path else ():
        if isinstance(value, Model):
            name = codec(type(value)).names.get(part)
            value = getattr(value, name, None) if name else value.extra.get(part)
        elif isinstance(value, Mapping):
            value = value.get(part)
        else:
            return None
    return value


def report_id(answer: object, *paths: str) -> str:
    """The id of a report: the text itself, or the text at the first path of an answer that has one."""
    for found in (answer, *(dig(answer, path) for path in paths)):
        if isinstance(found, str) and found:
            return found
    raise ArgumentError(f"This answer names no report: {answer!r:.200}")


def rows_of(answer: object, path: str, operation: Operation) -> list[Any]:
    """The list at a path of an answer, for callers to whom an empty list means that there are no rows.

    Raises:
        DecodeError: the list is absent, or null without proof in the answer that there are no rows; or
            a row is not an object.
    """
    rows, facts = dig(answer, path), operation.pagination
    if isinstance(rows, list) and is_sent(rows):
        odd = [row for row in rows if not isinstance(row, Model)]
        if odd:
            text = f"The server sent a row at {path or 'the top'} that is no object: {odd[0]!r:.60}."
            raise judged(DecodeError(text, operation=operation.name), operation, True)
        return rows
    if isinstance(rows, Null) and facts is not None and facts.items == path and is_end(answer, facts):
        return rows
    raise judged(DecodeError(no_list(path, rows), operation=operation.name), operation, True)


def no_list(path: str, found: object) -> str:
    """The error text for an answer that has something else instead of a documented list."""
    if found is None or found == []:
        return f"The answer has no list at {path or 'its top'} and does not say that it is empty."
    return f"The server sent no list at {path or 'its top'}: {found!r:.60}."
