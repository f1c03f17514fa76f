"""What is printed for postings, and what carries them away: tasks of labels, carriages, and the moves of both."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from ..core.moves import Move


@dataclass
class LabelTask:
    """A task that prints labels.

    Attributes:
        size: ``big_label`` or ``small_label``.
        postings: numbers, in the order of the pages.
        polls: how often it still answers that it is not done.
        status: ``pending``, ``in_progress``, ``completed`` or ``error``.
        printed: numbers whose label is in the file.
        unprinted: why there is no label, by number.
        error: key of the error.
    """

    task_id: int
    size: str
    postings: list[str]
    polls: int
    status: str = "pending"
    substatus: str = ""
    printed: list[str] = field(default_factory=list)
    unprinted: dict[str, str] = field(default_factory=dict)
    error: str = ""


@dataclass
class Contact:
    """Whom the courier calls.

    Attributes:
        wechat: name in WeChat.
    """

    phone: str
    comment: str
    wechat: str
    updated_at: datetime

    @property
    def text(self) -> str:
        """All that the seller said."""
        return ", ".join(part for part in (self.phone, self.comment, self.wechat) if part)


@dataclass
class Carriage:
    """A shipment of postings.

    Attributes:
        departure: midnight in UTC of the day on which it leaves.
        status: ``new``, ``formed``, ``sended`` (the service's spelling), ``received``, ``closed`` or ``cancelled``.
        substatus: state of its documents: ``in_process`` or ``ready``; empty before they are asked for.
        postings: numbers of all that ever were in it; those whose ``carriage_id`` is its own are in it now.
        part: which carriage of its method and day it is.
        polls: how often its documents still answer that they are in process.
        containers: number of cargo units.
        traceable: whether all of its goods are traced in Belarus.
        containers_printed: whether labels of the cargo units were fetched.
    """

    carriage_id: int
    delivery_method_id: int
    warehouse_id: int
    departure: datetime
    created_at: datetime
    updated_at: datetime
    status: str = "new"
    substatus: str = ""
    postings: list[str] = field(default_factory=list)
    part: int = 1
    polls: int = 0
    containers: int = 0
    traceable: bool = False
    containers_printed: bool = False
    contact: Contact | None = None


LABEL_MOVES = [
    Move("begin", ("pending",), "in_progress", "", "ozon"),
    Move("complete", ("pending", "in_progress"), "completed", "", "ozon"),
    Move("fail", ("pending", "in_progress"), "error", "", "ozon"),
]

APPROVED = ("formed", "sended", "received", "closed")
# name, from, to ("" stays), state of the documents ("" stays), by, effects
CARRIAGE_MOVES = [
    Move("approve", ("new",), "formed", "in_process", "seller", ("approved",)),
    Move("print", APPROVED, "", "ready", "ozon"),
    Move("hand_over", ("formed",), "sended", "ready", "seller", ("handed_over",)),
    Move("receive", ("sended",), "received", "", "ozon"),
    Move("close", ("received",), "closed", "", "ozon"),
    Move("cancel", ("new", "formed"), "cancelled", "", "seller", ("released",)),
]
