"""Writes the tables as Parquet, where pyarrow is installed."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from .store import TABLES, Store


def write(store: Store, folder: Path) -> bool:
    """Replace a file for each table. Returns False if pyarrow is missing."""
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        return False
    folder.mkdir(parents=True, exist_ok=True)
    for name in TABLES:
        part = folder / f".{name}.parquet"
        parquet.write_table(arrow.table(store.table(name)), part)
        part.replace(folder / f"{name}.parquet")
    return True
