"""SQLite files that several programs use at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from .clock import SYSTEM

T = TypeVar("T")


def while_busy(seconds: float, step: Callable[[float], T], pause: float = 0.02) -> T:
    """What `step` returns, called with the seconds that are left until the file is no longer busy.

    SQLite's own timeout does not cover everything: a change to WAL while another program creates the file, for
    one, fails at once.

    Raises:
        sqlite3.OperationalError: another one, or the file is still busy after these seconds.
    """
    from sqlite3 import SQLITE_BUSY, OperationalError

    end = SYSTEM.monotonic() + seconds
    while True:
        left = max(end - SYSTEM.monotonic(), 0.0)
        try:
            return step(left)
        except OperationalError as error:
            if error.sqlite_errorcode & 0xFF != SQLITE_BUSY or not left:
                raise
        SYSTEM.sleep(pause)
