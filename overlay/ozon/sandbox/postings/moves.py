"""The states of a posting and the transitions between them.

Statuses, substatuses and operations are documented, as are the states that trigger a notification. The following are
undocumented, plausible assumptions: when Ozon itself changes the state, the substatus after assembly, the state after a
dispute, and the transitions of each delivery type.
"""

from __future__ import annotations

from ..core.moves import By, Move

STATE_CHANGED, CANCELLED = "TYPE_STATE_CHANGED", "TYPE_POSTING_CANCELLED"

BEFORE = ("awaiting_verification", "awaiting_approve")
PACKAGING = "awaiting_packaging"
REGISTRATION = "awaiting_registration"
DELIVER = "awaiting_deliver"
#: Statuses of unfulfilled postings, as listed by `posting_fbs.unfulfilled_list`.
UNFULFILLED = (
    "acceptance_in_progress", "awaiting_approve", PACKAGING, REGISTRATION, DELIVER, "arbitration",
    "client_arbitration", "delivering", "driver_pickup", "not_accepted",
)  # fmt: skip
#: Statuses in which the units are still in the warehouse and reserved.
HOLDING = (
    *BEFORE,
    PACKAGING,
    REGISTRATION,
    DELIVER,
    "arbitration",
    "not_accepted",
    "acceptance_in_progress",
    "driver_pickup",
)
LEAVING = (DELIVER, "acceptance_in_progress", "driver_pickup")
OPEN = (*HOLDING, "delivering", "client_arbitration")
_COURIER = "posting_in_courier_service"
#: Delivery types in which the seller reports each step to Ozon.
OWN_DELIVERY = ("non_integrated", "3pl_tracking")
_OZON, _CARRIER = ("ozon",), ("aggregator",)
_OTHERS = (*_OZON, *_CARRIER)
_NO_CARRIER = (*_OZON, *OWN_DELIVERY)
#: In transit, and not yet with the courier who delivers to the buyer.
ON_THE_WAY = (
    "delivering/posting_on_way_to_city", "delivering/posting_transferred_to_courier_service",
    "delivering/posting_on_way_to_pickup_point", "delivering/posting_in_pickup_point",
)  # fmt: skip


def _push(
    name: str,
    sources: tuple[str, ...],
    status: str,
    substatus: str,
    by: By,
    *effects: str,
    kinds: tuple[str, ...] = (),
) -> Move:
    """Return a transition that sends the seller a notification."""
    return Move(name, sources, status, substatus, by, effects, STATE_CHANGED, kinds)


# name, from, to ("": unchanged), substatus, by, effects, delivery types (default: all)
MOVES = [
    _push("approve", BEFORE, PACKAGING, "posting_created", "ozon"),
    _push("ship", (PACKAGING,), DELIVER, "posting_not_in_carriage", "seller", "shipped", kinds=_NO_CARRIER),
    _push(
        "ship_to_carrier", (PACKAGING,), REGISTRATION, "posting_awaiting_registration", "seller", "shipped", "book",
        kinds=_CARRIER,
    ),
    Move("fail_ship", (PACKAGING,), "", "ship_failed", "ozon"),
    _push(
        "register", (REGISTRATION,), DELIVER, "posting_registered", "delivery", "unbook", "tracking", kinds=_CARRIER
    ),
    Move(
        "fail_registration", (REGISTRATION,), "", "posting_registration_error", "delivery", ("unbook",), "", _CARRIER,
    ),
    _push("split", (PACKAGING,), "cancelled_from_split_pending", "posting_canceled", "seller", "pass_on"),
    _push("enter_carriage", (DELIVER,), "", "posting_in_carriage", "seller"),
    _push("leave_carriage", (DELIVER,), "", "posting_not_in_carriage", "seller", "unload"),
    Move("hand_over", (DELIVER,), "", "", "seller", ("handed_over",)),
    _push("accept", (DELIVER,), "acceptance_in_progress", "posting_acceptance_in_progress", "ozon", "go", kinds=_OZON),
    _push(
        "miss", (DELIVER, "acceptance_in_progress"), "not_accepted", "posting_not_in_sort_center", "ozon", "go",
        kinds=_OZON,
    ),
    _push("dispute", (DELIVER, "not_accepted"), "arbitration", "posting_in_arbitration", "seller"),
    _push("end_dispute", ("arbitration", "not_accepted"), DELIVER, "posting_not_in_carriage", "seller", "unload"),
    _push("pick_up", (DELIVER,), "driver_pickup", "posting_driver_pick_up", "delivery", "go", kinds=_CARRIER),
    _push("depart", LEAVING, "delivering", "posting_on_way_to_city", "ozon", "go", "departed", kinds=_OTHERS),
    _push(
        "to_courier", ("delivering",), "", "posting_transferred_to_courier_service", "delivery", kinds=_OTHERS
    ),
    _push(
        "to_pickup_point", ("delivering",), "", "posting_on_way_to_pickup_point", "delivery", kinds=_OTHERS
    ),
    _push("arrive", ("delivering",), "", "posting_in_pickup_point", "delivery", kinds=_OTHERS),
    _push("complain", ("delivering",), "client_arbitration", "posting_in_client_arbitration", "buyer"),
    _push("settle", ("client_arbitration",), "delivering", "posting_in_pickup_point", "ozon"),
    _push("receive", ("delivering", "client_arbitration"), "delivered", "posting_received", "buyer", "received"),
    # rFBS: the seller reports the progress of the delivery
    _push("rfbs_depart", (DELIVER,), "delivering", "posting_on_way_to_city", "seller", "departed", kinds=OWN_DELIVERY),
    _push("rfbs_last_mile", ON_THE_WAY, "", _COURIER, "seller", kinds=OWN_DELIVERY),
    _push(
        "rfbs_deliver", (f"delivering/{_COURIER}",), "delivered", "posting_delivered", "seller", "received",
        kinds=OWN_DELIVERY,
    ),
    Move("cancel", OPEN, "cancelled", "posting_canceled", "seller", ("cancelled",), CANCELLED),
    Move("cancel_by_buyer", OPEN, "cancelled", "posting_canceled", "buyer", ("cancelled",), CANCELLED),
    Move("cancel_by_ozon", OPEN, "cancelled", "posting_canceled", "ozon", ("cancelled",), CANCELLED),
    Move("cancel_by_delivery", OPEN, "cancelled", "posting_canceled", "delivery", ("cancelled",), CANCELLED),
]  # fmt: skip
