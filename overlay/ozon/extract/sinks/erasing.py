"""Erases rows of databases: what is common to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pyarrow as pa

from ..tables import PART, SHOP
from .errors import SinkError
from .sql import listed, quoted
from .stored import Stored

if TYPE_CHECKING:
    from .sql import Session

_STAGE = "_ozon_erased"


def columns_of(stored: Stored, fields: Sequence[str]) -> list[str]:
    """The columns for some fields of the schema. Raises `SinkError` for those that identify rows."""
    made = [column.name for column in stored.columns if column.field in fields or column.name in fields]
    if {*made} & {*stored.identity}:
        raise SinkError(f"The columns {', '.join(stored.identity)} of {stored.name} identify its rows: they stay.")
    return made


def erase(session: Session, stored: Stored, shop: str, keys: pa.Table, cleared: Sequence[str], temporary: str) -> int:
    """Set columns of some rows to null, see `Sink.erase`."""
    columns = columns_of(stored, cleared)
    if not columns or not keys.num_rows:
        return 0
    table, names = quoted(stored.name), keys.column_names
    session.execute(f"CREATE TEMP TABLE {_STAGE} {temporary} AS SELECT {listed(names)} FROM {table} WHERE 1 = 0")
    session.load(_STAGE, keys.cast(pa.schema([stored.schema.field(name) for name in names])))
    there = " OR ".join(f"{quoted(name)} IS NOT NULL" for name in columns)
    where = f"{quoted(SHOP)} = ? AND ({listed(names)}) IN (SELECT {listed(names)} FROM {_STAGE}) AND ({there})"
    count: int = session.execute(f"SELECT count(*) FROM {table} WHERE {where}", shop)[0][0]
    if count:
        values = ", ".join(f"{quoted(name)} = NULL" for name in columns)
        session.execute(f"UPDATE {table} SET {values} WHERE {where}", shop)
    session.execute(f"DROP TABLE {_STAGE}")
    return count


def drop(session: Session, tables: Sequence[Stored], shop: str) -> int:
    """Delete all rows of a shop."""
    count = 0
    for stored in tables:
        table, where = quoted(stored.name), f"{quoted(SHOP)} = ?"
        count += session.execute(f"SELECT count(*) FROM {table} WHERE {where}", shop)[0][0]
        session.execute(f"DELETE FROM {table} WHERE {where}", shop)
    return count


def parts(session: Session, stored: Stored, shop: str | None) -> list[tuple[str, str]]:
    """Shop and name of the parts of a table, in order."""
    where, values = (f" WHERE {quoted(SHOP)} = ?", (shop,)) if shop is not None else ("", ())
    sql = f"SELECT DISTINCT {listed([SHOP, PART])} FROM {quoted(stored.name)}{where}"
    return sorted((one[0], one[1]) for one in session.execute(sql, *values))
