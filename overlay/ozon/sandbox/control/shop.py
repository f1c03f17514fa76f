"""Commands about products."""

from __future__ import annotations

from ..products.shop import Product
from .commands import CommandError, Commands, command


class ShopCommands(Commands):
    """Products."""

    @command
    def product(self, offer_id: str) -> Product:
        """The product with the seller's own id."""
        found = self.families.shop.by_offer(offer_id)
        if found is None:
            raise CommandError(f"there is no product with the offer_id {offer_id!r}")
        return found
