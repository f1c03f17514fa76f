# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_STATE_CHANGED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts
from ._shared_push_fbs_state import PushFbsState


@model
class PostingStateChanged(Event):
    """The state of a posting changed (``TYPE_STATE_CHANGED``).

    Tells the new state only. A cancellation may come so, as well as by TYPE_POSTING_CANCELLED.
    """

    TYPE: ClassVar[str] = "TYPE_STATE_CHANGED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("posting_number", "new_state", "changed_state_date"),
        time=("changed_state_date",),
        subject="posting_number",
        operations=("posting_fbs.get",),
        scope=("FBS", "rFBS"),
        tells="state",
        states={
            "awaiting_verification": ("posting_created",),
            "awaiting_approve": ("posting_created",),
            "awaiting_packaging": ("posting_created",),
            "awaiting_registration": ("posting_awaiting_registration",),
            "awaiting_deliver": ("posting_transferring_to_delivery", "posting_in_carriage", "posting_not_in_carriage"),
            "acceptance_in_progress": ("posting_acceptance_in_progress",),
            "not_accepted": ("posting_not_in_sort_center",),
            "arbitration": ("posting_in_arbitration",),
            "client_arbitration": ("posting_in_client_arbitration",),
            "driver_pickup": ("posting_driver_pick_up",),
            "delivering": (
                "posting_on_way_to_city",
                "posting_transferred_to_courier_service",
                "posting_in_courier_service",
                "posting_on_way_to_pickup_point",
                "posting_in_pickup_point",
                "posting_conditionally_delivered",
            ),
            "delivered": ("posting_delivered", "posting_received"),
            "cancelled": ("posting_canceled",),
            "cancelled_from_split_pending": ("posting_canceled",),
        },
    )

    posting_number: str | None = None
    """The posting, as `posting_fbs.get` and `posting_fbo.get` take it."""

    new_state: PushFbsState | None = None
    """State now."""

    changed_state_date: datetime | None = None
    """Moment of the change, UTC."""

    warehouse_id: int | None = None
    """Warehouse that ships the posting."""

    seller_id: int | None = None
    """Account that the push is about."""
