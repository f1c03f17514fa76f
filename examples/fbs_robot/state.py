"""What Ozon does not remember for the robot: used marking codes, and writes whose outcome may not show yet."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path


class BusyError(Exception):
    """Another robot works for this shop."""


class NoCodesError(Exception):
    """The file has not enough unused marking codes for a product."""


#: Seconds after which Ozon shows what a write did, if it did anything.
SETTLED = 120.0


class State:
    """A small database in the folder of a shop, held by one process at a time. A crash leaves it intact.

    Args:
        file: its path.

    Raises:
        BusyError: another process holds it.
    """

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file, timeout=0, isolation_level=None)
        try:
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")  # the lock of the first write stays until the end
            self._db.execute("PRAGMA synchronous = FULL")
            self._db.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            self._db.close()
            raise BusyError(f"{file}: {error}") from error
        self._db.execute("CREATE TABLE IF NOT EXISTS codes (piece INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE)")
        self._db.execute("CREATE TABLE IF NOT EXISTS sent (what TEXT PRIMARY KEY, at REAL NOT NULL)")
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Let other processes have it."""
        self._db.close()

    def code_of(self, piece: int, known: list[str]) -> str:
        """The marking code of a piece: the one that it got before, or the first unused one.

        A code is recorded before Ozon gets it, so a restart sends the same code for the same piece.

        Args:
            piece: Ozon's number of the piece, the ``exemplar_id``.
            known: all codes of the product.

        Raises:
            NoCodesError: all of them are used.
        """
        found = self._db.execute("SELECT code FROM codes WHERE piece = ?", (piece,)).fetchone()
        if found:
            return str(found[0])
        for code in self.unused(known):
            self._db.execute("INSERT INTO codes VALUES (?, ?)", (piece, code))
            return code
        raise NoCodesError

    def unused(self, known: list[str]) -> list[str]:
        """Those of the codes that no piece has."""
        used = {code for (code,) in self._db.execute("SELECT code FROM codes")}
        return [code for code in known if code not in used]

    def note(self, what: str) -> None:
        """Record a write before it is sent."""
        self._db.execute("INSERT OR REPLACE INTO sent VALUES (?, ?)", (what, time.time()))

    def forget(self, what: str) -> None:
        """Record that a write certainly did nothing."""
        self._db.execute("DELETE FROM sent WHERE what = ?", (what,))

    def is_fresh(self, what: str) -> bool:
        """Whether a write was sent so recently that Ozon may not show its effect yet."""
        self._db.execute("DELETE FROM sent WHERE at < ?", (time.time() - SETTLED,))
        return self._db.execute("SELECT 1 FROM sent WHERE what = ?", (what,)).fetchone() is not None


def read_codes(file: Path) -> dict[str, list[str]]:
    """The marking codes of each offer_id. Raises `ValueError` for a line without a tab."""
    codes: dict[str, list[str]] = {}
    with file.open(encoding="utf-8-sig", newline="\n") as lines:  # a code has characters that splitlines() splits at
        for number, line in enumerate(lines, start=1):
            text = line.rstrip("\r\n")  # strip() would take the group separator, a part of the code
            if not text:
                continue
            offer_id, tab, code = text.partition("\t")
            if not (tab and offer_id and code):
                raise ValueError(f"{file}, line {number}: expected offer_id, a tab and a marking code")
            codes.setdefault(offer_id.strip(), []).append(code)
    return codes
