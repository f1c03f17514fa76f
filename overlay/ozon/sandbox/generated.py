"""Generated orders: those that a growing shop received in the last weeks."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from .clusters import FBO_WAREHOUSES, OzonWarehouse
from .core.schedule import Due
from .core.world import World
from .fbo.fulfilment import Fulfilment
from .postings.depot import Depot
from .postings.entities import Posting
from .postings.reasons import cancellation
from .products.shop import Product
from .warehouses import Warehouse, Warehouses

#: Maximum number of orders.
MOST = 90_000
DAYS = 60
_FBO = 3  # each third order is shipped by Ozon
_PIECES = (1, 1, 1, 1, 2, 2, 3)
_LINES = (1, 1, 1, 1, 2)
_MOST_LEFT = 20  # units of an FBO product that are not sold
# the seller's transitions by integration, with the hours before each: minimum, maximum
_OWN = [("ship", 0.5, 12.0), ("rfbs_depart", 1.0, 12.0), ("rfbs_last_mile", 6.0, 48.0), ("rfbs_deliver", 1.0, 10.0)]
_SELLER: dict[str, list[tuple[str, float, float]]] = {
    "ozon": [("ship", 0.5, 12), ("hand_over", 1, 14)],
    "aggregator": [("ship_to_carrier", 0.3, 6)],
    "non_integrated": _OWN,
    "3pl_tracking": _OWN,
}
_CANCELLED = 0.03  # share of orders that buyers cancel before assembly
_LEGAL = 0.05

Goods = list[tuple[Product, int]]
Place = tuple[Warehouse | OzonWarehouse, list[Product]]
_Order = tuple[datetime, Warehouse | OzonWarehouse, Goods]


class Generator:
    """Simulates the past: orders, the seller's actions, and what happens by itself.

    Args:
        depot: postings from warehouses of the seller.
        fulfilment: postings from warehouses of Ozon.
        warehouses: the warehouses of the seller.
    """

    def __init__(self, depot: Depot, fulfilment: Fulfilment, warehouses: Warehouses) -> None:
        self._depot = depot
        self._fulfilment = fulfilment
        self._warehouses = warehouses
        self._world: World = depot.world
        self._world.on("generated", self._act)

    def generate(self, count: int) -> None:
        """Generate orders across products and warehouses, and simulate their processing up to now.

        Their units are added to the existing stock. Orders become more frequent over time: half of them are from the
        last quarter of the period.

        Raises:
            ValueError: nothing is for sale.
        """
        if not count:
            return
        own: list[Place] = [(one, goods) for one in self._warehouses.table if (goods := self._for_sale(one))]
        if not own:
            raise ValueError("orders must be 0 in a shop that sells nothing: set products=N too")
        chance = random.Random(f"goods/{self._world.ids.seed}")
        everything = list({product.product_id: product for _, goods in own for product in goods}.values())
        fbo: list[Place] = [(one, everything) for one in FBO_WAREHOUSES.values()]
        end = self._world.now
        orders: list[_Order] = []
        for number in range(1, count + 1):
            places = own if number % _FBO else fbo
            weights = [len(places)] + [1] * (len(places) - 1)  # most orders ship from the first warehouse
            [(warehouse, goods)] = chance.choices(places, weights)
            chosen = {product.product_id: product for product in chance.choices(goods, k=chance.choice(_LINES))}
            lines = [(product, chance.choice(_PIECES)) for product in chosen.values()]
            orders.append((end - timedelta(days=DAYS * chance.random() ** 2), warehouse, lines))
        orders.sort(key=lambda order: order[0])
        with self._world.at(end - timedelta(days=DAYS)):
            self._supply(orders, chance)
        self._play(orders, end)

    def _supply(self, orders: Sequence[_Order], chance: random.Random) -> None:
        """Add the units that will be ordered to the stock."""
        wanted: dict[tuple[int, int, bool], int] = {}
        for _, warehouse, goods in orders:
            for product, pieces in goods:
                key = product.product_id, warehouse.warehouse_id, isinstance(warehouse, OzonWarehouse)
                wanted[key] = wanted.get(key, 0) + pieces
        shop = self._depot.shop
        for (product_id, place, is_fbo), pieces in wanted.items():
            if is_fbo:
                shop.shift_fbo(shop.products[product_id], place, sellable=pieces + chance.randint(0, _MOST_LEFT))
            else:
                shop.shift(shop.products[product_id], place, sellable=pieces, by="seller")

    def _play(self, orders: Sequence[_Order], end: datetime) -> None:
        """Place the orders, and run what follows, in chronological order."""
        chance = random.Random(f"orders/{self._world.ids.seed}")
        for at, warehouse, goods in orders:
            self._world.catch_up(at)
            with self._world.at(at):
                legal = chance.random() < _LEGAL
                if isinstance(warehouse, OzonWarehouse):
                    self._fulfilment.order(warehouse, goods, legal=legal)
                else:
                    self._plan(self._depot.order(warehouse, goods, legal=legal), at, end, chance.uniform)
        self._world.catch_up(end)

    def _plan(self, posting: Posting, at: datetime, end: datetime, between: Callable[[float, float], float]) -> None:
        """Schedule the seller's actions on a posting; those later than now are left to the seller."""
        moves = _SELLER[posting.integration]
        if between(0, 1) < _CANCELLED:
            moves = [("cancel_by_buyer", 0.1, 0.5)]
        for move, low, high in moves:
            at += timedelta(hours=between(low, high))
            if at > end:
                return
            self._world.schedule.add(at, "generated", f"{posting.posting_number} {move}", self._world.cause)

    def _act(self, due: Due) -> None:
        number, _, move = due.key.partition(" ")
        posting = self._depot.get(number)
        if posting is None or not self._depot.machine.can(posting, move):
            return
        if move == "cancel_by_buyer":
            self._depot.move(posting, move, cancellation=cancellation(posting, "buyer"))
        else:
            self._depot.move(posting, move)

    def _for_sale(self, warehouse: Warehouse) -> list[Product]:
        if not warehouse.takes_stock:
            return []
        place = warehouse.warehouse_id
        return [one for one in self._depot.shop if one.sku and not one.archived and place in one.stocks]
