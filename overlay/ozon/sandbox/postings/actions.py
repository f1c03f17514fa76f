"""What may be done with a posting now, as ``available_actions`` says it.

The whole lists of `awaiting_packaging` and `awaiting_deliver` are documented, others follow from what the single
actions mean.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from ..core.moves import state_of
from .entities import Posting
from .moves import DELIVER, ON_THE_WAY, PACKAGING, REGISTRATION
from .reasons import reasons
from .refusing import OWN_DELIVERY

_CHAT = timedelta(hours=72)
_MARKS = ("mandatory_mark", "jw_uin", "imei")
#: Actions that the status alone decides.
_BY_STATUS: dict[str, tuple[str, ...]] = {
    PACKAGING: ("has_barcode_for_printing", "product_cancel"),
    REGISTRATION: ("has_barcode_for_printing", "ship_async_in_process"),
    DELIVER: ("add_additional_info", "has_barcode_for_printing", "label_download", "label_download_small"),
    "arbitration": ("awaiting_delivery",),
    "not_accepted": ("arbitration", "awaiting_delivery"),
}


def _own(posting: Posting, *statuses: str) -> bool:
    """Whether the seller, or a carrier with tracking numbers, delivers it, and it is this far."""
    return posting.integration in OWN_DELIVERY and posting.status in statuses


def _assembled(posting: Posting, now: datetime) -> bool:
    """Whether it can be assembled; those that the seller delivers cannot be any more once they are late."""
    is_late = posting.integration in OWN_DELIVERY and now > posting.shipment_date
    return posting.status == PACKAGING and not is_late


# action, and when it is there besides
_RULES: list[tuple[str, Callable[[Posting, datetime], bool]]] = [
    ("ship", _assembled),
    ("ship_async", _assembled),
    ("cancel", lambda posting, now: bool(reasons(posting))),
    ("can_create_chat", lambda posting, now: now - posting.in_process_at <= _CHAT),
    (
        "ship_with_additional_info",
        lambda posting, now: posting.status == PACKAGING and (posting.traceable or any(posting.requirements.values())),
    ),
    ("ship_async_retry", lambda posting, now: posting.status == PACKAGING and posting.substatus == "ship_failed"),
    ("arbitration", lambda posting, now: posting.status == DELIVER and posting.handed_over_at is not None),
    (
        "update_cis",
        lambda posting, now: posting.status == DELIVER and any(posting.requirements.get(name) for name in _MARKS),
    ),
    ("set_cutoff", lambda posting, now: _own(posting, PACKAGING) and now <= posting.shipment_date),
    ("set_timeslot", lambda posting, now: _own(posting, PACKAGING, DELIVER) and posting.window_changes > 0),
    ("set_track_number", lambda posting, now: _own(posting, DELIVER, "delivering")),
    ("non_int_delivering", lambda posting, now: _own(posting, DELIVER)),
    (
        "non_int_last_mile",
        lambda posting, now: _own(posting, "delivering") and state_of(posting) in ON_THE_WAY,
    ),
    (
        "non_int_delivered",
        lambda posting, now: _own(posting, "delivering") and posting.substatus == "posting_in_courier_service",
    ),
]


def available_actions(posting: Posting, now: datetime) -> list[str]:
    """What may be done with a posting at a moment, in the order of the alphabet."""
    extra = [action for action, holds in _RULES if holds(posting, now)]
    return sorted([*_BY_STATUS.get(posting.status, ()), *extra])
