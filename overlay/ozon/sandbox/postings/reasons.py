"""Cancellation reasons, and those available to the seller for a posting.

The ids, titles and flags of the full list are documented, as is that 665 to 667 apply to postings in delivery. Which
statuses that covers, and that only 401 applies to a dispute, are plausible assumptions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .entities import Cancellation, Posting
from .moves import BEFORE, DELIVER, PACKAGING, REGISTRATION

Other = Literal["buyer", "ozon", "delivery", "system"]


@dataclass(frozen=True)
class Reason:
    """A cancellation reason.

    Attributes:
        type_id: who causes it: ``seller`` or ``buyer``.
        is_available: flag in the full list.
        affects_rating: whether it lowers the rating of the seller who uses it.
    """

    id: int
    title: str
    type_id: str
    is_available: bool
    affects_rating: bool


OUT_OF_STOCK, DEFECTIVE, DISPUTED = 352, 400, 401
OTHER = 402  # requires a message
NOT_COLLECTED, NO_DELIVERY, LOST = 665, 666, 667
REASONS = {
    reason.id: reason
    for reason in (
        Reason(OUT_OF_STOCK, "Товар закончился", "seller", True, True),
        Reason(DEFECTIVE, "Остался только бракованный товар", "seller", True, True),
        Reason(DISPUTED, "Отклонено в арбитраже", "seller", False, True),
        Reason(OTHER, "Другое (вина продавца)", "seller", True, True),
        Reason(NOT_COLLECTED, "Покупатель не забрал заказ", "buyer", True, False),
        Reason(NO_DELIVERY, "Нет доставки в указанный регион", "seller", False, False),
        Reason(LOST, "Заказ утерян службой доставки", "seller", True, False),
    )
}
_IN_STOCK, _IN_DELIVERY = (OUT_OF_STOCK, DEFECTIVE, OTHER), (NOT_COLLECTED, NO_DELIVERY, LOST)
_BY_STATUS: dict[str, tuple[int, ...]] = {
    **dict.fromkeys((*BEFORE, PACKAGING, REGISTRATION, DELIVER, "not_accepted"), _IN_STOCK),
    "arbitration": (DISPUTED,),
    **dict.fromkeys(("acceptance_in_progress", "driver_pickup", "delivering"), _IN_DELIVERY),
}
# type and initiator in the service's wording, effect on the seller's rating, and a reason whose id is not documented
_OTHERS: dict[Other, tuple[str, str, bool, str]] = {
    "buyer": ("client", "Клиент", False, "Покупатель отменил заказ"),
    "ozon": ("ozon", "Ozon", False, "Отменено Ozon"),
    "delivery": ("delivery", "Служба доставки", False, "Отменено службой доставки"),
    "system": ("system", "Система", True, "Заказ не собран вовремя"),
}


def reasons(posting: Posting) -> list[Reason]:
    """Return the reasons for which the seller may cancel a posting now; empty when cancellation is not possible."""
    if posting.substatus == "posting_conditionally_delivered":
        return []
    return [REASONS[number] for number in _BY_STATUS.get(posting.status, ())]


def cancelled_by_seller(posting: Posting, reason: Reason) -> Cancellation:
    """Return the cancellation of a posting by the seller in its current state."""
    after_ship = posting.shipped_at is not None
    return Cancellation(reason.id, reason.title, "seller", "Продавец", after_ship, reason.affects_rating)


def cancellation(posting: Posting, by: Other, reason_id: int = 0) -> Cancellation:
    """Return a cancellation by someone else; without an id, for the most common reason in the current status."""
    if not reason_id and posting.status in ("delivering", "client_arbitration"):
        reason_id = {"buyer": NOT_COLLECTED, "delivery": LOST}.get(by, 0)
    type_, initiator, affects_rating, title = _OTHERS[by]
    if reason_id in REASONS:
        title = REASONS[reason_id].title
    return Cancellation(reason_id, title, type_, initiator, posting.shipped_at is not None, affects_rating)
