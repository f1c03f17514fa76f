"""PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any, ClassVar

import psycopg
import pyarrow as pa
import sqlalchemy as sa
from sqlalchemy import event

from ...databases import database_url
from ..arrow import compute
from ..tables import REST
from .alchemy import AlchemyDatabase, AlchemySession, from_json_lists, json_lists
from .sql import quoted

#: Seconds that a statement waits for another session.
PATIENCE = 60
_TYPES = {
    pa.bool_(): "boolean",
    pa.int32(): "integer",
    pa.int64(): "bigint",
    pa.float64(): "double precision",
    pa.string(): "text",
    pa.date32(): "date",
    pa.timestamp("us"): "timestamp without time zone",
    pa.timestamp("us", "UTC"): "timestamp with time zone",
}


class PostgresSession(AlchemySession):
    """An open transaction on a server."""

    mark: ClassVar[str] = "%s"

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
        """Insert rows of what `write` returned."""
        driver: Any = self.connection.connection.driver_connection
        with (
            driver.cursor() as cursor,
            cursor.copy(f"COPY {table} ({', '.join(map(quoted, columns))}) FROM STDIN") as copy,
        ):
            for row in rows:
                copy.write_row(row)

    def write(self, values: pa.Array) -> list[Any]:
        """Values as the driver takes them."""
        return json_lists(values) if pa.types.is_list(values.type) else values.to_pylist()

    def read(self, values: Sequence[Any], type: pa.DataType) -> pa.Array:
        """Values that the driver returned."""
        if pa.types.is_list(type):
            return from_json_lists([value if value is None else json.dumps(value) for value in values], type)
        return pa.array(values, type)

    def columns(self, table: str) -> dict[str, str] | None:
        """The columns of a table or view; ``None`` if it is missing."""
        found = self.execute(
            "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute "
            "WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped",
            quoted(table),
        )
        return dict(found) or None

    def lock(self, *names: str) -> None:
        """Wait for other sessions with these names."""
        number = int.from_bytes(sha256("\0".join(names).encode()).digest()[:8], signed=True)
        self.execute("SELECT pg_advisory_xact_lock(?)", number)

    def cleaned(self, rows: pa.Table) -> pa.Table:
        """Rows without NUL characters, which PostgreSQL refuses; the original texts stand in ``_rest``."""
        for number, field in enumerate(rows.schema):
            column = rows[field.name]
            texts = column.combine_chunks().flatten() if pa.types.is_list(field.type) else column
            if not pa.types.is_string(texts.type) or not compute.any(compute.match_substring(texts, "\0")).as_py():
                continue
            made = [_cleaned(value) for value in column.to_pylist()]
            if field.name != REST:
                place = (field.metadata or {}).get(b"path", field.name.encode()).decode()
                rows = _remember(rows, place, column.to_pylist(), made)
            rows = rows.set_column(number, field, pa.chunked_array([made], field.type))
        return rows


class Postgres(AlchemyDatabase):
    """A database on a server."""

    longest, temporary, binary, row, indexed = 63, "ON COMMIT DROP", ' COLLATE "C"', "ctid", True
    driver = psycopg.Error

    def __init__(self, address: str) -> None:
        url = database_url(address, "database").set(drivername="postgresql+psycopg")
        engine = sa.create_engine(url, hide_parameters=True, pool_pre_ping=True)
        event.listen(engine, "connect", _open)
        super().__init__(url, engine, PostgresSession)

    def type_of(self, type: pa.DataType) -> str:
        """The type of a column."""
        if pa.types.is_list(type):
            return "jsonb"
        return f"numeric({type.precision},{type.scale})" if pa.types.is_decimal(type) else _TYPES[type]

    def scrub(self) -> None:
        """Its files are not ours: the next vacuum frees what was erased."""

    def cause(self, error: BaseException) -> str:
        """What happened; details and context of the server's message contain values of rows."""
        said = error.diag.message_primary if isinstance(error, psycopg.Error) else None
        return super().cause(Exception(said)) if said else super().cause(error)


def _open(connection: Any, _record: object) -> None:
    # in other zones, Python has no year 1, which Ozon writes for "never"
    connection.execute("SET TIME ZONE 'UTC'")
    connection.execute(f"SET lock_timeout = {int(PATIENCE * 1000)}")
    connection.commit()


def _cleaned(value: Any) -> Any:
    if isinstance(value, list):
        return [_cleaned(one) for one in value]
    return value.replace("\0", "") if isinstance(value, str) else value


def _remember(rows: pa.Table, place: str, texts: Sequence[Any], cleaned: Sequence[Any]) -> pa.Table:
    rest = [
        _with(known, place, text) if text != clean else known
        for known, text, clean in zip(rows[REST].to_pylist(), texts, cleaned)
    ]
    return rows.set_column(
        rows.column_names.index(REST), rows.schema.field(REST), pa.chunked_array([rest], pa.string())
    )


def _with(rest: str | None, place: str, text: Any) -> str:
    """The JSON object with one more member; the others keep their digits."""
    member = json.dumps({place: text})
    known = (rest or "{}").strip()[:-1].rstrip()
    return member if known == "{" else f"{known}, {member[1:]}"
