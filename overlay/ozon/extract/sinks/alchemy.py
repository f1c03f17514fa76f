"""What SQLite and PostgreSQL have in common through SQLAlchemy."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar

import pyarrow as pa
import sqlalchemy as sa
from sqlalchemy import exc

from ...databases import name_of
from .errors import SinkError, in_a_line

#: Rows that are Python objects at a time.
AT_ONCE = 4096


class AlchemySession(ABC):
    """An open transaction of SQLAlchemy."""

    #: How the driver marks values in statements.
    mark: ClassVar[str] = "?"

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection

    def execute(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Execute a statement with values for its question marks."""
        result = self.connection.exec_driver_sql(sql.replace("?", self.mark), values or None)
        return [tuple(row) for row in result] if result.returns_rows else []

    def fetch(self, sql: str, values: Sequence[object], schema: pa.Schema) -> pa.Table:
        """The rows of a query, whose columns are in the order of the schema."""
        streamed = {"yield_per": AT_ONCE}
        marked = sql.replace("?", self.mark)
        result = self.connection.exec_driver_sql(marked, tuple(values) or None, execution_options=streamed)
        with result:
            parts = [
                pa.table([self.read(column, field.type) for column, field in zip(zip(*rows), schema)], schema=schema)
                for rows in result.partitions()
            ]
        return pa.concat_tables([schema.empty_table(), *parts])

    def load(self, table: str, rows: pa.Table) -> None:
        """Insert rows into a table that has these columns."""
        if rows.num_rows:
            self.insert(table, rows.column_names, self._tuples(rows))

    def _tuples(self, rows: pa.Table) -> Iterator[tuple[Any, ...]]:
        for batch in rows.to_batches(max_chunksize=AT_ONCE):
            yield from zip(*(self.write(column) for column in batch.columns))

    def cleaned(self, rows: pa.Table) -> pa.Table:
        """Rows that the database accepts."""
        return rows

    def again(self) -> None:
        """Roll back, and begin a new transaction."""
        self.connection.rollback()
        self.connection.begin()

    @abstractmethod
    def insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
        """Insert rows of what `write` returned."""

    @abstractmethod
    def write(self, values: pa.Array) -> list[Any]:
        """Values as the driver takes them."""

    @abstractmethod
    def read(self, values: Sequence[Any], type: pa.DataType) -> pa.Array:
        """Values that the driver returned."""


class AlchemyDatabase(ABC):
    """A database of SQLAlchemy."""

    #: Errors of the driver, which inserts rows without SQLAlchemy.
    driver: ClassVar[type[Exception]]

    def __init__(self, url: sa.URL, engine: sa.Engine, session: Callable[[sa.Connection], Any]) -> None:
        self.name = name_of(url)
        self.engine, self._session = engine, session

    @contextmanager
    def transaction(self, *, write: bool = True) -> Iterator[Any]:
        """A transaction, rolled back if the block fails."""
        with self.errors():
            connection = self.engine.connect().execution_options(ozon_write=write)
        try:
            with self.errors():
                connection.begin()
            try:
                yield self._session(connection)
            except BaseException:
                with self._lost():
                    connection.rollback()
                raise
            with self.errors():
                connection.commit()
        finally:
            with self._lost():
                connection.close()

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Errors of the database in the block become `SinkError`."""
        try:
            yield
        except (exc.SQLAlchemyError, self.driver) as error:
            cause = self.cause(getattr(error, "orig", None) or error)
            raise SinkError(f"{self.name} failed: {cause}") from error

    @contextmanager
    def _lost(self) -> Iterator[None]:
        """A lost connection cannot be rolled back or closed; the database does so."""
        try:
            yield
        except (exc.SQLAlchemyError, self.driver):
            pass

    def cause(self, error: BaseException) -> str:
        """What happened, without values of rows."""
        said = in_a_line(error)
        return said if said.endswith("?") else f"{said}."

    def close(self) -> None:
        """Free what it holds."""
        self.engine.dispose()


def json_lists(values: pa.Array) -> list[str | None]:
    """Lists as JSON. Numbers with a point, moments and days are texts in it, so that they stay exact."""
    if not _plain(values.type.value_type):
        values = values.cast(pa.list_(pa.string()))
    return [None if value is None else json.dumps(value, ensure_ascii=False) for value in values.to_pylist()]


def from_json_lists(values: Sequence[str | None], type: pa.DataType) -> pa.Array:
    """What `json_lists` made."""
    made = [None if value is None else json.loads(value) for value in values]
    between = type if _plain(type.value_type) else pa.list_(pa.string())
    return pa.array(made, between).cast(type)


def _plain(type: pa.DataType) -> bool:
    return not (pa.types.is_decimal(type) or pa.types.is_temporal(type))
