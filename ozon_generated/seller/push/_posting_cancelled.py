# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_POSTING_CANCELLED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

import attrs

from ...model import model
from ...push import Event, PushFacts
from ._shared_push_cancel_reason import PushCancelReason
from ._shared_push_fbs_state import PushFbsState
from ._shared_push_product import PushProduct


@model
class PostingCancelled(Event):
    """A posting was cancelled (``TYPE_POSTING_CANCELLED``).

    By the buyer, the seller or Ozon; the reason says why. The same cancellation may also come as
    TYPE_STATE_CHANGED.
    """

    TYPE: ClassVar[str] = "TYPE_POSTING_CANCELLED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("posting_number", "changed_state_date"),
        time=("changed_state_date",),
        subject="posting_number",
        operations=("posting_fbs.get", "posting_fbs.cancel_reason_list"),
        scope=("FBS", "rFBS"),
        tells="cancelled",
    )

    posting_number: str | None = None
    """The posting, as `posting_fbs.get` and `posting_fbo.get` take it."""

    products: list[PushProduct] = attrs.field(factory=list)
    """What the posting contains."""

    old_state: PushFbsState | None = None
    """State before it."""

    new_state: PushFbsState | None = None
    """State now, posting_canceled."""

    changed_state_date: datetime | None = None
    """Moment of the cancellation, UTC."""

    reason: PushCancelReason | None = None
    """Why it was cancelled."""

    warehouse_id: int | None = None
    """Warehouse that ships the posting."""

    seller_id: int | None = None
    """Account that the push is about."""
