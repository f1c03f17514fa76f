"""Postings in any state, and what tests ask about them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ozon.sandbox import Sandbox
from ozon.sandbox.postings.entities import Posting
from tests.library import httpx
from tests.sandbox.seeded import BLUE, EXPRESS, FBS, GREEN, OWN, WHITE

GOODS: dict[int, dict[int, int]] = {FBS: {BLUE: 2, WHITE: 1}, EXPRESS: {GREEN: 2}, OWN: {GREEN: 2}}
NEW = "awaiting_packaging/posting_created"
SHIP, PACKAGE = "/v4/posting/fbs/ship", "/v4/posting/fbs/ship/package"

#: Every status with every substatus that it has.
STATES = [
    "awaiting_verification/posting_created",
    "awaiting_approve/posting_created",
    "awaiting_approve/posting_split_pending",
    "acceptance_in_progress/posting_acceptance_in_progress",
    "awaiting_packaging/posting_created",
    "awaiting_packaging/ship_failed",
    "awaiting_registration/posting_awaiting_registration",
    "awaiting_registration/posting_registration_error",
    "awaiting_registration/posting_transferring_to_delivery",
    "awaiting_deliver/posting_not_in_carriage",
    "awaiting_deliver/posting_in_carriage",
    "awaiting_deliver/posting_transferring_to_delivery",
    "awaiting_deliver/posting_registered",
    "arbitration/posting_in_arbitration",
    "client_arbitration/posting_in_client_arbitration",
    "driver_pickup/posting_driver_pick_up",
    "delivering/posting_on_way_to_city",
    "delivering/posting_transferred_to_courier_service",
    "delivering/posting_in_courier_service",
    "delivering/posting_on_way_to_pickup_point",
    "delivering/posting_in_pickup_point",
    "delivering/posting_conditionally_delivered",
    "delivering/posting_returned_to_warehouse",
    "not_accepted/posting_not_in_sort_center",
    "delivered/posting_delivered",
    "delivered/posting_received",
    "cancelled/posting_canceled",
    "cancelled_from_split_pending/posting_canceled",
]
#: States in which a parcel is on its way, and not yet with a courier.
ON_THE_WAY = [
    f"delivering/posting_{one}"
    for one in ("on_way_to_city", "transferred_to_courier_service", "on_way_to_pickup_point", "in_pickup_point")
]


def put(
    sandbox: Sandbox,
    state: str = NEW,
    warehouse: int = FBS,
    goods: Mapping[int, int] | None = None,
    **more: Any,
) -> Posting:
    """A posting in a state."""
    families = sandbox._families
    pieces = GOODS[warehouse] if goods is None else goods
    lines = [(product, count) for sku, count in pieces.items() if (product := families.shop.by_sku(sku))]
    status, substatus = state.split("/")
    place = families.warehouses.table[warehouse]
    return families.depot.order(place, lines, status=status, substatus=substatus, **more)


def state(posting: Posting) -> str:
    return f"{posting.status}/{posting.substatus}"


def products(**pieces: int) -> list[dict[str, int]]:
    """Products of a request by colour."""
    skus = {"blue": BLUE, "white": WHITE, "green": GREEN}
    return [{"product_id": skus[colour], "quantity": count} for colour, count in pieces.items()]


def word(client: httpx.Client, path: str, **body: Any) -> str:
    """The message with which a call is refused."""
    answer = client.post(path, json=body)
    assert answer.status_code == 400, answer.text
    assert answer.json()["code"] == 3
    return str(answer.json()["message"])


def stock(sandbox: Sandbox) -> dict[tuple[int, int], tuple[int, int]]:
    """What is for sale, and what is reserved, by product and warehouse."""
    return {
        (product.product_id, place): (product.stocks.get(place, 0), product.reserved.get(place, 0))
        for product in sandbox.shop
        for place in product.stocks.keys() | product.reserved.keys()
    }


def held(sandbox: Sandbox) -> dict[tuple[int, int], int]:
    """Pieces of the postings that are still in their warehouse."""
    gone = {"delivering", "client_arbitration", "delivered", "cancelled", "cancelled_from_split_pending"}
    found: dict[tuple[int, int], int] = {}
    for posting in sandbox._families.depot.postings:
        for line in posting.lines if posting.status not in gone else ():
            key = line.product_id, posting.warehouse_id
            found[key] = found.get(key, 0) + line.quantity
    return found
