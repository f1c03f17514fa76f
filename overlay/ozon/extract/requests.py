"""The requests of a task: what is asked, before any page token."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from ozon_generated.model import format_moment
from ozon_generated.operation import Operation

from .days import DAY, midnight
from .stream import Stream
from .task import Task

_LEAST = timedelta(microseconds=1)


class Query(NamedTuple):
    """One request of a task, or the pages that begin with it.

    Attributes:
        arguments: arguments of the call, by name.
        given: values for columns that the rows do not have.
        only: the id that it asks about, if that is the only one.
    """

    arguments: dict[str, Any]
    given: dict[str, Any]
    only: str | None = None


def queries(stream: Stream, operation: Operation, task: Task, ids: Sequence[Any] | None) -> list[Query]:
    """All requests of a task, in order.

    Args:
        stream: the stream.
        operation: its operation.
        task: the task.
        ids: ids of the rows of the stream that it asks about.
    """
    period = _period(stream, operation, task)
    found = []
    for variant in stream.variants:
        for more, given, only in _asked(stream, ids):
            arguments: dict[str, Any] = {}
            for part in (stream.arguments, variant, period, more):
                for path, value in part.items():
                    _put(arguments, path.split(".") if operation.request else [path], value)
            found.append(Query(arguments, given, only))
    return found


def digest(asked: Sequence[Query]) -> str:
    """A text that differs for other requests."""
    text = json.dumps([query[:2] for query in asked], ensure_ascii=False, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _asked(stream: Stream, ids: Sequence[Any] | None) -> Iterator[tuple[Mapping[str, Any], dict[str, Any], str | None]]:
    of = stream.of
    if of is None or ids is None:
        yield {}, {}, None
        return
    for first in range(0, len(ids), of.batch or 1):
        chosen = ids[first : first + (of.batch or 1)]
        first_id, *more = chosen[0] if of.beside else (chosen[0],)
        arguments = {of.argument: list(chosen) if of.batch else first_id, **dict(zip(of.beside, more))}
        only = str(first_id) if len(chosen) == 1 else None
        yield arguments, {of.column: first_id} if of.column else {}, only


def _period(stream: Stream, operation: Operation, task: Task) -> dict[str, Any]:
    """The arguments for the period of a task."""
    if stream.kind == "snapshot":
        return {}
    facts = operation.period
    since = stream.since or (facts.start if facts else None)
    if isinstance(since, tuple):
        numbers = {"year": task.since.year, "month": task.since.month, "day": task.since.day}
        return {path: numbers[path.rpartition(".")[2]] for path in since}
    if since is None:
        return {}
    until = stream.until or (facts.end if facts and not stream.since else since)
    if stream.kind == "month":
        return {since: f"{task.since:%Y-%m}"} if until == since else _days(since, until, task)
    days = stream.days if stream.days is not None else facts is not None and facts.dates
    if days:
        return _days(since, until, task)
    # both ends are inclusive, and which digits of a moment count is not documented: neighbours share a moment, which
    # their keys allow. Days, and windows whose rows have no keys, do not overlap.
    last = midnight(task.until) - (_LEAST if stream.kind == "day" or not stream.key else timedelta(0))
    return {since: format_moment(midnight(task.since)), until: format_moment(last)}


def _days(since: str, until: str, task: Task) -> dict[str, Any]:
    return {since: task.since.isoformat(), until: (task.until - DAY).isoformat()}


def _put(arguments: dict[str, Any], path: Sequence[str], value: Any) -> None:
    *outer, last = path
    for name in outer:
        arguments = arguments.setdefault(name, {})
    arguments[last] = dict(value) if isinstance(value, Mapping) else value
