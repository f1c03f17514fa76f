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
