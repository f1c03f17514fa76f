"""Actions currently allowed on a posting: the field ``available_actions``.

The complete lists for `awaiting_packaging` and `awaiting_deliver` are documented; the others follow from the meaning of
each action.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache

from ..core.moves import state_of
from .entities import Posting
from .moves import DELIVER, ON_THE_WAY, OWN_DELIVERY, PACKAGING, REGISTRATION
from .reasons import reasons

_CHAT = timedelta(hours=72)
_WITHOUT_CHAT = (PACKAGING, "cancelled_from_split_pending")
_MARKS = ("mandatory_mark", "jw_uin", "imei")
#: Actions that depend on the status alone.
_BY_STATUS: dict[str, tuple[str, ...]] = {
    PACKAGING: ("has_barcode_for_printing",),
    REGISTRATION: ("has_barcode_for_printing", "ship_async_in_process"),
    DELIVER: ("add_additional_info", "has_barcode_for_printing", "label_download", "label_download_small"),
    "arbitration": ("awaiting_delivery",),
    "not_accepted": ("arbitration", "awaiting_delivery"),
}


Rule = tuple[str, tuple[str, ...], Callable[[Posting, datetime], bool]]

# action, statuses in which it is possible (empty: all), condition
_RULES: list[Rule] = [
    ("ship", (PACKAGING,), lambda posting, now: not (posting.pending_move or _is_late(posting, now))),
    ("ship_async", (PACKAGING,), lambda posting, now: not (posting.pending_move or _is_late(posting, now))),
    ("ship_async_in_process", (PACKAGING,), lambda posting, now: bool(posting.pending_move)),
    ("product_cancel", (PACKAGING,), lambda posting, now: not posting.pending_move),
    ("cancel", (), lambda posting, now: bool(reasons(posting))),
    (
        "can_create_chat",
        (),
        lambda posting, now: posting.status not in _WITHOUT_CHAT and now - posting.in_process_at <= _CHAT,
    ),
    (
        "ship_with_additional_info",
        (PACKAGING,),
        lambda posting, now: not posting.pending_move and (posting.traceable or any(posting.requirements.values())),
    ),
    (
        "ship_async_retry",
        (PACKAGING,),
        lambda posting, now: posting.substatus == "ship_failed" and not posting.pending_move,
    ),
    ("arbitration", (DELIVER,), lambda posting, now: posting.handed_over_at is not None),
    ("update_cis", (DELIVER,), lambda posting, now: any(posting.requirements.get(name) for name in _MARKS)),
]
# the same for delivery by the seller, or by a carrier with tracking numbers
_OWN_RULES: list[Rule] = [
    ("set_cutoff", (PACKAGING,), lambda posting, now: now <= posting.shipment_date),
    ("set_timeslot", (PACKAGING, DELIVER), lambda posting, now: posting.window_changes > 0),
    ("set_track_number", (DELIVER, "delivering"), lambda posting, now: True),
    ("non_int_delivering", (DELIVER,), lambda posting, now: True),
    ("non_int_last_mile", ("delivering",), lambda posting, now: state_of(posting) in ON_THE_WAY),
    (
        "non_int_delivered",
        ("delivering",),
        lambda posting, now: posting.substatus == "posting_in_courier_service",
    ),
]


def _is_late(posting: Posting, now: datetime) -> bool:
    """Return whether the assembly deadline has passed; only postings delivered by the seller have one."""
    return posting.integration in OWN_DELIVERY and now > posting.shipment_date


@cache
def _rules(status: str, is_own: bool) -> list[Rule]:
    """Return the rules for a status, in alphabetical order."""
    always: list[Rule] = [(action, (), lambda posting, now: True) for action in _BY_STATUS.get(status, ())]
    rules = [*always, *_RULES, *(_OWN_RULES if is_own else ())]
    return sorted((rule for rule in rules if not rule[1] or status in rule[1]), key=lambda rule: rule[0])


def available_actions(posting: Posting, now: datetime) -> list[str]:
    """Return the actions allowed on a posting at a given time, in alphabetical order."""
    rules = _rules(posting.status, posting.integration in OWN_DELIVERY)
    return [action for action, _, holds in rules if holds(posting, now)]
