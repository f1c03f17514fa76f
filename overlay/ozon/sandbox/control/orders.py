"""Commands for orders and postings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from ..fbo.entities import FboPosting
from ..postings.entities import Posting
from ..products.rules import MOST_STOCK
from ..products.shop import Product
from ..products.visibility import is_buyable
from ..warehouses import Warehouse
from .arguments import shown
from .commands import CommandError, Commands, command, query

_REQUIREMENTS = ("country", "change_country", "gtd", "rnpt", "mandatory_mark", "jw_uin", "imei", "weight")
Item = Annotated[dict[str, Any], {"offer_id": str, "sku": int, "quantity": Annotated[int, range(1, MOST_STOCK + 1)]}]


class OrderCommands(Commands):
    """Orders and postings."""

    @command
    def create_order(
        self,
        items: list[Item] | None = None,
        warehouse_id: int = 0,
        legal: bool = False,
        requirements: list[str] | None = None,
        status: str = "awaiting_packaging",
    ) -> Posting:
        """Place an order as a buyer. Returns the posting; its units are reserved.

        Args:
            items: ordered items: ``[{"offer_id": "mug-blue-330", "quantity": 2}]``, or with ``sku``; the quantity is 1
                by default. Without items, one unit of the first product in stock.
            warehouse_id: warehouse that ships the order; 0 for the first FBS one.
            legal: whether the buyer is a company.
            requirements: data that the seller must provide for all its products before assembly: ``country``,
                ``change_country``, ``gtd``, ``rnpt``, ``mandatory_mark``, ``jw_uin``, ``imei``, ``weight``.
            status: ``awaiting_packaging``, ``awaiting_approve`` or ``awaiting_verification``.

        Raises:
            CommandError: the warehouse has too little stock, or a product, warehouse or requirement does not exist.
        """
        if status not in ("awaiting_packaging", "awaiting_approve", "awaiting_verification"):
            raise CommandError(
                f"an order starts as awaiting_packaging, awaiting_approve or awaiting_verification, not {shown(status)}"
            )
        warehouse = self._warehouse(warehouse_id)
        place = warehouse.warehouse_id
        goods = self._goods(items, place, lambda product: product.stocks.get(place, 0))
        skus = [product.sku for product, _ in goods]
        needed = {name: list(skus) for name in requirements or ()}
        if unknown := needed.keys() - set(_REQUIREMENTS):
            names = ", ".join(sorted(unknown))
            raise CommandError(f"there is no requirement {names:.80}; there are {', '.join(_REQUIREMENTS)}")
        return self.families.depot.order(warehouse, goods, legal=legal, requirements=needed, status=status)

    @command
    def create_fbo_order(
        self, items: list[Item] | None = None, warehouse_id: int = 0, legal: bool = False
    ) -> FboPosting:
        """Place an order as a buyer that Ozon ships from its warehouse (FBO); it then progresses by itself.

        Args:
            items: ordered items, as in `create_order`. Without items, one unit of the first product in stock.
            warehouse_id: warehouse of Ozon that ships the order; 0 for the first one.
            legal: whether the buyer is a company.

        Returns:
            The posting; its units are reserved.

        Raises:
            CommandError: the warehouse has too little stock (set it with ``set_stock(..., fbo=True)``), or a product or
                the warehouse does not exist.
        """
        warehouse = self.find_ozon_warehouse(warehouse_id)
        place = warehouse.warehouse_id
        goods = self._goods(items, place, lambda product: product.fbo_stocks.get(place, 0))
        return self.families.fulfilment.order(warehouse, goods, legal=legal)

    @query
    def posting(self, posting_number: str) -> Posting:
        """Return a posting as the sandbox stores it."""
        return self.find_posting(posting_number)

    def _warehouse(self, number: int) -> Warehouse:
        warehouses = self.families.warehouses
        found = warehouses.get(number) if number else next((one for one in warehouses.table if one.takes_stock), None)
        if found is None:
            numbers = ", ".join(str(one.warehouse_id) for one in warehouses.table)
            raise CommandError(f"there is no warehouse {number}; there are {numbers}")
        return found

    def _goods(
        self, items: list[Item] | None, place: int, stock: Callable[[Product], int]
    ) -> list[tuple[Product, int]]:
        """Return the ordered products with their units, of which the place has enough. Raises `CommandError`."""
        shop = self.families.shop
        if items is None:
            found = next((one for one in shop if stock(one) > 0), None)
            if found is None:
                raise CommandError(f"no product has stock in warehouse {place}; set it, or name the items")
            return [(found, 1)]
        goods: dict[int, tuple[Product, int]] = {}
        for index, item in enumerate(items):
            product = self._ordered(f"items[{index}]", item)
            _, before = goods.get(product.product_id, (product, 0))
            quantity = before + item.get("quantity", 1)
            left = stock(product)
            if quantity > left:
                raise CommandError(f"{product.offer_id} has {left} units for sale in warehouse {place}, not {quantity}")
            goods[product.product_id] = product, quantity
        if not goods:
            raise CommandError("an order needs at least one item")
        return list(goods.values())

    def _ordered(self, place: str, item: dict[str, Any]) -> Product:
        """Return the product of an order item. Raises `CommandError`."""
        shop = self.families.shop
        named = {"sku": shop.by_sku, "offer_id": shop.by_offer}
        found = {name: find(item[name]) for name, find in named.items() if name in item}
        if not found:
            raise CommandError(f"{place} must name the sku or the offer_id of a product")
        for name, product in found.items():
            if product is None or product.archived or not is_buyable(product):
                raise CommandError(f"{place}: there is no product for sale with the {name} {shown(item[name])}")
        product, *others = found.values()
        if product is None or any(other is not product for other in others):
            raise CommandError(f"{place}: sku and offer_id belong to different products; give only one of them")
        return product
