"""Refusals of calls on postings: their codes and conditions."""

from __future__ import annotations

from ..core.moves import state_of
from ..family import Call
from ..messages import RefusalError, bad_request
from .depot import Depot
from .entities import Posting
from .moves import BEFORE, OWN_DELIVERY, PACKAGING

_SHIPPED = (
    "awaiting_registration",
    "awaiting_deliver",
    "acceptance_in_progress",
    "driver_pickup",
    "delivering",
    "delivered",
)
_CANCELLED = ("cancelled", "cancelled_from_split_pending")


def found(depot: Depot, number: object) -> Posting:
    """Return a posting to be changed. Raises `RefusalError`."""
    posting = depot.get(number)
    if posting is None:
        raise bad_request("POSTING_NOT_FOUND")
    return posting


def read(depot: Depot, number: object) -> Posting:
    """Return a posting to be read only. Raises `RefusalError` with 404."""
    posting = depot.get(number)
    if posting is None:
        raise RefusalError(404, 5, "POSTING_NOT_FOUND")
    return posting


def to_assemble(depot: Depot, number: object) -> Posting:
    """Return a posting that the seller can assemble now. Raises `RefusalError`."""
    posting = found(depot, number)
    if posting.status in _CANCELLED:
        raise bad_request("POSTING_ALREADY_CANCELLED")
    if posting.status in _SHIPPED:
        raise bad_request("POSTING_ALREADY_SHIPPED")
    in_status(posting, PACKAGING)
    not_in_process(posting)
    if posting.integration in OWN_DELIVERY and depot.world.now > posting.shipment_date:
        raise bad_request("TRANSITION_IS_NOT_POSSIBLE")
    return posting


def in_status(posting: Posting, *states: str) -> None:
    """Refuse a posting that is in none of these states (status, or status/substatus). Raises `RefusalError`."""
    if posting.status not in states and state_of(posting) not in states:
        raise bad_request("HAS_INCORRECT_STATUS")


def not_in_process(posting: Posting) -> None:
    """Refuse a posting whose assembly was requested but is not finished. Raises `RefusalError`."""
    if posting.pending_move:
        raise bad_request("TRANSITION_IS_NOT_POSSIBLE")


def delivered_by(posting: Posting, *integrations: str) -> None:
    """Refuse a posting with another integration type. Raises `RefusalError`."""
    if posting.integration not in integrations:
        raise bad_request("HAS_INCORRECT_TPL_INTEGRATION_TYPE")


def all_found(depot: Depot, call: Call) -> list[Posting]:
    """Return the postings of a request without duplicates. Raises `RefusalError` when one does not exist."""
    numbers: list[str] = call.body["posting_number"]
    if not numbers:
        raise call.invalid("posting_number", "value must contain at least 1 item(s)")
    return [found(depot, number) for number in dict.fromkeys(numbers)]


#: Statuses in which the seller cannot act on a posting: before its approval and after its cancellation.
UNTOUCHABLE = (*BEFORE, *_CANCELLED)
