"""Where state and raw pages are, beside the rows unless said otherwise."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

from ozon_generated.errors import ArgumentError

from .sinks import located


class Places(NamedTuple):
    """The place of the state, and the folder of raw pages."""

    state: str | Path
    raw: Path


def places_of(to: str | Path, state: str | Path | None, raw: str | Path | None) -> Places:
    """State and raw pages for rows that go to a place.

    Raises:
        ArgumentError: the address of the rows cannot be used.
    """
    kind, where = located(to)
    if kind == "postgresql":
        folder = _of_user() / "ozon" / "extract"
        return Places(state or where, Path(raw) if raw else folder / "raw")
    path = Path(where)
    if not path.name and kind != "parquet":
        raise ArgumentError(f"{str(to)!r} names no file.")
    beside = path / "_extract" if kind == "parquet" else path.with_name(f"{path.name}.extract")
    return Places(state or beside / "state.db", Path(raw) if raw else beside / "raw")


def _of_user() -> Path:
    """The folder of the user for what programs remember."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
