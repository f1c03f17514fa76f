"""Generated orders: those that a working shop received in the last days."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from heapq import heappop, heappush

from ..products.shop import Product
from ..warehouses import Warehouse, Warehouses
from .depot import Depot
from .entities import Posting
from .reasons import cancellation

#: Maximum number of orders.
MOST = 90_000
_DAYS = 10
_PIECES = (1, 1, 1, 1, 2, 2, 3)
_LINES = (1, 1, 1, 1, 2)
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

Orders = list[tuple[datetime, Warehouse, list[tuple[Product, int]]]]


class _Maker:
    """Simulates the history up to now: orders, the seller's actions, and automatic transitions."""

    def __init__(self, depot: Depot) -> None:
        self._depot = depot
        self._world = depot.world
        self._random = random.Random(f"orders/{depot.world.ids.seed}")
        self._end = depot.world.now
        self._steps: list[tuple[datetime, int, str, Posting]] = []
        self._count = 0

    def play(self, orders: Orders) -> None:
        """Process the orders and the transitions that follow in chronological order."""
        life = self._depot.life
        own, life.enter = life.enter, self._enter
        try:
            for at, warehouse, goods in sorted(orders, key=lambda order: order[0]):
                self._catch_up(at)
                with self._world.at(at):
                    posting = self._depot.order(warehouse, goods, legal=self._random.random() < _LEGAL)
                self._plan_seller(posting, at)
            self._catch_up(self._end)
        finally:
            life.enter = own

    def _plan_seller(self, posting: Posting, at: datetime) -> None:
        """Schedule the seller's actions on a posting; those later than now are left to the seller."""
        if self._random.random() < _CANCELLED:
            return self._plan(at + timedelta(hours=self._random.uniform(0.1, 0.5)), "cancel", posting)
        for move, low, high in _SELLER[posting.integration]:
            at += timedelta(hours=self._random.uniform(low, high))
            self._plan(at, move, posting)
        return None

    def _enter(self, posting: Posting, move: str, state: str, wait: timedelta) -> None:
        at = self._world.now + wait
        if at <= self._end:
            self._plan(at, f"life {move}", posting)
        else:
            self._world.later(wait.total_seconds(), "life", posting.posting_number, move=move, state=state)

    def _plan(self, at: datetime, move: str, posting: Posting) -> None:
        self._count += 1
        heappush(self._steps, (at, self._count, move, posting))

    def _catch_up(self, until: datetime) -> None:
        while self._steps and self._steps[0][0] <= until:
            at, _, move, posting = heappop(self._steps)
            with self._world.at(at):
                self._make(posting, move)

    def _make(self, posting: Posting, move: str) -> None:
        if move == "cancel":
            self._depot.move(posting, "cancel_by_buyer", cancellation=cancellation(posting, "buyer"))
        elif move.startswith("life "):
            self._depot.life.make(posting, move.removeprefix("life "))
        else:
            self._depot.move(posting, move)
        if move == "ship_to_carrier":
            due = self._world.schedule.get("register", posting.posting_number)
            if due is not None and due.at <= self._end:
                self._world.schedule.drop("register", posting.posting_number)
                self._plan(due.at, "register", posting)


def generate_orders(depot: Depot, warehouses: Warehouses, count: int) -> None:
    """Generate orders across products and warehouses, and simulate their processing up to now.

    Their units are added to the existing stock.

    Raises:
        ValueError: nothing is for sale.
    """
    if not count:
        return
    places = [(one, goods) for one in warehouses.table if (goods := _for_sale(depot, one))]
    if not places:
        raise ValueError("orders must be 0 in a shop that sells nothing: set products=N too")
    chance = random.Random(f"goods/{depot.world.ids.seed}")
    start = depot.world.now - timedelta(days=_DAYS)
    weights = [len(places)] + [1] * (len(places) - 1)  # most orders ship from the first warehouse
    orders: Orders = []
    wanted: dict[tuple[int, int], int] = {}
    for warehouse, goods in chance.choices(places, weights, k=count):
        chosen = {product.product_id: product for product in chance.choices(goods, k=chance.choice(_LINES))}
        lines = [(product, chance.choice(_PIECES)) for product in chosen.values()]
        for product, pieces in lines:
            key = product.product_id, warehouse.warehouse_id
            wanted[key] = wanted.get(key, 0) + pieces
        orders.append((start + timedelta(days=_DAYS * chance.random()), warehouse, lines))
    with depot.world.at(start):
        for (product_id, place), pieces in wanted.items():
            depot.shop.shift(depot.shop.products[product_id], place, sellable=pieces, by="seller")
    _Maker(depot).play(orders)


def _for_sale(depot: Depot, warehouse: Warehouse) -> list[Product]:
    if not warehouse.takes_stock:
        return []
    place = warehouse.warehouse_id
    return [one for one in depot.shop if one.sku and not one.archived and place in one.stocks]
