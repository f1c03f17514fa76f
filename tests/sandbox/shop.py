"""A shop that sells from warehouses of Ozon too, and our own client of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from ozon import Seller, paginate
from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.fbo.entities import FboPosting
from tests.sandbox.conftest import NOON

HORUGVINO, KAZAN = 19262731541000, 23902289166000
BLUE, WHITE = "mug-blue-330", "mug-white-330"


def supplied(**settings: Any) -> Sandbox:
    """A sandbox with mugs in two warehouses of Ozon, and no posting there."""
    sandbox = Sandbox(clock=Clock(NOON), **settings)
    fulfilment = sandbox._families.fulfilment
    for posting in list(fulfilment.postings):
        fulfilment.postings.remove(posting)
    for offer_id, stock, place in ((BLUE, 50, HORUGVINO), (WHITE, 40, HORUGVINO), (WHITE, 30, KAZAN)):
        sandbox.control.set_stock(offer_id, stock, place, fbo=True)
    return sandbox


def connected(sandbox: Sandbox) -> Any:
    """A client, whose answers need no narrowing in tests."""
    return Seller("836", "sandbox-key", transport=sandbox.transport)


def ordered(sandbox: Sandbox, offer_id: str = BLUE, quantity: int = 1, place: int = 0) -> FboPosting:
    return sandbox.control.create_fbo_order([{"offer_id": offer_id, "quantity": quantity}], place)


def arriving(sandbox: Sandbox, count: int) -> list[str]:
    """Numbers of FBO orders, of which one comes each minute; the first at once."""
    made = []
    for _ in range(count):
        made.append(ordered(sandbox).posting_number)
        sandbox.clock.advance(minutes=1)
    return made


def days(before: int = 60, after: int = 60, at: datetime = NOON) -> dict[str, datetime]:
    return {"since": at - timedelta(days=before), "to": at + timedelta(days=after)}


def fbo_rows(shop: Any, filter: dict[str, Any] | None = None, **more: Any) -> Iterator[Any]:
    return iter(paginate(shop.posting_fbo.list, filter=filter or days(), **{"limit": 100, **more}))
