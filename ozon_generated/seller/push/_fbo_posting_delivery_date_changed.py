# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts


@model
class FboPostingDeliveryDateChanged(Event):
    """The delivery of a posting from a warehouse of Ozon moved (``TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED``).

    Tells the times between which the buyer was to get the posting before, and now.
    """

    TYPE: ClassVar[str] = "TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("uuid",), subject="posting_number", operations=("posting_fbo.get",), scope=("FBO",)
    )

    posting_number: str | None = None
    """The posting, as `posting_fbs.get` and `posting_fbo.get` take it."""

    order_number: str | None = None
    """Number of the order; in pushes about orders it may have three parts, as that of a posting."""

    uuid: str | None = None
    """The same in every repetition of this push and in no other one."""

    new_delivery_date_begin: datetime | None = None
    """When the delivery may begin now, UTC; empty if it was withdrawn."""

    new_delivery_date_end: datetime | None = None
    """When it has to be delivered now, UTC; empty if it was withdrawn."""

    old_delivery_date_begin: datetime | None = None
    """When the delivery could begin before, UTC."""

    old_delivery_date_end: datetime | None = None
    """When it had to be delivered before, UTC."""

    warehouse_id: int | None = None
    """Warehouse that ships the posting."""

    seller_id: int | None = None
    """Account that the push is about."""
