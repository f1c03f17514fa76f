"""Base classes of the families of postings and carriages."""

from __future__ import annotations

from ..family import Family
from .depot import Depot
from .yard import Yard


class PostingFamily(Family):
    """Operations on postings.

    Args:
        depot: the postings.
    """

    def __init__(self, depot: Depot) -> None:
        super().__init__(depot.world)
        self._depot = depot


class CarriageFamily(Family):
    """Operations on carriages.

    Args:
        yard: carriages and their postings.
    """

    def __init__(self, yard: Yard) -> None:
        super().__init__(yard.world)
        self._yard = yard
