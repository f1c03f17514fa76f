"""What was removed, or would be."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from ...errors import OzonError


@frozen(kw_only=True)
class Forgotten:
    """Something that was removed, or would be.

    Attributes:
        shop: name of the shop; empty for all.
        what: ``rows``: of a table; ``raw pages``: files with answers as they were received; ``state``: what is
            remembered of tasks; ``missing parts``: what was never read.
        place: table, or stream of the raw pages or parts.
        count: rows, files, tasks or parts.
    """

    shop: str
    what: Literal["rows", "raw pages", "state", "missing parts"]
    place: str
    count: int


class HeldError(OzonError):
    """A task whose pages or rows would be removed is running. Nothing was removed; repeat when it has ended."""

    sent: bool = False
