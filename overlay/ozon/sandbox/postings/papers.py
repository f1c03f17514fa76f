"""Label tasks and carriages, with their state transitions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from ..core.moves import Move


@dataclass
class LabelTask:
    """A task that prints labels.

    Attributes:
        size: ``big_label`` or ``small_label``.
        postings: posting numbers, in page order.
        polls: remaining polls that report it as unfinished.
        status: ``pending``, ``in_progress``, ``completed`` or ``error``.
        printed: numbers of postings whose label is in the file.
        unprinted: reason for a missing label, by posting number.
        error: error code.
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
    """Contact for the courier.

    Attributes:
        wechat: WeChat nickname.
    """

    phone: str
    comment: str
    wechat: str
    updated_at: datetime

    @property
    def text(self) -> str:
        """All contact data, separated by commas."""
        return ", ".join(part for part in (self.phone, self.comment, self.wechat) if part)


@dataclass
class Carriage:
    """A shipment of postings.

    Attributes:
        departure: midnight (UTC) of the day on which it leaves.
        status: ``new``, ``formed``, ``sended`` (the service's spelling), ``received``, ``closed`` or ``cancelled``.
        substatus: status of its documents: ``in_process`` or ``ready``; empty before they are requested.
        postings: numbers of all postings ever in it; those with its ``carriage_id`` are in it now.
        part: its ordinal among the carriages of its delivery method and day.
        polls: remaining polls that report its documents as in process.
        containers: number of cargo units.
        traceable: whether all of its products are traceable in Belarus.
        containers_printed: whether the cargo unit labels were downloaded.
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
# name, from, to ("": unchanged), status of the documents ("": unchanged), by, effects
CARRIAGE_MOVES = [
    Move("approve", ("new",), "formed", "in_process", "seller", ("approved",)),
    Move("print", APPROVED, "", "ready", "ozon"),
    Move("hand_over", ("formed",), "sended", "ready", "seller", ("handed_over",)),
    Move("receive", ("sended",), "received", "", "ozon"),
    Move("close", ("received",), "closed", "", "ozon"),
    Move("cancel", ("new", "formed"), "cancelled", "", "seller", ("released",)),
]
