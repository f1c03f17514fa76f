"""The stages of a return. Their names are documented; order and pace are plausible assumptions."""

from __future__ import annotations

from ..core.moves import Move
from ..postings.life import Step

MOVES = [
    Move("send_back", ("WaitingShipment",), "MovingToSeller", "", "delivery"),
    Move("arrive", ("MovingToSeller",), "ArrivedAtReturnPlace", "", "delivery", ("arrived",)),
    Move("hand_out", ("ArrivedAtReturnPlace",), "ReceivedBySeller", "", "seller", ("ended",)),
    Move("store", ("MovingToOzon",), "ReturnedToOzon", "", "ozon", ("ended", "stored")),
]
FIRST = {"FBS": "WaitingShipment", "FBO": "MovingToOzon"}
#: Next transition by status, with the minimum and maximum hours until it.
STEPS: dict[str, Step] = {
    "WaitingShipment": ("send_back", 12, 72),
    "MovingToSeller": ("arrive", 48, 168),
    "ArrivedAtReturnPlace": ("hand_out", 24, 168),
    "MovingToOzon": ("store", 48, 168),
}
#: Name in Russian. Only that of ArrivedAtReturnPlace, and its number 3, are documented.
TITLES = {
    "WaitingShipment": "Ожидает отправки",
    "MovingToSeller": "Едет к вам",
    "ArrivedAtReturnPlace": "В пункте выдачи",
    "ReceivedBySeller": "Получен вами",
    "MovingToOzon": "Едет на склад Ozon",
    "ReturnedToOzon": "Вернулся на склад Ozon",
}
#: Numbers of the stages: their places in the documented list, where ArrivedAtReturnPlace is third.
NUMBERS = {
    "ArrivedAtReturnPlace": 3,
    "ReceivedBySeller": 15,
    "MovingToSeller": 16,
    "MovingToOzon": 31,
    "ReturnedToOzon": 32,
    "WaitingShipment": 34,
}
