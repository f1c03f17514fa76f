"""Files that several programs share, opened while another program is making them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from ozon.limits import FileStore, StoreError
from ozon.mirror import Mirror, MirrorError


def open_limits(path: Path) -> None:
    store = FileStore(path)
    with store.transaction():
        pass
    store.close()


def open_mirror(path: Path) -> None:
    Mirror(path).close()


OPENERS = pytest.mark.parametrize("opened", [open_limits, open_mirror])


class Waiting:
    """A clock on which the first wait closes this connection."""

    def __init__(self, holder: sqlite3.Connection) -> None:
        self.holder = holder
        self.waits = 0

    def monotonic(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None:
        self.waits += 1
        self.holder.close()


def held(path: Path) -> sqlite3.Connection:
    """A connection to a file that is not in WAL mode yet, in the middle of a write: SQLite does not wait for it."""
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("CREATE TABLE other (id)")
    holder.execute("BEGIN IMMEDIATE")
    with sqlite3.connect(path, timeout=60) as second, pytest.raises(sqlite3.OperationalError, match="locked"):
        second.execute("PRAGMA journal_mode = WAL")
    second.close()
    return holder


@OPENERS
def test_a_file_in_the_making_is_waited_for(
    opened: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Waiting(held(tmp_path / "shared.db"))
    monkeypatch.setattr("ozon.sqlite_files.SYSTEM", clock)
    opened(tmp_path / "shared.db")
    assert clock.waits == 1


@OPENERS
def test_a_file_that_stays_held_is_given_up(
    opened: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ozon.limits.file.BUSY", 0.1)
    monkeypatch.setattr("ozon.databases.PATIENCE", 0.1)
    holder = held(tmp_path / "shared.db")
    with pytest.raises((StoreError, MirrorError), match="locked"):
        opened(tmp_path / "shared.db")
    holder.close()
