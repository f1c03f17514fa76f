"""Paths at which a receiver is mounted."""

from __future__ import annotations

from ozon_generated.errors import ArgumentError


def comparable(path: str) -> str:
    """A path as it is compared: with or without a slash at its end is the same.

    Raises:
        ArgumentError: it does not begin with a slash.
    """
    if not path.startswith("/"):
        raise ArgumentError(f"{path!r:.60} is no path; write one as /ozon/push.")
    return path.rstrip("/")
