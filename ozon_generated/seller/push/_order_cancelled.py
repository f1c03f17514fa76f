# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_ORDER_CANCELLED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts


@model
class OrderCancelled(Event):
    """An order was cancelled (``TYPE_ORDER_CANCELLED``).

    As a whole, with all its postings.
    """

    TYPE: ClassVar[str] = "TYPE_ORDER_CANCELLED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("uuid",),
        time=("cancelled_at",),
        subject="order_number",
        operations=("posting_fbo.list", "posting_fbs.list"),
    )

    order_number: str | None = None
    """Number of the order; in pushes about orders it may have three parts, as that of a posting."""

    order_id: int | None = None
    """Number of the order for the operations."""

    uuid: str | None = None
    """The same in every repetition of this push and in no other one."""

    cancelled_at: datetime | None = None
    """Moment of the cancellation, UTC."""

    seller_id: int | None = None
    """Account that the push is about."""
