"""Checks a stream against the spec: what it names has to be there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from ozon_generated.errors import ArgumentError
from ozon_generated.operation import Operation

from ..answers import dig
from ..client.pipeline import unknown_fields
from ..schemas import RequestSchema, Schema, request_schema
from ..steps import argument_names
from .days import DAY
from .requests import Query, queries
from .rows.shape import Shape
from .shapes import operation_for, shape_for, type_at
from .stream import Stream
from .task import Task

#: Days of the longest month, for limits in months.
_MONTH = 31
_OFTEN = ("day", "week", "month")


def faults(stream: Stream, streams: Mapping[str, Stream]) -> list[str]:
    """What is wrong with a stream, in words.

    Args:
        stream: the stream.
        streams: all streams, by name.
    """
    try:
        operation = operation_for(stream)
    except ImportError:
        return [f"the {stream.api} API has no method {stream.operation}"]
    if bool(stream.columns) != (operation.reply == "file" or operation.task is not None):
        return [f"{operation.name} answers {'no file' if stream.columns else 'a file: name its columns'}"]
    try:
        shape = shape_for(stream, personal=stream.personal)
    except ArgumentError as error:
        return [str(error)]
    return [
        *_reads(operation),
        *_paths(stream, shape),
        *_asks(stream, operation, streams),
        *_period(stream, operation),
    ]


def _reads(operation: Operation) -> Iterator[str]:
    if operation.safety != "read" and operation.task is None:
        yield f"{operation.name} neither only reads nor starts a report"
    if operation.lifecycle.off is not None:
        yield f"{operation.name} is switched off on {operation.lifecycle.off}"


def _paths(stream: Stream, shape: Shape) -> Iterator[str]:
    if stream.kind == "window" and stream.keeps is not None and not stream.key:
        yield "Ozon keeps its rows for a time, and of a window that is read in part, rows need a key"
    schema = shape.tables[0].schema
    for what, path in (("day", stream.day), ("status", stream.status)):
        if path is not None and path.replace(".", "_") not in schema.names:
            yield f"its {what}, {path}, is no field of a row"


def _asks(stream: Stream, operation: Operation, streams: Mapping[str, Stream]) -> Iterator[str]:
    of = stream.of
    ids: list[Any] | None = None
    if of is not None:
        names = list(streams)
        if of.stream not in streams or names.index(of.stream) > names.index(stream.name):
            yield f"{of.stream}, whose rows it asks about, is no stream before it"
            return
        parent = streams[of.stream]
        shape = shape_for(parent, personal=False)
        yield from (f"rows of {of.stream} have no {path}" for path in of.paths if type_at(shape, path) is None)
        if of.beside and of.batch:
            yield "values beside an id need one id a request"
        if of.column and of.batch > 1:
            yield f"the column {of.column} needs one id a request"
        if parent.kind != "snapshot" and (parent.kind, parent.cut) != (stream.kind, stream.cut):
            yield f"its parts are not those of {of.stream}"
        if parent.kind == stream.kind == "snapshot" and _OFTEN.index(parent.every) > _OFTEN.index(stream.every):
            yield f"it is taken every {stream.every}, and {of.stream} only every {parent.every}"
        ids = [(1,) * (1 + len(of.beside))] if of.beside else [1] * (of.batch or 1)
    for query in queries(stream, operation, _task(stream), ids):
        yield from _known(operation, query)
        yield from _allowed(operation, query)


def _known(operation: Operation, query: Query) -> Iterator[str]:
    names = argument_names(operation)
    for wire in query.arguments:
        if wire not in names:
            yield f"{operation.name} has no argument {wire}"
    if operation.request is not None:
        arguments = {names.get(wire, wire): value for wire, value in query.arguments.items()}
        for path, _ in unknown_fields(operation.request, arguments):
            yield f"{operation.name} has no field {path}"
        schema = request_schema(operation.name.removesuffix("_"), operation.api).top
        for wire in schema.get("required", ()):
            paged = operation.pagination is not None and wire in (operation.pagination.size, operation.pagination.token)
            if wire not in query.arguments and not paged:
                yield f"{operation.name} demands {wire}"


def _allowed(operation: Operation, query: Query) -> Iterator[str]:
    """Values that the spec does not allow: days for moments, too many ids, pages of another size, unknown words."""
    facts = operation.pagination
    size = dig(query.arguments, facts.size) if facts is not None and facts.size else None
    if facts is not None and size is not None and not _within(size, facts.min, facts.max):
        yield f"{operation.name} has pages of {facts.min or 1} to {facts.max} rows, not of {size}"
    if operation.request is not None:
        schema = request_schema(operation.name.removesuffix("_"), operation.api)
        for path, field, value in _values(schema, schema.top, query.arguments):
            if allowed := _instead(field, value):
                shown = f"{len(value)} values" if isinstance(value, list) else value
                yield f"{operation.name} takes {allowed} at {path}, not {shown}"


def _values(schema: RequestSchema, field: Schema, value: Any, path: str = "") -> Iterator[tuple[str, Schema, Any]]:
    """All values of a request, with their paths and schemas."""
    field = schema.resolve(field)
    yield path, field, value
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from _values(schema, field.get("properties", {}).get(name, {}), one, f"{path}.{name}".lstrip("."))
    elif isinstance(value, list):
        for one in value:
            yield from _values(schema, field.get("items", {}), one, path)


def _instead(field: Schema, value: Any) -> str:
    """What a field takes instead of a value; empty text if it takes that value."""
    form, known = field.get("format"), field.get("enum")
    if known and value not in known:
        return " or ".join(map(str, known))
    if isinstance(value, str):
        return f"a {form}" if form in ("date", "date-time") and (form == "date-time") != ("T" in value) else ""
    number, what = (len(value), "Items") if isinstance(value, list) else (value, "imum")
    least, most = field.get(f"min{what}"), field.get(f"max{what}")
    fits = not isinstance(number, int) or _within(number, least, most)
    return "" if fits else f"{least or 0} to {most}" if most is not None else f"{least} or more"


def _within(number: int, least: int | None, most: int | None) -> bool:
    return (least is None or number >= least) and (most is None or number <= most)


def _period(stream: Stream, operation: Operation) -> Iterator[str]:
    if stream.kind == "snapshot" or stream.since == "":
        return
    facts = operation.period
    if facts is None and stream.since is None:
        yield f"{operation.name} lists no known period: name its arguments"
        return
    if facts is not None and stream.kind == "window":
        longest = (facts.months or 0) * _MONTH + (facts.days or 0)
        if longest and stream.cut > longest:
            yield f"its windows have {stream.cut} days, and {operation.name} takes {longest}"
        if facts.aggregated:
            yield f"rows of {operation.name} sum up a period: read it by days"


def _task(stream: Stream) -> Task:
    day = date(2026, 11, 2)
    return Task(shop="shop", stream=stream.name, since=day, until=day + DAY, as_of=day)
