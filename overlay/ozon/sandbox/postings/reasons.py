"""Who but the seller cancels postings, and why."""

from __future__ import annotations

from typing import Literal

from .entities import Cancellation, Posting

Other = Literal["buyer", "ozon", "delivery", "system"]

# type and initiator as the service writes them, and whether it counts against the seller
_WHO: dict[Other, tuple[str, str, bool]] = {
    "buyer": ("client", "Клиент", False),
    "ozon": ("ozon", "Ozon", False),
    "delivery": ("delivery", "Служба доставки", False),
    "system": ("system", "Система", True),
}
NOT_COLLECTED, NO_DELIVERY, LOST = 665, 666, 667
TITLES = {
    NOT_COLLECTED: "Покупатель не забрал заказ",
    NO_DELIVERY: "Нет доставки в указанный регион",
    LOST: "Заказ утерян службой доставки",
}
# Numbers of these reasons are not documented.
_UNNUMBERED: dict[Other, str] = {
    "buyer": "Покупатель отменил заказ",
    "ozon": "Отменено Ozon",
    "delivery": "Отменено службой доставки",
    "system": "Заказ не собран вовремя",
}


def cancellation(posting: Posting, by: Other, reason_id: int = 0) -> Cancellation:
    """Why somebody else than the seller cancels a posting; without a number, for what is most usual at its stage."""
    under_way = posting.status in ("delivering", "client_arbitration")
    if not reason_id and under_way:
        reason_id = {"buyer": NOT_COLLECTED, "delivery": LOST}.get(by, 0)
    type_, initiator, affects_rating = _WHO[by]
    title = TITLES.get(reason_id, _UNNUMBERED[by])
    return Cancellation(reason_id, title, type_, initiator, posting.shipped_at is not None, affects_rating)
