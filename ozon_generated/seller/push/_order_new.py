# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_ORDER_NEW``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts


@model
class OrderNew(Event):
    """A new order (``TYPE_ORDER_NEW``).

    An order of one buyer at one time; it may have several postings, which are told by themselves. Ozon does not say
    of which delivery schemes.
    """

    TYPE: ClassVar[str] = "TYPE_ORDER_NEW"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("uuid",),
        time=("created_at", "creation_date"),
        subject="order_number",
        operations=("posting_fbo.list", "posting_fbs.list"),
    )

    order_number: str | None = None
    """Number of the order; in pushes about orders it may have three parts, as that of a posting."""

    order_id: int | None = None
    """Number of the order for the operations."""

    uuid: str | None = None
    """The same in every repetition of this push and in no other one."""

    created_at: datetime | None = None
    """Moment of the order, UTC; so called in the example of Ozon."""

    creation_date: datetime | None = None
    """Moment of the order, UTC; so called in the table of Ozon."""

    seller_id: int | None = None
    """Account that the push is about."""
