"""Tables as a sink has them: columns are added, never dropped, narrowed or cast."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple, Self

import pyarrow as pa
from attrs import evolve, frozen

from ..tables import PART, SHOP, Table
from .errors import ChangedError
from .kinds import holds, name_of, named

_REMEDY = "Publish to another place, or remove the table there and load the stream again."


class Column(NamedTuple):
    """A column of a sink: its name there, the name in the schema that it was made for, and its type."""

    name: str
    field: str
    type: pa.DataType


@frozen
class Stored:
    """A table as a sink has it. A sink keeps this description, which tells its own tables from others.

    Attributes:
        name: its name in the sink.
        table: its name in the stream.
        stream: name of the stream.
        key: the names in the schema of its key columns.
        shared: whether parts share rows: then the key identifies a row of a shop, else one of a part.
        columns: all columns that it ever had.
    """

    name: str
    table: str
    stream: str
    key: tuple[str, ...]
    shared: bool
    columns: tuple[Column, ...] = ()

    @property
    def schema(self) -> pa.Schema:
        """The columns as the sink has them."""
        return pa.schema([(column.name, column.type) for column in self.columns])

    @property
    def keys(self) -> list[str]:
        """The key columns as the sink has them."""
        return [next(column.name for column in self.columns if column.field == name) for name in self.key]

    @property
    def identity(self) -> list[str]:
        """The columns that identify a row among all, as the sink has them."""
        return [SHOP, *([] if self.shared else [PART]), *self.keys]

    def column(self, field: pa.Field) -> Column:
        """The column for a field of the schema."""
        return next(column for column in self._columns_of[field.name] if holds(column.type, field.type))

    @cached_property
    def _columns_of(self) -> dict[str, list[Column]]:
        found: dict[str, list[Column]] = defaultdict(list)
        for column in self.columns:
            found[column.field].append(column)
        return found

    def aligned(self, rows: pa.Table) -> pa.Table:
        """Rows of the schema with the columns of the sink; those that the schema lacks are left out."""
        columns = [self.column(field) for field in rows.schema]
        schema = pa.schema([(column.name, column.type) for column in columns])
        if rows.schema.equals(schema):  # without the descriptions of columns
            return pa.Table.from_arrays(rows.columns, schema=schema)
        return rows.rename_columns(schema.names).cast(schema)

    def described(self) -> str:
        """This description as JSON, for `Stored.read`."""
        columns = [{"name": name, "field": field, "type": name_of(kind)} for name, field, kind in self.columns]
        made = {"name": self.name, "table": self.table, "stream": self.stream, "key": self.key, "shared": self.shared}
        return json.dumps({**made, "columns": columns}, ensure_ascii=False, indent=1)

    @classmethod
    def read(cls, text: str) -> Self:
        """A description."""
        made = json.loads(text)
        columns = tuple(Column(one["name"], one["field"], named(one["type"])) for one in made.pop("columns"))
        return cls(**{**made, "key": tuple(made["key"])}, columns=columns)


def fitted(stored: Stored | None, table: Table, stream: str, shared: bool, longest: int, where: str) -> Stored:
    """The table with columns for all fields of a schema.

    Args:
        stored: the table as the sink has it; ``None`` if it is missing.
        table: the table as the stream has it.
        stream: name of the stream.
        shared: whether parts share rows.
        longest: bytes of the longest name that the sink accepts.
        where: name of the sink, for errors.

    Raises:
        SinkError: rows are identified in another way than before.
    """
    name = shortened(table.name, longest)
    made = stored or Stored(name, table.name, stream, table.key, shared)
    if (made.table, made.stream, made.key, made.shared) != (table.name, stream, table.key, shared):
        raise ChangedError(
            f"The table {name} in {where} is of the stream {made.stream}, {_identified(made.key, made.shared)}. "
            f"Now it would be of {stream}, {_identified(table.key, shared)}. {_REMEDY}"
        )
    for field in table.schema:
        if any(column.field == field.name and holds(column.type, field.type) for column in made.columns):
            continue
        if any(column.field == field.name for column in made.columns) and field.name in (SHOP, PART, *made.key):
            raise ChangedError(
                f"The column {field.name} of {name} in {where} identifies rows, and was of another type than "
                f"{field.type}. {_REMEDY}"
            )
        new = Column(_free(field.name, made.columns, longest), field.name, field.type)
        made = evolve(made, columns=(*made.columns, new))
    return made


def _identified(key: Sequence[str], shared: bool) -> str:
    return f"its rows identified by {', '.join((SHOP, *(() if shared else (PART,)), *key))}"


def shortened(name: str, longest: int) -> str:
    """A name that is not too long for a sink; different names stay different."""
    if len(name.encode()) <= longest:
        return name
    digest = sha256(name.encode()).hexdigest()[:8]
    return f"{name.encode()[: longest - 9].decode(errors='ignore')}_{digest}"


def _free(name: str, columns: Sequence[Column], longest: int) -> str:
    """The name, or with a number if it is taken; databases do not tell upper from lower case."""
    taken = {column.name.casefold() for column in columns}
    names = (shortened(name if number == 1 else f"{name}_{number}", longest) for number in range(1, len(taken) + 2))
    return next(one for one in names if one.casefold() not in taken)
