"""Dictionaries in files."""

from __future__ import annotations

import csv
import json
import tracemalloc
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from ozon.mirror import Mirror, MirrorError
from ozon_generated.errors import ArgumentError
from tests.mirror.support import BRAND, COLOUR, MUG, Clock, fill
from tests.sizes import size

TEXTS = {1: "plain", 2: 'quotes " and, commas', 3: "two\nlines", 4: "ёлка 🙂"}


def read(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    rows: list[dict[str, Any]] = import_module("pyarrow.parquet").read_table(path).to_pylist()
    return rows


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet"])
def test_what_is_written_is_what_is_there(where: str, tmp_path: Path, ending: str) -> None:
    clock, path = Clock(), tmp_path / f"values.{ending}"
    with Mirror(where, clock=clock) as mirror:
        fill(mirror, {**TEXTS, 5: "gone"})
        fill(mirror, {7: "белый"}, COLOUR, MUG)
        clock.now += 60
        fill(mirror, TEXTS)
        assert mirror.export(path) == 5
        rows = read(path)
        assert [row["value"] for row in rows] == [*TEXTS.values(), "белый"]
        keys = [(int(row["attribute_id"]), int(row["type_id"]), row["language"]) for row in rows]
        assert keys == [(BRAND, 0, "RU")] * 4 + [(COLOUR, MUG[1], "RU")]
        assert rows[0]["first_seen"] == "2027-01-15T08:00:00+00:00"
        assert mirror.export(path, BRAND, vanished=True) == 5
        assert [row["vanished"] or None for row in read(path)] == [None] * 4 + ["2027-01-15T08:01:00+00:00"]


def test_an_old_file_stays_when_something_fails(where: str, tmp_path: Path) -> None:
    path = tmp_path / "values.csv"
    path.write_text("old")
    with Mirror(where) as mirror:
        with pytest.raises(MirrorError):
            mirror.export(path, BRAND)
        fill(mirror, TEXTS)
        with pytest.raises(ArgumentError, match=r"\*\.csv, \*\.jsonl, \*\.parquet"):
            mirror.export(tmp_path / "values.xls")
        with pytest.raises(ArgumentError, match="Pass attribute_id"):
            mirror.export(path, description_category_id=1, type_id=2)
        with pytest.raises(OSError):
            mirror.export(tmp_path / "nowhere" / "values.csv")
    assert path.read_text() == "old"
    assert {one.name for one in tmp_path.iterdir() if "mirror" not in one.name} == {"values.csv"}


@pytest.mark.memory
def test_memory_does_not_grow_with_the_dictionary(where: str, tmp_path: Path) -> None:
    peaks = []
    with Mirror(where) as mirror:
        for count in (4_000, size(20_000, 60_000)):
            fill(mirror, {n: f"value number {n}" for n in range(count)})
            mirror.export(tmp_path / "values.jsonl")
            tracemalloc.start()
            mirror.export(tmp_path / "values.jsonl")
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    assert peaks[1] < peaks[0] + 500_000
