"""One publish into a database: the SQL that databases have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pyarrow as pa

from ..tables import PART, SHOP, Part, Table, Target
from .guard import Vanished
from .publishing import rooted
from .sql import Database, Session, listed, quoted
from .stored import Stored

_IN_PART = f"{quoted(SHOP)} = ? AND {quoted(PART)} = ?"


class DatabaseWork:
    """A publish in an open transaction: rows go into temporary tables, and from there where they belong."""

    def __init__(
        self, database: Database, session: Session, part: Part, target: Target, tables: Mapping[str, Stored]
    ) -> None:
        self.database, self.session, self.part, self.target = database, session, part, target
        self.root = target.tables[0]
        self.tables = [(table, tables[table.name], f"_ozon_{n}") for n, table in enumerate(target.tables)]
        for table, stored, stage in self.tables:
            columns = listed([stored.column(field).name for field in table.schema])
            session.execute(
                f"CREATE TEMP TABLE {stage} {database.temporary} AS SELECT {columns} FROM {quoted(stored.name)} "
                "WHERE 1 = 0"
            )
            if database.indexed:
                session.execute(f"CREATE INDEX {stage}_key ON {stage} ({listed(stored.keys)})")

    def cleaned(self, rows: pa.Table) -> pa.Table:
        """Rows of a table that the database accepts."""
        return self.session.cleaned(rows)

    def rows(self, columns: Sequence[str]) -> pa.Table:
        """These columns of the rows that the part has."""
        stored = self.tables[0][1]
        there = [stored.column(self.root.schema.field(name)) for name in columns]
        sql = f"SELECT {listed([column.name for column in there])} FROM {quoted(stored.name)} WHERE {_IN_PART}"
        schema = pa.schema([(name, column.type) for name, column in zip(columns, there)])
        return self.session.fetch(sql, self._in_part, schema)

    def add(self, batch: Mapping[str, pa.Table]) -> None:
        """Add rows and their children, or replace those with the same key."""
        for table, stored, stage in self.tables:
            self.session.execute(f"DELETE FROM {stage}")
            self.session.load(stage, stored.aligned(batch[table.name]))
        if self.target.shared:
            self._leave_to_other_parts()
        for table, stored, stage in self.tables:
            if table is not self.root:
                self._delete_rows_of_staged(table, stored, unless=stage)
            self._upsert(table, stored, stage)

    def finish(self, gone: Vanished) -> dict[str, int]:
        """Delete what is removed; returns the rows of each table."""
        (_, root, stage) = self.tables[0]
        if gone.removed.num_rows:
            self.session.execute(f"DELETE FROM {stage}")
            self.session.load(stage, gone.removed.rename_columns(root.keys))
            for table, stored, _ in reversed(self.tables):
                self._delete_rows_of_staged(table, stored)
        return {
            table.name: self.session.execute(
                f"SELECT count(*) FROM {quoted(stored.name)} WHERE {_IN_PART}", *self._in_part
            )[0][0]
            for table, stored, _ in self.tables
        }

    @property
    def _in_part(self) -> tuple[str, str]:
        return self.part.shop, self.part.name

    def _leave_to_other_parts(self) -> None:
        """Drop staged rows that belong to a part that has them already, and their children."""
        _, root, stage = self.tables[0]
        other = ">" if self.target.moving else "<"
        for _, stored, own in reversed(self.tables):
            mine = listed(stored.keys[: len(root.keys)])
            self.session.execute(
                f"DELETE FROM {own} WHERE ({mine}) IN (SELECT {listed(root.keys, 't')} FROM {stage} s "
                f"CROSS JOIN {quoted(root.name)} t WHERE {_equal(root.keys, root.keys)} "
                f"AND t.{quoted(SHOP)} = ? AND t.{quoted(PART)} {other} ?{self.database.binary})",
                *self._in_part,
            )

    def _delete_rows_of_staged(self, table: Table, stored: Stored, unless: str | None = None) -> None:
        """Delete rows that belong to staged rows, unless they themselves are in the other temporary table."""
        _, root, stage = self.tables[0]
        mine = stored.keys[: len(rooted(table, self.root))]
        row = self.database.row
        within = f"t.{quoted(SHOP)} = ?" + ("" if stored.shared else f" AND t.{quoted(PART)} = ?")
        other = f"LEFT JOIN {unless} n ON {_equal(stored.keys, stored.keys, 'n')}" if unless else ""
        only = f" AND n.{quoted(stored.keys[0])} IS NULL" if unless else ""
        # CROSS JOIN, for SQLite then looks up the staged rows in the table, and not the other way round
        self.session.execute(
            f"DELETE FROM {quoted(stored.name)} WHERE {row} IN (SELECT t.{row} FROM {stage} s "
            f"CROSS JOIN {quoted(stored.name)} t {other} WHERE {within} AND {_equal(root.keys, mine)}{only})",
            *(self._in_part[:1] if stored.shared else self._in_part),
        )

    def _upsert(self, table: Table, stored: Stored, stage: str) -> None:
        names = [stored.column(field).name for field in table.schema]
        # columns that are not inserted are null in ``excluded``: of an older load, nothing stays in the row
        every = (quoted(column.name) for column in stored.columns if column.name not in stored.identity)
        values = ", ".join(f"{name} = excluded.{name}" for name in every)
        # without WHERE, SQLite takes ON for a join
        self.session.execute(
            f"INSERT INTO {quoted(stored.name)} ({listed(names)}) SELECT {listed(names)} FROM {stage} WHERE 1 = 1 "
            f"ON CONFLICT ({listed(stored.identity)}) DO UPDATE SET {values}"
        )


def _equal(left: Sequence[str], right: Sequence[str], other: str = "s") -> str:
    return " AND ".join(f"{other}.{quoted(a)} = t.{quoted(b)}" for a, b in zip(left, right))
