"""Postings from the documented examples."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from ..warehouses import Warehouses
from .depot import Depot
from .entities import Exemplar

#: Reference time of the documented examples.
REFERENCE = datetime(2026, 10, 1, 18, tzinfo=UTC)
FBS, EXPRESS, OWN = 22142605386000, 22142605387000, 22142605388000
BLUE, WHITE, GREEN = 149123456, 149123457, 149123459
_SOON, _LATER = datetime(2026, 10, 2, 9, tzinfo=UTC), datetime(2026, 10, 5, 9, tzinfo=UTC)
_DUE = datetime(2026, 10, 1, 17, 30, tzinfo=UTC)
_TODAY, _BEFORE = datetime(2026, 10, 1, 9, 30, tzinfo=UTC), datetime(2026, 9, 30, 9, 30, tzinfo=UTC)
_NOT_IN, _IN = "awaiting_deliver/posting_not_in_carriage", "awaiting_deliver/posting_in_carriage"
_NEW = "awaiting_packaging/posting_created"
_ALL = ("country", "gtd", "rnpt", "mandatory_mark", "weight")

_MOMENTS = ("in_process_at", "shipment_date", "handed_over")
_EXEMPLARS = {"24219509-0021-1": [801], "24219509-0023-1": [803, 804], "24219509-0030-1": [805]}

# number, warehouse, units by SKU, state, other fields
_POSTINGS: list[tuple[str, int, dict[int, int], str, dict[str, Any]]] = [
    (
        "24219509-0020-1",
        FBS,
        {BLUE: 1},
        _NEW,
        {"legal": True, "traceable": True, "shipment_date": _SOON, "in_process_at": _TODAY},
    ),
    ("24219509-0020-2", FBS, {WHITE: 1}, _NOT_IN, {}),
    ("24219509-0021-1", FBS, {BLUE: 1}, _NEW, {"legal": True, "requirements": {name: [BLUE] for name in _ALL}}),
    ("24219509-0022-1", FBS, {BLUE: 1}, _NEW, {}),
    ("24219509-0023-1", FBS, {BLUE: 2}, _NEW, {}),
    ("24219509-0024-1", FBS, {BLUE: 1, WHITE: 1}, _NEW, {}),
    ("24219509-0025-1", FBS, {BLUE: 1, WHITE: 1}, _NEW, {"traceable": True}),
    ("24219509-0026-1", FBS, {BLUE: 1}, _NEW, {}),
    ("24219509-0027-1", FBS, {BLUE: 2}, _NEW, {}),
    ("24219509-0028-1", FBS, {WHITE: 1}, _IN, {"carriage_id": 31415926539, "handed_over": True}),
    ("24219509-0029-1", FBS, {WHITE: 1}, "arbitration/posting_in_arbitration", {}),
    ("24219509-0030-1", FBS, {BLUE: 1}, _NOT_IN, {"shipment_date": _DUE}),
    ("24219509-0031-1", FBS, {BLUE: 1}, _IN, {"carriage_id": 31415926535, "shipment_date": _SOON}),
    ("24219509-0032-1", FBS, {BLUE: 1}, _IN, {"carriage_id": 31415926536}),
    ("24219509-0033-1", FBS, {BLUE: 1}, _IN, {"carriage_id": 31415926537}),
    ("24219509-0034-1", FBS, {BLUE: 1}, _IN, {"carriage_id": 31415926538}),
    ("24219509-0035-1", FBS, {BLUE: 1}, "delivering/posting_on_way_to_city", {"carriage_id": 31415926539}),
    ("24219510-0001-1", EXPRESS, {GREEN: 1}, _NEW, {"express": True}),
    (
        "24219510-0002-1",
        EXPRESS,
        {GREEN: 1},
        "awaiting_deliver/posting_registered",
        {"express": True, "pickup_code": "4821"},
    ),
    ("24219511-0001-1", OWN, {GREEN: 1}, _NEW, {"shipment_date": _SOON}),
    ("24219511-0002-1", OWN, {GREEN: 1}, _NOT_IN, {}),
    ("24219511-0003-1", OWN, {GREEN: 1}, _NOT_IN, {}),
    ("24219511-0004-1", OWN, {GREEN: 1}, "delivering/posting_on_way_to_city", {}),
    ("24219511-0005-1", OWN, {GREEN: 1}, "delivering/posting_in_courier_service", {}),
    ("24219511-0006-1", OWN, {GREEN: 1}, _NOT_IN, {}),
]


def seed(depot: Depot, warehouses: Warehouses) -> None:
    """Add the documented postings, with their October 2026 dates shifted to the start of the sandbox."""
    shift = depot.world.now - REFERENCE
    for number, place, pieces, state, more in _POSTINGS:
        warehouse = warehouses.table[place]
        goods = [(depot.shop.products.by("sku", sku), count) for sku, count in pieces.items()]
        status, substatus = state.split("/")
        begun: datetime = more.get("in_process_at", _BEFORE) + shift
        fields = {name: value for name, value in more.items() if name not in _MOMENTS}
        with depot.world.at(begun):
            posting = depot.order(
                warehouse,
                [(product, count) for product, count in goods if product is not None],
                number=number,
                status=status,
                substatus=substatus,
                shipment_date=more.get("shipment_date", _LATER) + shift,
                **fields,
            )
        if status != "awaiting_packaging":
            posting.shipped_at = begun + timedelta(hours=2)
            posting.label_at = posting.shipped_at + timedelta(minutes=1)
        for line in posting.lines:
            line.traceable = posting.traceable and line.sku == BLUE
            line.exemplars = [Exemplar(one) for one in _EXEMPLARS.get(number, ())]
        if more.get("handed_over") or status == "arbitration":
            posting.handed_over_at = begun + timedelta(hours=20)
        if status == "delivering":
            posting.delivering_date = begun + timedelta(hours=20)
        if not posting.handed_over_at:  # a posting missed by the sorting centre waits for the seller
            depot.life.begin(posting)
