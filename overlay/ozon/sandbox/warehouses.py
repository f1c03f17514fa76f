"""Warehouses of the seller, with the ways in which postings leave them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .core.world import World
from .family import Family

#: Who carries it: Ozon, a carrier that Ozon books, a carrier with tracking numbers, or the seller.
Integration = Literal["ozon", "aggregator", "3pl_tracking", "non_integrated"]


@dataclass
class Warehouse:
    """A warehouse.

    Attributes:
        kind: ``fbs``, ``rfbs`` or ``express``.
        status: ``created``, ``new``, ``disabled``, ``blocked``, ``disabled_due_to_limit`` or ``error``.
        delivery_method_id: how postings leave it.
        method: name of that delivery method.
    """

    warehouse_id: int
    name: str
    kind: str = "fbs"
    status: str = "created"
    delivery_method_id: int = 0
    method: str = ""
    integration: Integration = "ozon"

    @property
    def takes_stock(self) -> bool:
        """Whether stock can be set."""
        return self.status == "created"


_BY_OZON = "Доставка Ozon самостоятельно, Казань"
_OWN = "Своя доставка, Казань"
_DOCUMENTED = [
    Warehouse(22142605386000, "Склад на Ленинском", "fbs", "created", 22142605386000, _BY_OZON),
    Warehouse(22142605387000, "Экспресс Казань", "express", "created", 15110442725000, "Курьеры, Казань", "aggregator"),
    Warehouse(22142605388000, "Своя доставка, Казань", "rfbs", "created", 15110442726000, _OWN, "non_integrated"),
    Warehouse(22142605389000, "Старый склад", "fbs", "disabled"),
    Warehouse(22142605390000, "Временный склад", "fbs", "created", 22142605390000, _BY_OZON),
]


class Warehouses(Family):
    """The warehouses of the shop.

    Args:
        world: entities, clock, schedule and journal.
    """

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.table = world.table(Warehouse, "warehouse_id", most=1_000)

    def seed(self) -> None:
        """Put in the documented ones."""
        for warehouse in _DOCUMENTED:
            self.table.add(Warehouse(**vars(warehouse)))

    def get(self, warehouse_id: object) -> Warehouse | None:
        """A warehouse by its id."""
        return self.table.get(warehouse_id)
