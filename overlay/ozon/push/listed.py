"""What the lists of postings say, in the words of events."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from ozon_generated.fields import read_moment

from .facts import TYPES, states

Json = dict[str, Any]

_OVER = ("delivered", "cancelled", "cancelled_from_split_pending")


class Listed(NamedTuple):
    """A posting as Ozon gives it.

    Attributes:
        number: its number.
        fbo: whether it is from a warehouse of Ozon.
        state: its state in the words of events; empty if Ozon does not tell.
        is_cancelled: whether it was cancelled; the original of a split one was not, for its parts go on.
        is_over: whether nothing more happens to it.
        began: when it was created or taken into work, in Unix seconds, if Ozon tells.
        row: all that Ozon gives.
    """

    number: str
    fbo: bool
    state: str
    is_cancelled: bool
    is_over: bool
    began: float | None
    row: Json


def listed(row: Json, fbo: bool) -> Listed | None:
    """The row of a list; ``None`` without a number."""
    number, status = row.get("posting_number"), row.get("status")
    if not isinstance(number, str) or not number:
        return None
    began = _seconds(row.get("created_at")) or _seconds(row.get("in_process_at"))
    return Listed(number, fbo, _state(row, fbo), status == "cancelled", status in _OVER, began, row)


def new(one: Listed) -> Json:
    """The event of a new posting, without the seller."""
    row = one.row
    if one.fbo:
        products = _products(row, "sku", "quantity")
        return _event("new", one, products=products, creation_date=row.get("created_at"))
    analytics = _part(row, "analytics_data")
    return _event(
        "new",
        one,
        products=_products(row, "sku", "offer_id", "quantity"),
        **{name: row.get(name) for name in ("in_process_at", "shipment_date", "tpl_integration_type", "is_express")},
        tracking_number=row.get("tracking_number"),
        **{name: analytics.get(name) for name in ("delivery_date_begin", "delivery_date_end")},
    )


def cancelled(one: Listed) -> Json:
    """The event of a cancellation. Neither when it was nor the state before it is known."""
    why = _part(one.row, "cancellation")
    number = (one.row if one.fbo else why).get("cancel_reason_id")
    reason = _known({"id": number, "message": why.get("cancel_reason")}) or None
    products = _products(one.row, "sku", "quantity")
    return _event("cancelled", one, products=products, new_state="posting_canceled", reason=reason)


def changed(one: Listed) -> Json:
    """The event of a changed state. It is not known when it changed."""
    return _event("state", one, new_state=one.state)


def _event(tells: str, one: Listed, **fields: object) -> Json:
    place = _part(one.row, "analytics_data" if one.fbo else "delivery_method")
    order = {"order_number": one.row.get("order_number") if one.fbo else None}
    told = {"message_type": TYPES[tells, one.fbo], "posting_number": one.number, **order, **fields}
    return _known({**told, "warehouse_id": place.get("warehouse_id")})


def _state(row: Json, fbo: bool) -> str:
    """Its state: that of its status, if there is only one, or else its substatus, even one that no event has."""
    known = states(fbo).get(str(row.get("status")), [])
    found = known[0] if len(known) == 1 else row.get("substatus")
    return found if isinstance(found, str) else ""


def _products(row: Json, *names: str) -> list[Json] | None:
    found = row.get("products")
    products = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    return [_known({name: one.get(name) for name in names}) for one in products] or None


def _part(row: Json, name: str) -> Json:
    found = row.get(name)
    return found if isinstance(found, dict) else {}


def _known(fields: Json) -> Json:
    return {name: value for name, value in fields.items() if value is not None}


def _seconds(text: object) -> float | None:
    found = read_moment(text) if isinstance(text, str) else None
    return found.timestamp() if isinstance(found, datetime) and found.year > 1970 else None
