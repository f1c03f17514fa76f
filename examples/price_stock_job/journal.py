"""What was sent, and what became of it: written down before and after each request, so that a crash loses nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from .changes import Change


class BusyError(Exception):
    """Another run uses the journal."""


class Journal:
    """The outcomes of a run, in a small database that one process holds at a time.

    Args:
        file: its path.
        source: what identifies the run: the same shop and the same table. An unfinished run of it goes on; that of
            another one is dropped.

    Attributes:
        resumed: whether a run goes on.

    Raises:
        BusyError: another process holds it.
    """

    def __init__(self, file: Path, source: str) -> None:
        self._db = sqlite3.connect(file, timeout=0, isolation_level=None)
        try:
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")  # the lock of the first write stays until the end
            self._db.execute("PRAGMA synchronous = FULL")
            self._db.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            self._db.close()
            raise BusyError(f"{file}: {error}") from error
        self._db.execute("CREATE TABLE IF NOT EXISTS run (source TEXT)")
        columns = "line INT, what TEXT, status TEXT, reasons TEXT, PRIMARY KEY (line, what)"
        self._db.execute(f"CREATE TABLE IF NOT EXISTS outcome ({columns})")
        self.resumed = self._db.execute("SELECT source FROM run").fetchall() == [(source,)]
        if not self.resumed:
            self._db.execute("DELETE FROM run")
            self._db.execute("DELETE FROM outcome")
            self._db.execute("INSERT INTO run VALUES (?)", (source,))
        self._db.execute("COMMIT")

    def recall(self, changes: Iterable[Change]) -> None:
        """Give changes the outcome that they had before a crash. Those that were sent must not be sent again."""
        rows = self._db.execute("SELECT line, what, status, reasons FROM outcome")
        known = {(line, what): (status, json.loads(reasons)) for line, what, status, reasons in rows}
        for change in changes:
            if change.key in known:
                status, reasons = known[change.key]
                change.settle(status, *reasons)

    def write(self, changes: Iterable[Change]) -> None:
        """Write down the status of changes, all or none. It is on the disk afterwards."""
        self._db.execute("BEGIN")
        rows = ((*one.key, one.status, json.dumps(one.reasons)) for one in changes)
        self._db.executemany("INSERT OR REPLACE INTO outcome VALUES (?, ?, ?, ?)", rows)
        self._db.execute("COMMIT")

    def finish(self) -> None:
        """The run is over: the next one with the same table starts from the first row."""
        self._db.execute("DELETE FROM run")

    def close(self) -> None:
        """Let other processes have it."""
        self._db.close()
