"""The rule of rows that a load no longer has: when they are deleted, and when that would not be plausible."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import pyarrow as pa

from ozon_generated.operation import MOSCOW

from ..arrow import compute
from ..tables import Target

#: Rows of a part that a load may delete: `SHARE` of them, but at least `FEWEST` and at most `MOST`.
FEWEST, MOST, SHARE = 10, 200, 0.02


class Vanished(NamedTuple):
    """Keys of rows that the part had and the load has not, as tables of the key columns, in order."""

    removed: pa.Table
    kept: pa.Table


def vanished(old: pa.Table, new: pa.Table, key: Sequence[str], target: Target) -> Vanished:
    """Decide about the rows that a load no longer has.

    An incomplete load deletes nothing, a complete one without guards all of them. With guards, rows are deleted only
    on Moscow days on which the load has a row, and only if they are few: all of them, or none.

    Args:
        old: key columns, and the day's column if there is one, of the rows that the part had.
        new: the same of all rows of the load.
        key: names of the key columns.
        target: whether the load is complete and the stream guarded, and the day's column.
    """
    gone = without(old, new, key)
    none = gone.slice(0, 0)
    if not target.complete:
        removed, kept = none, gone
    elif not target.guarded:
        removed, kept = gone, none
    else:
        covered = _on_days_of(new, gone, target.day)
        removed, kept = gone.filter(covered), gone.filter(compute.invert(covered))
        if removed.num_rows > max(FEWEST, min(MOST, int(old.num_rows * SHARE))):
            removed, kept = none, gone
    return Vanished(removed.select(key), kept.select(key))


def without(rows: pa.Table, others: pa.Table, key: Sequence[str]) -> pa.Table:
    """The rows whose key is not among those of the others, ordered by key."""
    if not rows.num_rows:
        return rows
    # without threads: each of them keeps memory of its own
    left = rows.join(others.select(key), list(key), join_type="left anti", use_threads=False)
    return left.sort_by([(name, "ascending") for name in key])


def found(rows: pa.Table, key: Sequence[str], others: pa.Table) -> Any:
    """A mask of the rows whose key columns are a row of the others, column by column."""
    numbered = pa.table(
        [*rows.select(key).columns, pa.array(range(rows.num_rows), pa.int64())], [*_letters(len(key)), "row"]
    )
    others = others.rename_columns(_letters(len(key)))
    both = numbered.join(others, _letters(len(key)), join_type="left semi", use_threads=False)
    return compute.is_in(numbered["row"], value_set=both["row"].combine_chunks())


def _letters(count: int) -> list[str]:
    return [f"key{number}" for number in range(count)]


def _on_days_of(new: pa.Table, gone: pa.Table, day: str | None) -> Any:
    if day is None:
        return pa.array([new.num_rows > 0] * gone.num_rows, pa.bool_())
    days = moscow_days(new[day]).unique().drop_null()
    return compute.is_in(moscow_days(gone[day]), value_set=days)


def moscow_days(moments: pa.ChunkedArray) -> pa.ChunkedArray:
    """The Moscow days of UTC moments; local times and dates are days of Moscow already."""
    if pa.types.is_timestamp(moments.type) and moments.type.tz:
        # by hand, for Arrow has no time zones on some systems; Moscow's offset has not changed since 2014
        moments = compute.add(moments, pa.scalar(MOSCOW.utcoffset(None), pa.duration("us")))
    return compute.floor_temporal(moments, unit="day").cast(pa.date32()) if len(moments) else moments.cast(pa.date32())
