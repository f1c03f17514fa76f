"""What publishing is in every sink: the order of the steps, and what is checked before a row is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import pyarrow as pa

from ozon_generated.errors import ArgumentError

from ..arrow import compute
from ..tables import INDEX, PART, SHOP, Part, Published, Table, Target
from .guard import Vanished, vanished


class Work(Protocol):
    """A publish of a part, of which nobody sees anything before it ends.

    In all tables here, key columns have the names of the schema.
    """

    def cleaned(self, rows: pa.Table) -> pa.Table:
        """Rows of a table that the sink accepts."""
        ...

    def rows(self, columns: Sequence[str]) -> pa.Table:
        """These columns of the rows that the part has."""
        ...

    def add(self, batch: Mapping[str, pa.Table]) -> None:
        """Add rows and their children, or replace those with the same key."""
        ...

    def finish(self, gone: Vanished) -> dict[str, int]:
        """Delete the rows that are removed and keep those that are kept; returns the rows of each table."""
        ...


def publish(
    part: Part,
    target: Target,
    batches: Iterable[Mapping[str, pa.Table]],
    work: Work,
    errors: Callable[[], AbstractContextManager[None]],
) -> Published:
    """Do the work of a publish.

    Args:
        part: what to replace.
        target: its tables, and what may be deleted.
        batches: the rows, in order, by table.
        work: the sink's side of it.
        errors: turns errors of the sink into `SinkError`; those of the batches stay as they are.
    """
    root = target.tables[0]
    empty = {table.name: table.schema.empty_table() for table in target.tables}
    key, wanted = list(root.key), _columns(target)
    with errors():
        old = work.rows(wanted)
    seen = [old.slice(0, 0)]
    for batch in batches:
        given = {**empty, **batch}
        whole = {table.name: work.cleaned(_checked(given[table.name], table, part)) for table in target.tables}
        seen.append(whole[root.name].select(wanted))
        _unique(seen[-1], root)
        with errors():
            work.add(whole)
    new = pa.concat_tables(seen)
    _unique(new, root)
    gone = vanished(old, new, key, target)
    with errors():
        rows = work.finish(gone)
    if INDEX in key:  # positions are no keys: there is nothing to tell
        return Published(rows=rows)
    return Published(rows=rows, removed=_tuples(gone.removed), kept=_tuples(gone.kept))


def check(part: Part, target: Target) -> None:
    """Refuse targets that cannot be published.

    Raises:
        ArgumentError: names, tables or promises of the target do not fit together.
    """
    if not all(part) or any("\0" in name for name in part):
        raise ArgumentError("A part needs the names of a shop, a stream and the part, without NUL characters.")
    root, *children = target.tables
    if root.parent is not None or not all(table.parent for table in children):
        raise ArgumentError(f"The first table of {part.stream} must be that of the rows, and only that.")
    for table in target.tables:
        if len(table.key) < len(root.key) + (table is not root) or not {*table.key} <= {*table.schema.names}:
            raise ArgumentError(
                f"The key of {table.name} must be columns of it, those of a child beginning with its parent's."
            )
    if INDEX in root.key and (target.shared or target.guarded or not target.complete):
        raise ArgumentError(
            f"Rows of {part.stream} have no key but their position: publish only complete loads of it, which replace "
            "the part, without guards and shared rows."
        )
    if target.day is not None and target.day not in root.schema.names:
        raise ArgumentError(f"{root.name} has no column {target.day} for the days of its rows.")
    names = [name for name in (target.before, part.name, target.after) if name is not None]
    if target.shared and names != sorted({*names}):
        raise ArgumentError(f"Parts that share rows must come in the order of their names, not as {', '.join(names)}.")


def rooted(table: Table, root: Table) -> list[str]:
    """The columns of a table that are the key of the row of the first table to which its rows belong."""
    return list(table.key[: len(root.key)])


def _columns(target: Target) -> list[str]:
    key = list(target.tables[0].key)
    return key if target.day is None or target.day in key else [*key, target.day]


def _checked(rows: pa.Table, table: Table, part: Part) -> pa.Table:
    if rows.column_names != table.schema.names:
        differ = sorted({*rows.column_names} ^ {*table.schema.names}) or "their order"
        raise ArgumentError(f"Rows of {table.name} do not have the columns of its schema: {differ} differ.")
    if not rows.schema.equals(table.schema, check_metadata=True):
        rows = rows.cast(table.schema)
    for name, value in ((SHOP, part.shop), (PART, part.name)):
        if not compute.all(compute.equal(rows[name], value), min_count=0, skip_nulls=False).as_py():
            raise ArgumentError(f"Rows of {table.name} are not of the {name.strip('_')} {value!r} that is published.")
    for name in table.key:
        if rows[name].null_count:
            raise ArgumentError(f"A row of {table.name} has no {name}, which identifies it.")
    return rows


def _unique(keys: pa.Table, root: Table) -> None:
    if len(root.key) == 1:  # takes a fifth of the time of a grouping
        distinct = compute.count_distinct(keys[root.key[0]], mode="all").as_py()
    else:
        distinct = keys.group_by(list(root.key), use_threads=False).aggregate([]).num_rows
    if distinct != keys.num_rows:
        what = f"{keys.num_rows - distinct} rows"
        raise ArgumentError(f"{what} of {root.name} repeat the {', '.join(root.key)} of another row: drop them first.")


def _tuples(keys: pa.Table) -> list[tuple[Any, ...]]:
    return list(zip(*(column.to_pylist() for column in keys.columns)))
