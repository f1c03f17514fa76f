"""Shows changes as a table, and writes the result file."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from .changes import Change

COLUMNS = ("line", "what", "offer_id", "warehouse_id", "now", "new", "status", "reasons")


def rows(changes: Iterable[Change]) -> list[list[str]]:
    """The rows of both, by line."""
    return [
        [
            str(one.line),
            one.what,
            one.offer_id,
            str(one.warehouse_id or ""),
            _values(one, one.now),
            _values(one, one.new),
            one.status,
            "; ".join(one.reasons),
        ]
        for one in sorted(changes, key=lambda one: one.key)
    ]


def _values(change: Change, values: Mapping[str, Decimal]) -> str:
    given = {name: f"{values[name]:f}" for name in change.new if name in values}
    if change.new.keys() == {change.what}:
        return given.get(change.what, "")
    return ", ".join(f"{name} {value}" for name, value in given.items())


def show(changes: Iterable[Change]) -> str:
    """A table in plain text, without the rows that stay as they are."""
    table = [list(COLUMNS), *rows(one for one in changes if one.status != "same")]
    widths = [max(len(row[index]) for row in table) for index in range(len(COLUMNS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in table
    )


def write(file: Path, changes: Sequence[Change]) -> None:
    """Replace the result file, once it is complete. Excel reads it without an import."""
    part = file.with_name(f".{file.name}")
    with part.open("w", encoding="utf-8-sig", newline="") as target:
        table = csv.writer(target, delimiter=";")
        table.writerow(COLUMNS)
        table.writerows(rows(changes))
        target.flush()
        os.fsync(target.fileno())
    part.replace(file)
