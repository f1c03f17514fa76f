"""Commands for prices and stocks."""

from __future__ import annotations

from ..products.rules import RESTRICTIONS
from ..products.shop import Product
from .arguments import shown
from .commands import CommandError, Commands, command


class PriceCommands(Commands):
    """Prices and stocks."""

    @command
    def confirm_price(self, offer_id: str) -> Product:
        """Confirm a price that changed by more than half, as the seller: the product leaves quarantine."""
        product = self.find_product(offer_id)
        if not product.quarantined:
            raise CommandError(f"the price of {offer_id} is not in quarantine")
        product.quarantined = False
        self.world.note(
            "price", offer_id, "confirm", before="in quarantine", after=str(product.card["price"]), by="seller"
        )
        return product

    @command
    def restrict_stock(self, offer_id: str, code: str = "") -> Product:
        """Refuse all stock updates of a product with a code from now on; without a code, accept them again.

        Args:
            offer_id: the product.
            code: an error code of ``product.stocks_update``, such as ``NON_KGT_ON_KGT_WAREHOUSE``.

        Returns:
            The product.
        """
        product = self.find_product(offer_id)
        if code and code not in RESTRICTIONS:
            raise CommandError(f"there is no stock error code {shown(code)}; there are {', '.join(RESTRICTIONS)}")
        before, product.stock_restriction = product.stock_restriction, code
        self.world.note("stock", offer_id, "restrict", before=before, after=code, by="ozon")
        return product
