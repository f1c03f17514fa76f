"""How far a long piece of work is."""

from __future__ import annotations

from typing import NamedTuple


class Progress(NamedTuple):
    """How far a long piece of work is. ``total`` is ``None`` where it is not known before the end."""

    what: str
    done: int
    total: int | None
