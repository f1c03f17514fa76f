"""Base class of the product families."""

from __future__ import annotations

from ..family import Family
from .shop import Shop


class ProductFamily(Family):
    """Operations on products.

    Args:
        shop: products and tasks.
    """

    def __init__(self, shop: Shop) -> None:
        super().__init__(shop.world)
        self._shop = shop
