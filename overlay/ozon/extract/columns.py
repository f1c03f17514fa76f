"""Columns that the answers do not have: the id that their request asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pyarrow as pa

from .arrow import compute
from .rows.shape import Shape
from .shapes import type_at
from .stream import Stream
from .tables import INDEX, PAGE, PART, Table


class Given:
    """Adds the column for the id that a request asked about, if a stream has one, to all its tables.

    Args:
        stream: the stream.
        shape: gives the tables of a stream.
        streams: all streams, by name.
    """

    def __init__(self, stream: Stream, shape: Callable[[Stream], Shape], streams: Mapping[str, Stream]) -> None:
        of = stream.of
        self._column = of.column if of is not None else None
        self._type = None if of is None or of.column is None else type_at(shape(streams[of.stream]), of.id)
        #: The tables of the stream, with that column, which is a part of the key.
        self.tables: Sequence[Table] = [self._widened(table) for table in shape(stream).tables]

    def put(self, batch: Mapping[str, pa.Table], values: Mapping[int, Any]) -> Mapping[str, pa.Table]:
        """The rows with the column.

        Args:
            batch: rows by table.
            values: the value of each page.
        """
        if self._column is None:
            return batch
        pages = pa.array(sorted(values), pa.int64())
        ids = pa.array([values[page] for page in sorted(values)], self._type)
        made = {}
        for name, rows in batch.items():
            at = rows.schema.get_field_index(PART) + 1
            column = compute.take(ids, compute.index_in(rows[PAGE], value_set=pages))
            made[name] = rows.add_column(at, pa.field(self._column, ids.type), column)
        return made

    def _widened(self, table: Table) -> Table:
        if self._column is None:
            return table
        at = table.schema.get_field_index(PART) + 1
        schema = table.schema.insert(at, pa.field(self._column, self._type))
        # without an own key, the position in the part names a row already
        key = table.key if table.key == (INDEX,) else (self._column, *table.key)
        return table._replace(schema=schema, key=key)
