"""The rule of rows that a load no longer has."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pyarrow as pa
import pytest

from ozon.extract.sinks.guard import moscow_days, vanished
from ozon.extract.tables import Target
from tests.extract.sinks.support import MOMENT, TABLES

COMPLETE, GUARDED = Target(tables=TABLES), Target(tables=TABLES, guarded=True)
PARTIAL = Target(tables=TABLES, complete=False, guarded=True)


def keys(start: int, end: int) -> pa.Table:
    return pa.table(
        {"id": pa.array(range(start, end), pa.int64()), "side": pa.array(["a"] * (end - start), pa.string())}
    )


@pytest.mark.parametrize(
    ("old", "gone", "deleted"),
    [
        *((1, 1, False), (2, 1, True)),  # an empty load has no day
        *((10, 9, True), (20, 10, True), (20, 11, False), (500, 10, True), (549, 11, False), (550, 11, True)),
        *((10_000, 200, True), (10_000, 201, False), (100_000, 200, True), (100_000, 201, False)),
    ],
)
@pytest.mark.parametrize("added", [0, 1000])
def test_how_many_rows_may_vanish(old: int, gone: int, deleted: bool, added: int) -> None:
    if gone == old and added:
        deleted = True
    made = vanished(keys(0, old), keys(gone, old + added), ["id", "side"], GUARDED)
    assert (made.removed.num_rows, made.kept.num_rows) == ((gone, 0) if deleted else (0, gone))
    assert (made.removed if deleted else made.kept).equals(keys(0, gone))


@pytest.mark.parametrize(("target", "deleted"), [(COMPLETE, True), (PARTIAL, False)])
def test_without_guards_only_completeness_counts(target: Target, deleted: bool) -> None:
    made = vanished(keys(0, 1000), keys(0, 0), ["id", "side"], target)
    assert (made.removed.num_rows, made.kept.num_rows) == ((1000, 0) if deleted else (0, 1000))


@pytest.mark.parametrize(
    ("moment", "kind", "day"),
    [
        (datetime(2026, 11, 23, 20, 59, 59, 999999, UTC), MOMENT, date(2026, 11, 23)),
        (datetime(2026, 11, 23, 21, tzinfo=UTC), MOMENT, date(2026, 11, 24)),
        (datetime(2026, 11, 23, 23, 59), pa.timestamp("us"), date(2026, 11, 23)),
        (datetime(1969, 12, 31, 20, 59, tzinfo=UTC), MOMENT, date(1969, 12, 31)),
        (datetime(1969, 12, 31, 21, tzinfo=UTC), MOMENT, date(1970, 1, 1)),
        (datetime(1, 1, 1, tzinfo=UTC), MOMENT, date(1, 1, 1)),
        (date(1969, 12, 31), pa.date32(), date(1969, 12, 31)),
        (None, MOMENT, None),
    ],
)
def test_moscow_days(moment: Any, kind: pa.DataType, day: date | None) -> None:
    assert moscow_days(pa.chunked_array([[moment]], kind)).to_pylist() == [day]
