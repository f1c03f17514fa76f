"""Connections are closed, whatever became of the receiver; Python 3.13 warns of those that are not."""

from __future__ import annotations

import gc
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from ozon.push import StoreError
from tests.push.support import receiver


@pytest.fixture(autouse=True)
def opened(monkeypatch: pytest.MonkeyPatch) -> list[sqlite3.Connection]:
    """The connections to files that are open."""
    found: list[sqlite3.Connection] = []

    class Noted(sqlite3.Connection):
        def __init__(self, *arguments: Any, **settings: Any) -> None:
            super().__init__(*arguments, **settings)
            found.append(self)

        def close(self) -> None:
            super().close()
            found.remove(self)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3.dbapi2, "connect", lambda *given, **more: connect(*given, **more, factory=Noted))
    return found


def test_of_a_receiver_that_is_dropped_without_being_stopped(tmp_path: Path, opened: list[sqlite3.Connection]) -> None:
    made = receiver(str(tmp_path / "push.db"))
    assert [*made.events()] == []
    assert opened
    del made
    gc.collect()
    assert opened == []


def test_of_one_that_was_used_after_it_was_stopped(tmp_path: Path, opened: list[sqlite3.Connection]) -> None:
    made = receiver(str(tmp_path / "push.db"))
    assert made.stop()
    assert [*made.events()] == []
    del made
    gc.collect()
    assert opened == []


def test_of_one_whose_file_has_another_version(tmp_path: Path, opened: list[sqlite3.Connection]) -> None:
    made = receiver(str(tmp_path / "push.db"))
    assert [*made.events()] == []
    made.stop()
    with closing(sqlite3.connect(tmp_path / "push.db", isolation_level=None)) as connection:
        connection.execute("UPDATE ozon_push SET version = 99")
    made = receiver(str(tmp_path / "push.db"))
    with pytest.raises(StoreError, match="version 99"):
        [*made.events()]
    assert opened == []
