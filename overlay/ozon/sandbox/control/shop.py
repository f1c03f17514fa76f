"""Commands about products."""

from __future__ import annotations

from ..products.shop import Product
from .commands import Commands, command


class ShopCommands(Commands):
    """Products."""

    @command
    def product(self, offer_id: str) -> Product:
        """The product with the seller's own id."""
        return self.find_product(offer_id)
