"""The operation of a stream, and its tables."""

from __future__ import annotations

from functools import cache

import pyarrow as pa
from attrs import evolve

from ozon_generated.operation import Operation

from .headers import Column
from .rows.nodes import Scalar, Scalars
from .rows.shape import Level, Path, Shape, made, operation_of, shape_of
from .rows.sheets import Sheet, answer_of
from .stream import Stream


def operation_for(stream: Stream) -> Operation:
    """The operation of a stream. Raises ``ImportError`` if the API has none of that name."""
    return operation_of(stream.api, stream.operation)


def items_of(stream: Stream, operation: Operation) -> str:
    """The path of the rows in an answer; empty if the answer is the only row."""
    if stream.items is not None:
        return stream.items
    return operation.pagination.items if operation.pagination else ""


def shape_for(stream: Stream, personal: bool) -> Shape:
    """The tables of a stream.

    Raises:
        ArgumentError: the answers have no such rows, or the rows no such key.
    """
    if stream.columns:
        return _file_shape(stream.api, stream.operation, stream.name, stream.key, stream.columns)
    items = items_of(stream, operation_for(stream))
    return shape_of(stream.api, stream.operation, items, stream.name, stream.key, personal=personal)


def sheet_of(stream: Stream, personal: bool) -> Sheet | None:
    """Reads the files of a stream; ``None`` if it has none."""
    return Sheet(stream.columns, stream.key, personal) if stream.columns else None


def type_at(shape: Shape, path: str) -> pa.DataType | None:
    """The type of the values at a dotted path of a row, which may lead through lists; ``None`` without a column."""
    for table in shape.tables:
        for column in table.schema:
            if column.metadata is not None and column.metadata[b"path"] == path.encode():
                return column.type.value_type if pa.types.is_list(column.type) else column.type
    return None


def scalar_at(level: Level, path: Path) -> Scalar | None:
    """What the spec says of the single values at a path of a row, which may lead through lists."""
    if path in level.by_path:
        node = level.by_path[path].node
        node = node.item if isinstance(node, Scalars) else node
        return node if isinstance(node, Scalar) else None
    inside = ((child, path[: len(under)] == under, path[len(under) :]) for under, child in level.lists.items())
    return next((scalar_at(child, rest) for child, is_there, rest in inside if is_there), None)


@cache
def _file_shape(api: str, operation: str, name: str, key: tuple[str, ...], columns: tuple[Column, ...]) -> Shape:
    return evolve(made(api, operation, "", name, key, answer_of(columns)), is_file=True)
