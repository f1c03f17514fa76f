"""Addresses that get notifications, and the notifications."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from ..shapes import Json

Availability = Literal["", "GREEN", "YELLOW", "RED"]
#: Who switched an address off; empty while it is on.
Disabled = Literal["", "SELLER", "AVAILABILITY", "ADMIN"]
State = Literal["waiting", "delivered", "given_up", "dropped"]


@dataclass
class Measure:
    """How an address answered the notifications of one type since the last night.

    Attributes:
        sent: attempts.
        answered: those that got an answer, whatever it was; ``good``: those that were answered as documented.
        seconds: real time of all answers together.
    """

    sent: int = 0
    answered: int = 0
    good: int = 0
    seconds: float = 0.0


@dataclass
class PushAddress:
    """An address of the seller.

    Attributes:
        types: types of notifications that it gets.
        ping_at: when Ozon tests it next; ``None`` for never.
        availability: result of the last night; empty until the first one.
        measured_at: that night.
        red_nights: nights in a row with the result ``RED``.
        problem: type that was answered worst; ``details``: why Ozon switched the address off.
        measures: by type, since the last night.
    """

    id: int
    url: str
    types: list[str]
    created_at: datetime
    disabled: Disabled = ""
    ping_at: datetime | None = None
    availability: Availability = ""
    measured_at: datetime | None = None
    red_nights: int = 0
    problem: str = ""
    details: str = ""
    measures: dict[str, Measure] = field(default_factory=dict)


@dataclass(slots=True)
class Attempt:
    """An attempt to deliver a notification.

    Attributes:
        at: its time on the sandbox's clock.
        status: HTTP status of the answer; 0 without one.
        error: what was wrong, in the words of ``notification.check``; empty when the notification was taken.
        reason: the same in a sentence.
        answer: beginning of the answer.
        seconds: real time that it took.
    """

    at: datetime
    url: str
    status: int
    error: str
    reason: str
    answer: str
    seconds: float


@dataclass
class Push:
    """A notification to one address.

    Attributes:
        key: the entity that it is about, as in the journal; ``cause``: what caused it.
        fields: what is sent.
        due_at: next attempt.
        duplicate_of: number of the notification that it repeats; 0 for none.
    """

    number: int
    address_id: int
    type: str
    key: str
    fields: Json
    created_at: datetime
    due_at: datetime
    cause: str
    state: State = "waiting"
    duplicate_of: int = 0
    attempts: list[Attempt] = field(default_factory=list)


@dataclass
class FinishedPush(Push):
    """A notification that is not sent any more."""


@dataclass
class PushSettings:
    """How notifications are disturbed, and when addresses are measured next; see `Behaviour` for the former."""

    id: int
    duplicates: float
    disorder: float
    delay: tuple[float, float]
    night: datetime | None = None
