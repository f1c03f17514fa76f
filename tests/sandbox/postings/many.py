"""A shop with postings of every kind."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from ozon.sandbox import Sandbox
from ozon.sandbox.postings.depot import Depot
from ozon.sandbox.postings.entities import Posting
from tests.sandbox.conftest import NOON
from tests.sandbox.postings.making import STATES

#: Every status that there is, with a substatus that it has.
SUBSTATUSES = {status: substatus for status, _, substatus in (state.partition("/") for state in reversed(STATES))}
STATUSES = sorted(SUBSTATUSES)
GONE = ("delivering", "delivered", "client_arbitration")


def depot(sandbox: Sandbox) -> Depot:
    return sandbox.control.families.depot


def moment(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def order(sandbox: Sandbox, status: str = "awaiting_packaging", *, place: int = 0, quantity: int = 1) -> Posting:
    """A new posting with this status, without a history."""
    warehouses = [
        one for one in sandbox.control.families.warehouses.table if one.takes_stock and one.delivery_method_id
    ]
    goods = [(product, quantity) for product in sandbox.shop if product.sku][:2]
    for product, _ in goods:
        product.stocks[warehouses[place].warehouse_id] = 1_000
    posting = depot(sandbox).order(warehouses[place], goods, status=status, substatus=SUBSTATUSES[status])
    if status in ("awaiting_deliver", "arbitration", *GONE):
        posting.shipped_at = NOON
    return posting


def many(sandbox: Sandbox, count: int = 150) -> list[Posting]:
    """Postings of every status, from four warehouses, of the last forty days; the documented ones too."""
    chance = random.Random(12)
    for number in range(count):
        posting = order(sandbox, STATUSES[number % len(STATUSES)], place=chance.randrange(4))
        posting.in_process_at = NOON - timedelta(hours=chance.randrange(960))
        posting.shipment_date = posting.in_process_at + timedelta(hours=chance.randrange(6, 72, 6))
        posting.changed_at = posting.in_process_at + timedelta(hours=chance.randrange(100))
        posting.traceable = chance.random() < 0.3
        if posting.status in GONE:
            posting.delivering_date = posting.shipment_date + timedelta(hours=chance.randrange(48))
    return list(depot(sandbox).postings)
