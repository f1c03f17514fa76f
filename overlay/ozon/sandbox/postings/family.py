"""Base class of the posting families."""

from __future__ import annotations

from ..family import Family
from .depot import Depot


class PostingFamily(Family):
    """Operations on postings.

    Args:
        depot: the postings.
    """

    def __init__(self, depot: Depot) -> None:
        super().__init__(depot.world)
        self._depot = depot
