"""How large the tests of this run are: ``OZON_TESTS`` is ``quick`` (make test), ``all`` or ``soak``."""

from __future__ import annotations

import os

LEVEL = os.environ.get("OZON_TESTS", "quick")


def size(quick: int, full: int, soak: int | None = None) -> int:
    """A number of rounds, items or kills: for ``make test``, ``make test-all`` and ``make soak``."""
    return {"quick": quick, "all": full, "soak": full if soak is None else soak}[LEVEL]
