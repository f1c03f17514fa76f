# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_CUTOFF_DATE_CHANGED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts


@model
class PostingCutoffDateChanged(Event):
    """The day of the hand-over moved (``TYPE_CUTOFF_DATE_CHANGED``).

    Ozon sends it in test mode. It may come after the posting is assembled, and then means nothing; compare it with
    shipment_date of `posting_fbs.get`. An empty new date means that the old one was withdrawn and that another push
    follows.
    """

    TYPE: ClassVar[str] = "TYPE_CUTOFF_DATE_CHANGED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("posting_number", "old_cutoff_date", "new_cutoff_date"),
        daily=True,
        subject="posting_number",
        operations=("posting_fbs.get",),
        scope=("FBS", "rFBS"),
    )

    posting_number: str | None = None
    """The posting, as `posting_fbs.get` and `posting_fbo.get` take it."""

    new_cutoff_date: datetime | None = None
    """Until when to hand the posting over now, UTC; empty if the old one was withdrawn."""

    old_cutoff_date: datetime | None = None
    """Until when it was before, UTC."""

    warehouse_id: int | None = None
    """Warehouse that ships the posting."""

    seller_id: int | None = None
    """Account that the push is about."""
