"""The progress of a long operation."""

from __future__ import annotations

from typing import NamedTuple


class Progress(NamedTuple):
    """The progress of a long operation. ``total`` is ``None`` if it is not known in advance."""

    what: str
    done: int
    total: int | None
