"""Rows of a shop for checks: those of a day at a time, and keys of all parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from typing import Any, Literal

import pyarrow as pa

from ..arrow import compute
from ..days import DAY
from ..extract import Extract
from ..sinks import SinkError
from ..sinks.stored import Stored
from .check import CONTRACT, Amounts, Skipped


class MissingError(Exception):
    """A table has no rows, or lacks a column."""


class UnreadableError(MissingError):
    """A table is gone, or cannot be read."""


class Rows:
    """The rows of a shop. It keeps the tables of one day, and keys of all parts that were asked for.

    Args:
        extract: the extraction.
        shop: name of the shop.
        history: the parts that were read completely, with the day of the last run that did so, by stream.
    """

    def __init__(self, extract: Extract, shop: str, history: Mapping[str, Mapping[date, date]]) -> None:
        self.shop = shop
        self.today = extract.today
        self.history = history
        self._sink = extract.sink
        self._day: date | None = None
        self._tables: dict[tuple[str, date], pa.Table] = {}
        self._everywhere: dict[Amounts, pa.Table] = {}
        self._filled: dict[str, set[str]] = {}
        self._windows: dict[str, tuple[date, pa.Table]] = {}
        self._unreadable: dict[str, str] = {}

    def begin(self, day: date) -> None:
        """Forget the tables of the day before."""
        self._tables = {key: table for key, table in self._tables.items() if key[1] == day - DAY}

    def read(self, table: str, part: date, columns: Iterable[str]) -> pa.Table:
        """The rows of a part. Raises `MissingError`."""
        found = self._tables.get((table, part))
        if found is None:
            found = self._read(table, part.isoformat())
            self._tables[table, part] = found
        missing = [name for name in columns if name not in found.column_names]
        if missing:
            raise MissingError(f"The table {table} has no column {', '.join(missing)}.")
        return found

    def unit(self, amounts: Amounts) -> str:
        """The currency of amounts that no column tells. Raises `MissingError`."""
        return self._contract if amounts.unit == CONTRACT else amounts.unit

    @cached_property
    def _contract(self) -> str:
        """The currency of the contract, as the shop was read last."""
        part = max(self.history.get("shop", {}), default=None)
        read = self.read("shop", part, ["company_currency"]) if part is not None else None
        [currency] = read["company_currency"].to_pylist() if read is not None and read.num_rows else [None]
        if not currency:
            raise MissingError("The table shop does not tell the currency of the contract.")
        return str(currency)

    def amounts(self, amounts: Amounts, part: date, day: date) -> pa.Table:
        """The columns that amounts need, of the rows of a part that count for a day."""
        if amounts.everywhere:
            known = self._everywhere.get(amounts)
            if known is None:
                known = self._everywhere[amounts] = self._of_all_parts(amounts)
            return known
        if amounts.day is None:
            return _chosen(self.read(amounts.table, part, amounts.columns).select(list(amounts.columns)), amounts)
        window = self._windows.get(amounts.table)
        if window is None or window[0] != part:
            window = self._windows[amounts.table] = part, self.read(amounts.table, part, amounts.columns)
        rows = window[1].select(list(amounts.columns))
        return _chosen(rows.filter(compute.equal(rows[amounts.day], pa.scalar(day, pa.date32()))), amounts)

    def _of_all_parts(self, amounts: Amounts) -> pa.Table:
        columns = list(amounts.columns)
        made = []
        for part in sorted(self._parts(amounts.table)):
            rows = self._read(amounts.table, part)
            if not set(columns) <= set(rows.column_names):
                raise MissingError(f"The table {amounts.table} has no column {', '.join(columns)}.")
            made.append(_chosen(rows.select(columns), amounts))
        if not made:
            raise MissingError(f"The table {amounts.table} has no rows of {self.shop}.")
        return pa.concat_tables(made).group_by(columns).aggregate([])

    def _read(self, table: str, part: str) -> pa.Table:
        with self._readable(table):
            if part in self._parts(table):
                return self._sink.read(table, self.shop, part)
            return self._described[table].schema.empty_table()

    def _parts(self, table: str) -> set[str]:
        """The parts of a table that have rows. Raises `MissingError`."""
        if table not in self._filled:
            with self._readable(table):
                self._filled[table] = {part for _, part in self._sink.parts(table, self.shop)}
        return self._filled[table]

    @contextmanager
    def _readable(self, table: str) -> Iterator[None]:
        """Errors of a table in the block become `UnreadableError`: the first one whenever it is read again."""
        if table in self._unreadable:
            raise UnreadableError(self._unreadable[table])
        try:
            yield
        except (SinkError, pa.ArrowException) as error:
            self._unreadable[table] = f"{table}: {error}"
            raise UnreadableError(self._unreadable[table]) from error

    @cached_property
    def _described(self) -> Mapping[str, Stored]:
        return self._sink.tables()


def skipped(rows: Rows, check: str, error: MissingError) -> Skipped:
    """What is said of a check for which rows are missing."""
    kind: Literal["unusable", "unreadable"] = "unreadable" if isinstance(error, UnreadableError) else "unusable"
    return Skipped(shop=rows.shop, check=check, reason=str(error), kind=kind)


def _chosen(rows: pa.Table, amounts: Amounts) -> pa.Table:
    if amounts.where is not None:
        column, values = amounts.where
        rows = rows.filter(compute.is_in(rows[column], value_set=pa.array(values, rows.schema.field(column).type)))
    for name in amounts.key:
        rows = rows.filter(compute.is_valid(rows[name]))
    return rows


def sums(amounts: Amounts, rows: pa.Table, unit: str) -> dict[tuple[str, tuple[Any, ...]], Any]:
    """The amounts by currency and key.

    Args:
        amounts: what is added up.
        rows: the rows.
        unit: the currency, if no column tells it.
    """
    by = [*([amounts.currency] if amounts.currency else []), *amounts.key]
    made: dict[tuple[str, tuple[Any, ...]], Any] = {}
    values = {name: rows[name].to_pylist() for name in amounts.columns}
    counting = not (amounts.plus or amounts.minus or amounts.times)
    for number in range(rows.num_rows):
        key = tuple(values[name][number] for name in by)
        place = (key[0] or "", key[1:]) if amounts.currency else (unit, key)
        if counting:
            made[place] = 1 if amounts.distinct else made.get(place, 0) + 1
            continue
        parts = [values[name][number] for name in amounts.plus]
        parts += [None if values[name][number] is None else -values[name][number] for name in amounts.minus]
        if amounts.times:
            left, right = (values[name][number] for name in amounts.times)
            parts.append(None if left is None or right is None else left * right)
        known = [part for part in parts if part is not None]
        if known:
            made[place] = made.get(place, 0) + sum(known)
    return made
