"""The states of FBO postings and the transitions between them.

Statuses and substatuses are documented. Which transitions there are, and their pace before dispatch, are plausible
assumptions; delivery takes as long as that of other postings.
"""

from __future__ import annotations

from ..core.moves import By, Move
from ..postings.life import BY_OZON, Step

CHANGED, CANCELLED = "TYPE_FBO_POSTING_STATE_CHANGED", "TYPE_FBO_POSTING_CANCELLED"
PACKAGING, DELIVER, DELIVERING = "awaiting_packaging", "awaiting_deliver", "delivering"
#: Statuses in which the units are still in the warehouse and reserved.
HOLDING = (PACKAGING, DELIVER)
OPEN = (*HOLDING, DELIVERING)
_PACKING = f"{PACKAGING}/posting_packing"


def _push(name: str, source: str, status: str, substatus: str, by: By, *effects: str) -> Move:
    return Move(name, (source,), status, f"posting_{substatus}", by, effects, CHANGED)


MOVES = [
    _push("pack", f"{PACKAGING}/posting_created", "", "packing", "ozon"),
    _push("transfer", PACKAGING, DELIVER, "transferring_to_delivery", "ozon"),
    _push("depart", DELIVER, DELIVERING, "on_way_to_city", "ozon", "departed"),
    _push("to_courier", DELIVERING, "", "transferred_to_courier_service", "delivery"),
    _push("to_pickup_point", DELIVERING, "", "on_way_to_pickup_point", "delivery"),
    _push("arrive", DELIVERING, "", "in_pickup_point", "delivery"),
    _push("receive", DELIVERING, "delivered", "received", "buyer", "received"),
    *(
        Move(f"cancel_by_{by}", OPEN, "cancelled", "posting_canceled", by, ("cancelled",), CANCELLED)
        for by in ("buyer", "ozon", "delivery")
    ),
]
#: Next transition by status or state, with the minimum and maximum hours until it.
STEPS: dict[str, Step] = {
    f"{PACKAGING}/posting_created": ("pack", 0.2, 3),
    _PACKING: ("transfer", 0.5, 12),
    DELIVER: ("depart", 1, 8),
    **{state: step for state, step in BY_OZON.items() if state.startswith(DELIVERING)},
}
#: Replaces the step of a posting that its buyer cancels before dispatch.
EARLY: dict[str, Step] = {_PACKING: ("cancel_early", 0.1, 4)}
EARLY_SHARE = 0.08
