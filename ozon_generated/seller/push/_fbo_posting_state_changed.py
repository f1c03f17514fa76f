# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_FBO_POSTING_STATE_CHANGED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts
from ._shared_push_fbo_state import PushFboState


@model
class FboPostingStateChanged(Event):
    """The state of a posting from a warehouse of Ozon changed (``TYPE_FBO_POSTING_STATE_CHANGED``).

    Tells the new state only. A cancellation may come so, as well as by TYPE_FBO_POSTING_CANCELLED.
    """

    TYPE: ClassVar[str] = "TYPE_FBO_POSTING_STATE_CHANGED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("uuid",),
        time=("changed_state_date",),
        subject="posting_number",
        operations=("posting_fbo.get",),
        scope=("FBO",),
        tells="state",
        states={
            "awaiting_packaging": ("posting_created", "posting_packing"),
            "awaiting_deliver": ("posting_transferring_to_delivery",),
            "delivering": (
                "posting_on_way_to_city",
                "posting_transferred_to_courier_service",
                "posting_returned_to_warehouse",
                "posting_in_courier_service",
                "posting_on_way_to_pickup_point",
                "posting_in_pickup_point",
            ),
            "delivered": ("posting_delivered", "posting_received"),
            "cancelled": ("posting_canceled",),
        },
    )

    posting_number: str | None = None
    """The posting, as `posting_fbs.get` and `posting_fbo.get` take it."""

    order_number: str | None = None
    """Number of the order; in pushes about orders it may have three parts, as that of a posting."""

    uuid: str | None = None
    """The same in every repetition of this push and in no other one."""

    new_state: PushFboState | None = None
    """State now."""

    changed_state_date: datetime | None = None
    """Moment of the change, UTC."""

    warehouse_id: int | None = None
    """Warehouse that ships the posting."""

    seller_id: int | None = None
    """Account that the push is about."""
