"""Orders of supply to warehouses of Ozon (FBO), which the sandbox lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from . import paging
from .clusters import FBO_WAREHOUSES
from .family import Call, Family, answers
from .postings.seed import BLUE
from .products.shop import Shop
from .shapes import Json, moment

_DOCUMENTED = 63420111
_SUPPLY = 67183402
_BUNDLE = "01996f1c-7f3a-7a40-9f2c-8f6d8f1a2b3c"
_DROP_OFF = 22655170176000
_OLD = ("COMPLETED", "COMPLETED", "CANCELLED", "IN_TRANSIT", "REPORT_REJECTED", "COMPLETED", "OVERDUE")
_A_WEEK, _AHEAD = timedelta(days=7), timedelta(hours=3)  # the drop-off point is in Moscow


@dataclass
class SupplyOrder:
    """An order with one supply.

    Attributes:
        slot: first moment of its hour at the drop-off point.
        storage: id of the warehouse where the products go.
        goods: quantity by SKU.
    """

    order_id: int
    state: str
    created_at: datetime
    changed_at: datetime
    slot: datetime
    supply_id: int
    bundle_id: str
    storage: int
    goods: dict[int, int]

    @property
    def local_slot(self) -> datetime:
        """The slot as the clock of the drop-off point shows it, which Ozon writes as if it were UTC."""
        return self.slot + _AHEAD


_SORTS: dict[str, Callable[[SupplyOrder], tuple[Any, ...]]] = {
    "ORDER_CREATION": lambda one: (one.created_at, one.order_id),
    "ORDER_STATE_UPDATED_AT": lambda one: (one.changed_at, one.order_id),
    "TIMESLOT_FROM_UTC": lambda one: (one.slot, one.order_id),
    "TIMESLOT_FROM_LOCAL": lambda one: (one.local_slot, one.order_id),
}


class Supplies(Family):
    """Handlers for orders of supply and their contents.

    Args:
        shop: the products.
    """

    def __init__(self, shop: Shop) -> None:
        super().__init__(shop.world)
        self._shop = shop
        self._orders = self.world.table(SupplyOrder, "order_id", indexes=("bundle_id",))

    def seed(self) -> None:
        """Add the documented orders and older ones, with dates relative to the start of the sandbox."""
        for number, state in enumerate(("DATA_FILLING", "READY_TO_SUPPLY", *_OLD), start=-1):
            back = number * _A_WEEK
            created = self.world.now - timedelta(days=3, hours=10) - back
            ready = state != "DATA_FILLING"
            self._orders.add(
                SupplyOrder(
                    order_id=_DOCUMENTED - number,
                    state=state,
                    created_at=created,
                    changed_at=created + timedelta(hours=26) if ready else created,
                    slot=(self.world.now + timedelta(days=4) - back).replace(minute=0, second=0, microsecond=0),
                    supply_id=_SUPPLY - number,
                    bundle_id=_BUNDLE if not number else f"{_BUNDLE[:-4]}{number % 2**16:04x}",
                    storage=[*FBO_WAREHOUSES][number % len(FBO_WAREHOUSES)],
                    goods={BLUE: 48 - 2 * number, **({BLUE + 1: 10 + number} if number else {})},
                )
            )

    @answers("supply_order.list", level="checked")
    def _list(self, call: Call) -> Any:
        asked = call.body["filter"]
        span = asked.get("timeslot_from_range") or {}
        since, until = (call.moment(f"filter.timeslot_from_range.{name}") for name in ("from", "to"))
        local = span.get("timeslot_filter_type") == "BY_LOCAL_TIME"
        rows = [
            one
            for one in self._orders
            if one.state in asked["states"]
            and (since is None or (one.local_slot if local else one.slot) >= since)
            and (until is None or (one.local_slot if local else one.slot) <= until)
            and (not asked.get("dropoff_warehouse_ids") or _DROP_OFF in asked["dropoff_warehouse_ids"])
            and str(asked.get("order_number_search") or "") in _number(one)
        ]
        page, token = paging.keyed_page(
            rows,
            _SORTS[call.body["sort_by"]],
            token=str(call.body.get("last_id") or ""),
            size=self.page_size(call),
            descending=call.body.get("sort_dir") == "DESC",
        )
        return {"order_ids": [one.order_id for one in page], "last_id": token}

    @answers("supply_order.get", level="checked")
    def _get(self, call: Call) -> Any:
        """Return the orders that exist."""
        found = (self._orders.get(one) for one in dict.fromkeys(call.body["order_ids"]))
        return {"orders": [_row(one, call.example()["orders"][0]) for one in found if one is not None]}

    @answers("supply_order.bundle", level="checked")
    def _bundle(self, call: Call) -> Any:
        example, wanted = call.example()["items"][0], str(call.body.get("query") or "").casefold()
        orders = [self._orders.by("bundle_id", one) for one in dict.fromkeys(call.body["bundle_ids"])]
        items = [self._item(sku, count, example) for one in orders if one for sku, count in one.goods.items()]
        items = [row for row in items if wanted in f"{row['name']} {row['offer_id']} {row['sku']}".casefold()]
        by, size = str(call.body.get("sort_field") or "SKU").lower(), self.page_size(call)
        rows = [(row[by], row["sku"], number) for number, row in enumerate(items)]
        token, descending = str(call.body.get("last_id") or ""), call.body.get("is_asc") is False
        page, token = paging.keyed_page(rows, tuple, token=token, size=size, descending=descending)
        found = [items[number] for *_, number in page]
        return {"items": found, "total_count": len(items), "last_id": token, "has_next": len(page) == size}

    def _item(self, sku: int, count: int, example: Json) -> Json:
        product = self._shop.by_sku(sku)
        volume = example["volume_in_litres"]
        known = {
            "name": str(product.card.get("name", "")),
            "offer_id": product.offer_id,
            "contractor_item_code": product.offer_id,
            "product_id": product.product_id,
            "barcode": next(iter(product.barcodes), ""),
        } if product else {}  # fmt: skip
        return {
            **example, **known, "sku": sku, "quantity": count, "total_volume_in_litres": round(volume * count, 2)
        }  # fmt: skip


def _number(one: SupplyOrder) -> str:
    return str(2000041234567 + one.order_id - _DOCUMENTED)


def _row(one: SupplyOrder, example: Json) -> Json:
    storage = FBO_WAREHOUSES[one.storage]
    supply = example["supplies"][0] | {
        "macrolocal_cluster_id": storage.macrolocal_id,
        "bundle_id": one.bundle_id,
        "state": one.state,
        "storage_warehouse": {
            "address": storage.address,
            "name": storage.name,
            "warehouse_id": storage.warehouse_id,
            "arrival_date": moment(one.slot + timedelta(days=2)),
        },
        "supply_id": one.supply_id,
    }
    slot = {"from": moment(one.local_slot), "to": moment(one.local_slot + timedelta(hours=1))}
    return {
        **example,
        "order_id": one.order_id,
        "order_number": _number(one),
        "created_date": moment(one.created_at),
        "data_filling_deadline_utc": moment(one.created_at + timedelta(days=6)),
        "state": one.state,
        "state_updated_date": moment(one.changed_at),
        "supplies": [supply],
        "timeslot": {"timeslot": slot, "timezone_info": example["timeslot"]["timezone_info"]},
    }
