"""The nightly measurement of addresses, and the two rules by which Ozon stops its notifications."""

from __future__ import annotations

from .entities import Availability, Measure, PushAddress
from .outbox import Outbox
from .payloads import written
from .types import PING, example

#: Nights in a row with the result ``RED`` that stop an address, documented.
_NIGHTS = 3
_MESSAGE, _LAST_MESSAGE = "TYPE_NEW_MESSAGE", 3_000_000_000_900_000_001  # the documented one
_WORST: tuple[Availability, ...] = ("GREEN", "YELLOW", "RED")


def measure(outbox: Outbox) -> None:
    """Measure all addresses, and stop those that answer badly."""
    rule = outbox.world.behaviour.push_rule
    running = [one for one in outbox.addresses if not one.disabled]
    measures = [measure for one in running for measure in one.measures.values()]
    for address in running:
        _measure(outbox, address)
        if address.red_nights >= _NIGHTS and rule != "shop":
            text = f"Адрес не отвечает вовремя {_NIGHTS} ночи подряд"
            outbox.disable(address, "AVAILABILITY", problem=address.problem, details=text)
    sent, good = sum(one.sent for one in measures), sum(one.good for one in measures)
    if rule != "nights" and sent and 2 * good < sent:
        for address in running:
            if not address.disabled:
                problem = max(address.measures, key=lambda type_: _failures(address.measures[type_]), default="")
                text = "Меньше половины ответов за сутки — 200"
                outbox.disable(address, "AVAILABILITY", problem=problem, details=text)
    for address in outbox.addresses:
        address.measures = {}


def _measure(outbox: Outbox, address: PushAddress) -> None:
    """Set the availability of an address: that of its worst type; nothing changes if nothing was sent."""
    limits = outbox.world.behaviour.push_thresholds
    found: dict[str, Availability] = {
        type_: _availability(one, limits) for type_, one in address.measures.items() if one.sent
    }
    if not found:
        return
    # the test of an address is no type that it is connected to, so another one is named if it is as bad
    worst = max(found, key=lambda type_: (_WORST.index(found[type_]), type_ != PING))
    before = address.availability
    address.availability = found[worst]
    address.measured_at = outbox.world.now
    address.red_nights = address.red_nights + 1 if address.availability == "RED" else 0
    address.problem = worst if address.availability != "GREEN" else ""
    if address.problem:
        _warn(outbox, address)
    outbox.world.note(
        "push_address", address.id, "measure", before=before or "under check", after=address.availability, by="ozon"
    )


def _availability(measure: Measure, limits: tuple[float, float]) -> Availability:
    """Return the availability of a type: by the average answer, and ``RED`` if most attempts got none."""
    if 2 * measure.answered < measure.sent or not measure.answered:
        return "RED"
    milliseconds = 1_000 * measure.seconds / measure.sent
    return "RED" if milliseconds >= limits[1] else "YELLOW" if milliseconds >= limits[0] else "GREEN"


def _warn(outbox: Outbox, address: PushAddress) -> None:
    """Write into the chat of the API about an address that answers badly: another address may be told of it."""
    reader = outbox.of_type(_MESSAGE)
    if reader is None or reader is address or reader.disabled:
        return
    text = f"Адрес {address.url} отвечает слишком долго или недоступен: {address.problem}, {address.availability}"
    changes = {
        "chat_type": "Seller_API_Notifications",
        "message_id": str(outbox.world.ids.number("message", _LAST_MESSAGE)),
        "created_at": written(outbox.world.now),
        "user": {"id": "0", "type": "NotificationUser"},
        "data": [text],
        "seller_id": outbox.company,
    }
    outbox.add(reader, "", {**example(_MESSAGE), **changes})


def _failures(measure: Measure) -> int:
    return measure.sent - measure.good
