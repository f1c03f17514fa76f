"""Warehouses of the seller and their delivery methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from . import paging
from .core.world import World
from .family import Call, Family, answers
from .shapes import Json

#: Who delivers: Ozon, a carrier booked by Ozon, a carrier with tracking numbers, or the seller.
Integration = Literal["ozon", "aggregator", "3pl_tracking", "non_integrated"]
#: Id and name of the carrier.
PROVIDERS: Mapping[Integration, tuple[int, str]] = {
    "ozon": (24, "Доставка Ozon"),
    "aggregator": (24, "Доставка Ozon"),
    "3pl_tracking": (24, "Доставка Ozon"),
    "non_integrated": (0, ""),
}


@dataclass
class Warehouse:
    """A warehouse.

    Attributes:
        kind: ``fbs``, ``rfbs`` or ``express``.
        status: ``created``, ``new``, ``disabled``, ``blocked``, ``disabled_due_to_limit`` or ``error``.
        delivery_method_id: delivery method; 0 if it has none yet.
        method: name of the delivery method.
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

    @property
    def provider_id(self) -> int:
        """Id of the carrier."""
        return PROVIDERS[self.integration][0]

    @property
    def method_status(self) -> str:
        """Status of the delivery method."""
        return "ACTIVE" if self.takes_stock else "DISABLED"


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

    def open(self) -> None:
        """Create the documented warehouses, which every shop has."""
        for warehouse in _DOCUMENTED:
            self.table.add(Warehouse(**vars(warehouse)))

    def get(self, warehouse_id: object) -> Warehouse | None:
        """Return a warehouse by its id, or ``None``."""
        return self.table.get(warehouse_id)

    @answers("warehouse.list", level="checked")
    def _list(self, call: Call) -> Any:
        wanted = call.body.get("warehouse_ids")
        rows = [one for one in self.table if not wanted or one.warehouse_id in wanted]
        page, token, more = self._keyed(call, rows, "warehouse_id")
        return {"warehouses": [self._row(one) for one in page], "cursor": token, "has_next": more}

    @answers("warehouse.list_v1", level="checked")
    def _list_v1(self, call: Call) -> Any:
        rows = _slice(list(self.table), call.body)
        return {"result": [_old_row(one) for one in rows]}

    @answers("delivery_method.list", level="checked")
    def _methods(self, call: Call) -> Any:
        asked = call.body.get("filter") or {}
        rows = [
            one
            for one in self._ways()
            if one.integration != "ozon"  # methods of FBS warehouses share the warehouse's id, and are not in this list
            and _in(one.warehouse_id, asked.get("warehouse_ids"))
            and _in(one.delivery_method_id, asked.get("delivery_method_ids"))
            and _in(one.provider_id, asked.get("provider_ids"))
            and _in(one.method_status, asked.get("status"))
        ]
        page, token, more = self._keyed(call, rows, "delivery_method_id")
        made = [{**self._way(one), "tpl_integration_type": one.integration} for one in page]
        return {
            "delivery_methods": [
                {**row, "is_express": one.kind == "express"} for row, one in zip(made, page, strict=True)
            ],
            "cursor": token,
            "has_next": more,
        }

    @answers("delivery_method.list_v1", level="checked")
    def _methods_v1(self, call: Call) -> Any:
        asked = call.body.get("filter") or {}
        rows = [
            one
            for one in self._ways()
            if asked.get("warehouse_id") in (None, 0, one.warehouse_id)
            and asked.get("provider_id") in (None, one.provider_id)
            and asked.get("status") in (None, one.method_status)
        ]
        start = int(call.body.get("offset") or 0)
        page = _slice(rows, call.body)
        return {"result": [self._way(one) for one in page], "has_next": start + len(page) < len(rows)}

    def _ways(self) -> list[Warehouse]:
        return [one for one in self.table if one.delivery_method_id]

    def _keyed(self, call: Call, rows: Sequence[Warehouse], key: str) -> tuple[list[Warehouse], str, bool]:
        descending, token = call.body.get("sort_dir") == "DESC", str(call.body.get("cursor") or "")
        size = self.page_size(call)

        def place(one: Warehouse) -> tuple[int]:
            return (getattr(one, key),)

        page, token = paging.keyed_page(rows, place, token=token, size=size, descending=descending)
        more = bool(page) and page[-1] is not (min if descending else max)(rows, key=place)
        return page, token, more

    def _row(self, one: Warehouse) -> Json:
        first_mile = {"first_mile": {"type": "DROP_OFF", "first_mile_is_changing": False}} if one.kind == "fbs" else {}
        return {
            "warehouse_id": one.warehouse_id,
            "name": one.name,
            "status": one.status,
            "is_express": one.kind == "express",
            "is_kgt": False,
            "is_rfbs": one.kind != "fbs",
            "has_postings_limit": False,
            "postings_limit": -1,
            "warehouse_type": one.kind,
            "working_days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
            **first_mile,
        }

    def _way(self, one: Warehouse) -> Json:
        return {
            "id": one.delivery_method_id,
            "name": one.method,
            "warehouse_id": one.warehouse_id,
            "status": one.method_status,
            "provider_id": one.provider_id,
        }


def _old_row(one: Warehouse) -> Json:
    return {
        "warehouse_id": one.warehouse_id,
        "name": one.name,
        "status": one.status,
        "is_kgt": False,
        "is_rfbs": one.kind != "fbs",
        "has_postings_limit": False,
        "postings_limit": -1,
        "working_days": ["1", "2", "3", "4", "5"],
    }


def _in(value: object, wanted: Sequence[object] | None) -> bool:
    return not wanted or value in wanted


def _slice(rows: list[Warehouse], body: Json) -> list[Warehouse]:
    start = int(body.get("offset") or 0)
    return rows[start : start + int(body["limit"])]
