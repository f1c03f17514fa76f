# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_FBO_POSTING_CANCELLED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

import attrs

from ...model import model
from ...push import Event, PushFacts
from ._shared_push_cancel_reason import PushCancelReason
from ._shared_push_fbo_state import PushFboState
from ._shared_push_product import PushProduct


@model
class FboPostingCancelled(Event):
    """A posting from a warehouse of Ozon was cancelled (``TYPE_FBO_POSTING_CANCELLED``).

    The reason says why, and old_state how far the posting had come. The same cancellation may also come as
    TYPE_FBO_POSTING_STATE_CHANGED.
    """

    TYPE: ClassVar[str] = "TYPE_FBO_POSTING_CANCELLED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("uuid",),
        time=("cancel_date",),
        subject="posting_number",
        operations=("posting_fbo.get", "posting_fbo.cancel_reason_list"),
        scope=("FBO",),
        tells="cancelled",
    )

    posting_number: str | None = None
    """The posting, as `posting_fbs.get` and `posting_fbo.get` take it."""

    order_number: str | None = None
    """Number of the order; in pushes about orders it may have three parts, as that of a posting."""

    uuid: str | None = None
    """The same in every repetition of this push and in no other one."""

    products: list[PushProduct] = attrs.field(factory=list)
    """What the posting contains."""

    old_state: PushFboState | None = None
    """State before it."""

    new_state: PushFboState | None = None
    """State now, posting_canceled."""

    cancel_date: datetime | None = None
    """Moment of the cancellation, UTC."""

    reason: PushCancelReason | None = None
    """Why it was cancelled."""

    warehouse_id: int | None = None
    """Warehouse that ships the posting."""

    seller_id: int | None = None
    """Account that the push is about."""
