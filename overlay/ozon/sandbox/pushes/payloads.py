"""What notifications tell, from the entities of the shop at the time of the event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from ..core.journal import Event
from ..fbo.entities import FboPosting
from ..fbo.fulfilment import Fulfilment
from ..postings.depot import Depot
from ..postings.entities import Line, Posting
from ..postings.moves import BEFORE
from ..shapes import Json, moment
from .types import states

_FAULTS = ("find_errors", "fail_validation", "refuse_update", "decline")
_OVER = ("delivered", "cancelled")
_IN_DELIVERY, _DONE, _CANCELLED = "order_in_delivery", "order_done", "order_cancelled"
#: A type, and what is told beside the type and the seller.
Told = tuple[str, Json]


class Payloads:
    """Makes notifications of events.

    Args:
        depot: postings from warehouses of the seller, and the products.
        fulfilment: postings from warehouses of Ozon.
    """

    def __init__(self, depot: Depot, fulfilment: Fulfilment) -> None:
        self._depot, self._fulfilment = depot, fulfilment
        self._world = depot.world

    def of(self, event: Event, key: str, details: Mapping[str, Any]) -> Iterator[Told]:
        """Yield what Ozon tells of an event; changes of a posting may be changes of its order as well."""
        if event.kind == "posting":
            posting = self._depot.get(key) or self._fulfilment.get(key)
            if posting is not None:
                yield event.push, self._of_posting(event, posting, details)
                yield from self._of_order(event, posting)
        elif event.kind == "stock":
            yield from self._of_stock(event, key, details)
        else:
            yield from self._of_product(event, key)

    def _of_posting(self, event: Event, posting: Posting, details: Mapping[str, Any]) -> Json:
        told: Json = {"posting_number": posting.posting_number, "warehouse_id": posting.warehouse_id}
        if isinstance(posting, FboPosting):
            told |= {"order_number": posting.order_number, "uuid": self._world.ids.uuid("push")}
        changed = exact(event)
        if event.push.endswith("POSTING_CANCELLED"):
            date = "cancel_date" if isinstance(posting, FboPosting) else "changed_state_date"
            reason = posting.cancellation
            return told | {
                "products": _products(posting.lines),
                "old_state": state_told(event.before, isinstance(posting, FboPosting)),
                "new_state": "posting_canceled",
                date: changed,
                "reason": {"id": reason.reason_id if reason else 0, "message": reason.reason if reason else ""},
            }
        if event.push.endswith("STATE_CHANGED"):
            return told | {
                "new_state": state_told(event.after, isinstance(posting, FboPosting)),
                "changed_state_date": changed,
            }
        if event.push == "TYPE_CUTOFF_DATE_CHANGED":
            return told | {f"{age}_cutoff_date": moment(details[age][0]) or "" for age in ("new", "old")}
        if event.push.endswith("DELIVERY_DATE_CHANGED"):
            return told | {
                f"{age}_delivery_date_{end}": moment(at) or ""
                for age in ("old", "new")
                for end, at in zip(("begin", "end"), details[age], strict=True)
            }
        if isinstance(posting, FboPosting):
            return told | {"products": _products(posting.lines), "creation_date": moment(posting.in_process_at)}
        return told | _new(posting)

    def _of_order(self, event: Event, posting: Posting) -> Iterator[Told]:
        """Yield what changes of the order: Ozon documents no rule, so it follows from the states of its postings."""
        told: Json = {"order_number": posting.order_number, "order_id": posting.order_id}
        at, of_order = moment(event.at), self._postings(posting)
        if event.move == "order":
            if len(of_order) == 1:
                yield "TYPE_ORDER_NEW", told | self._uuid() | {"created_at": at}
            return
        others = [one.status for one in of_order if one is not posting]
        before, after = (_order_state([*others, text.partition("/")[0]]) for text in (event.before, event.after))
        if after == before or not after:
            return
        if after == _CANCELLED:
            yield "TYPE_ORDER_CANCELLED", told | self._uuid() | {"cancelled_at": at}
        else:
            states = {"old_state": before, "new_state": after}  # how Ozon calls the first state is not known
            yield "TYPE_ORDER_STATE_CHANGED", told | self._uuid() | states | {"updated_at": at}

    def _of_stock(self, event: Event, key: str, details: Mapping[str, Any]) -> Iterator[Told]:
        offer_id, _, place = key.rpartition("@")
        product = self._depot.shop.by_offer(offer_id)
        if product is None:
            return
        (old_free, old_held), (free, held) = details["units"]
        if event.push == "TYPE_STOCKS_CHANGED":
            stock = {"warehouse_id": int(place), "present": free + held, "reserved": held}
            known = {"product_id": product.product_id, "sku": product.sku}
            yield event.push, {"items": [{**known, "updated_at": exact(event), "stocks": [stock]}]}
            return
        reserved = sum(product.fbo_reserved.values())
        present = product.fbo + reserved
        stocks = {
            "new_present": present,
            "new_reserved": reserved,
            "old_present": present - (free + held) + (old_free + old_held),
            "old_reserved": reserved - held + old_held,
        }
        yield event.push, {"sku": product.sku, "stocks": [stocks], "updated_at": exact(event)}

    def _of_product(self, event: Event, key: str) -> Iterator[Told]:
        product = self._depot.shop.by_offer(key)
        if product is not None:
            known = {"offer_id": product.offer_id, "product_id": product.product_id}
            yield event.push, {**known, "is_error": event.move in _FAULTS, "changed_at": exact(event)}

    def _postings(self, posting: Posting) -> Sequence[Posting]:
        if isinstance(posting, FboPosting):
            return [posting]
        found = self._depot.of_order(posting.order_number)
        return found if posting in found else [*found, posting]

    def _uuid(self) -> Json:
        return {"uuid": self._world.ids.uuid("push")}


def exact(event: Event) -> str:
    """Return the time of an event with a fraction, so that changes at the same moment of a paused clock differ."""
    return written(event.at + timedelta(microseconds=event.number % 1_000_000))


def written(at: datetime) -> str:
    """Format a datetime with its fraction."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _new(posting: Posting) -> Json:
    return {
        "products": [{"sku": line.sku, "offer_id": line.offer_id, "quantity": line.quantity} for line in posting.lines],
        "in_process_at": "" if posting.status in BEFORE else moment(posting.in_process_at),
        "shipment_date": moment(posting.shipment_date),
        "tpl_integration_type": posting.integration,
        "is_express": posting.express,
        "tracking_number": posting.tracking_number,
        "delivery_date_begin": moment(posting.delivery_from),
        "delivery_date_end": moment(posting.delivery_to),
    }


def _products(lines: Sequence[Line]) -> list[Json]:
    return [{"sku": line.sku, "quantity": line.quantity} for line in lines]


def state_told(text: str, fbo: bool) -> str:
    """Return the state of a notification for ``status/substatus``; for a substatus that it does not have, any."""
    status, _, substatus = text.partition("/")
    known = states("TYPE_FBO_POSTING_STATE_CHANGED" if fbo else "TYPE_STATE_CHANGED")[status]
    return substatus if substatus in known else known[0]


def _order_state(statuses: Sequence[str]) -> str:
    """Return the state of an order with postings in these states; empty before any of them is on its way."""
    real = [one for one in statuses if one != "cancelled_from_split_pending"]
    if real and all(one == "cancelled" for one in real):
        return _CANCELLED
    if real and all(one in _OVER for one in real):
        return _DONE
    return _IN_DELIVERY if any(one in ("delivering", "client_arbitration", "delivered") for one in real) else ""
