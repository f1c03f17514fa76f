"""Why postings are cancelled, and for which reason a posting may be cancelled now.

Ids, words and the flags of the whole list are documented, and so is that 665 to 667 are for postings in delivery. Which
statuses that means, and that a dispute ends by 401 only, is placed here as it is most plausible.
"""

from __future__ import annotations

from dataclasses import dataclass

from .entities import Cancellation, Posting
from .moves import BEFORE, DELIVER, PACKAGING, REGISTRATION


@dataclass(frozen=True)
class Reason:
    """A reason.

    Attributes:
        type_id: whose reason it is: ``seller`` or ``buyer``.
        is_available: flag of the whole list.
        affects_rating: whether it counts against the seller.
    """

    id: int
    title: str
    type_id: str
    is_available: bool
    affects_rating: bool


OTHER = 402  # demands a message
REASONS = {
    reason.id: reason
    for reason in (
        Reason(352, "Товар закончился", "seller", True, True),
        Reason(400, "Остался только бракованный товар", "seller", True, True),
        Reason(401, "Отклонено в арбитраже", "seller", False, True),
        Reason(OTHER, "Другое (вина продавца)", "seller", True, True),
        Reason(665, "Покупатель не забрал заказ", "buyer", True, False),
        Reason(666, "Нет доставки в указанный регион", "seller", False, False),
        Reason(667, "Заказ утерян службой доставки", "seller", True, False),
    )
}
_IN_STOCK, _IN_DELIVERY = (352, 400, OTHER), (665, 666, 667)
_BY_STATUS: dict[str, tuple[int, ...]] = {
    **dict.fromkeys((*BEFORE, PACKAGING, REGISTRATION, DELIVER, "not_accepted"), _IN_STOCK),
    "arbitration": (401,),
    **dict.fromkeys(("acceptance_in_progress", "driver_pickup", "delivering"), _IN_DELIVERY),
}


def reasons(posting: Posting) -> list[Reason]:
    """For what the seller may cancel a posting now; empty when he cannot."""
    if posting.substatus == "posting_conditionally_delivered":
        return []
    return [REASONS[number] for number in _BY_STATUS.get(posting.status, ())]


def cancelled_by_seller(posting: Posting, reason: Reason) -> Cancellation:
    """What the posting says of a cancellation by the seller at its present stage."""
    after_ship = posting.shipped_at is not None
    return Cancellation(reason.id, reason.title, "seller", "Продавец", after_ship, reason.affects_rating)
