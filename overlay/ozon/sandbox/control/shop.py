"""Commands for products: creation, moderation and other decisions of Ozon."""

from __future__ import annotations

from typing import Annotated, Any

from ..products.entities import Decision, Mark
from ..products.rules import MOST_STOCK
from ..products.shop import Product
from ..products.validation import card_errors
from .cards import whole_card
from .commands import CommandError, Commands, command, query

Pieces = Annotated[int, range(MOST_STOCK + 1)]
#: A card error, with the fields of ``product.import_info``.
CardError = Annotated[
    dict[str, Any],
    {
        **dict.fromkeys(("code", "message", "state", "level", "description", "field", "attribute_name"), str),
        "attribute_id": int,
    },
]


class ShopCommands(Commands):
    """Products."""

    @query
    def product(self, offer_id: str) -> Product:
        """Return a product by its offer_id."""
        return self.find_product(offer_id)

    @command
    def create_product(
        self,
        offer_id: str = "",
        name: str = "",
        price: str = "",
        stock: Pieces = 0,
        warehouse_id: int = 0,
        card: dict[str, Any] | None = None,
    ) -> Product:
        """Create a product, with moderation run immediately. Returns the product.

        Args:
            offer_id: the seller's own id; by default that of the card, or a new one.
            name: its name; by default that of the card, or the offer_id.
            price: its price, such as ``"890.00"``; by default that of the card, or of the documented card.
            stock: units for sale.
            warehouse_id: their warehouse; the first FBS warehouse by default.
            card: fields of an import item, as in ``product.import_``.

        Raises:
            CommandError: the product already exists, or the card has an error.
        """
        shop = self.families.shop
        card = card or {}
        offer_id = offer_id or card.get("offer_id") or f"product-{self.world.ids.number('offer', 0)}"
        item = whole_card(card, offer_id=offer_id, name=name or card.get("name") or offer_id, price=price)
        if shop.by_offer(offer_id):
            raise CommandError(f"there is already a product with the offer_id {offer_id!r}")
        if errors := [error for error in card_errors(item, shop.dictionaries) if error["level"] == "error"]:
            raise CommandError("; ".join(f"{error['code']}: {error['message']}" for error in errors))
        place = self._place(warehouse_id) if stock else 0
        row = shop.cards.save(item)
        if row["status"] != "imported":
            raise CommandError("; ".join(str(error["message"]) for error in row["errors"]))
        self.world.run_now("moderation", row["product_id"])
        product = shop.products[row["product_id"]]
        if stock:
            self._set_stock(product, place, stock)
        return product

    @command
    def decide_moderation(
        self, offer_id: str, verdict: Decision = "approved", errors: list[CardError] | None = None
    ) -> list[Product]:
        """Approve or decline a card as a moderator, now or when it arrives. Returns the products decided now.

        Args:
            offer_id: product, or a pattern such as ``bad-*``, which stays in force for cards that arrive later.
            verdict: ``approved``, ``declined``, or ``held`` to leave it pending.
            errors: reasons to decline: ``[{"code": ..., "message": ...}]``, more fields as in ``product.import_info``.
        """
        return self.families.shop.moderation.rule(offer_id, verdict, errors or [])

    @command
    def hold_moderation(self, offer_id: str) -> None:
        """Leave a card, or all that match a pattern, pending until `decide_moderation`."""
        self.families.shop.moderation.rule(offer_id, "held", [])

    @command
    def archive_automatically(self, offer_id: str, seasonal: bool = False) -> Product:
        """Archive a product without stock as Ozon does, permanently or until its season. Returns the product."""
        product = self.find_product(offer_id)
        if product.stock + product.held > 0:
            raise CommandError(
                f"{offer_id} has stock, and Ozon only archives products without; use set_stock to remove it"
            )
        self.families.shop.set_archived(product, "seasonal" if seasonal else "auto", by="ozon")
        return product

    @command
    def mark_product(self, offer_id: str, mark: Mark, on: bool = True) -> Product:
        """Set or clear a mark that Ozon gives a product; visibility groups are updated. Returns the product.

        Args:
            offer_id: the product.
            mark: ``removed`` from sale, ``disabled`` (visible, but not for sale), ``banned``, ``select`` (on that
                showcase), ``overpriced``, ``critically_overpriced``, or ``economy`` (sold in multiples).
            on: whether to set or clear it.
        """
        product = self.find_product(offer_id)
        self.families.shop.mark(product, mark, on=on)
        return product

    @command
    def set_stock(self, offer_id: str, stock: Pieces, warehouse_id: int = 0, fbo: bool = False) -> Product:
        """Set the sellable stock of a product, immediately and without limits on frequency. Returns the product.

        Args:
            offer_id: the product.
            stock: units, excluding those reserved by orders.
            warehouse_id: their warehouse; the first FBS warehouse by default, or the first warehouse of Ozon.
            fbo: whether Ozon stores them: ``warehouse_id`` is then one of ``warehouse_ozon.list``.
        """
        product = self.find_product(offer_id)
        if not product.sku:
            raise CommandError(f"{offer_id} has no SKU yet, so it cannot have stock")
        if fbo:
            place = self.find_ozon_warehouse(warehouse_id).warehouse_id
            before = product.fbo_stocks.get(place, 0)
            self.families.shop.shift_fbo(product, place, sellable=stock - before)
        else:
            self._set_stock(product, self._place(warehouse_id), stock)
        return product

    def _set_stock(self, product: Product, warehouse_id: int, stock: int) -> None:
        before = product.stocks.get(warehouse_id, 0)
        self.families.shop.shift(product, warehouse_id, sellable=stock - before, by="seller")

    def _place(self, warehouse_id: int) -> int:
        """Return a warehouse that accepts stock. Raises `CommandError`."""
        known = self.families.places()
        if warehouse_id and warehouse_id not in known:
            raise CommandError(f"no warehouse {warehouse_id} accepts stock; there are {', '.join(map(str, known))}")
        return warehouse_id or known[0]
