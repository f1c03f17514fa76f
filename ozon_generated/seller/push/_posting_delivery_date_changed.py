# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_DELIVERY_DATE_CHANGED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts


@model
class PostingDeliveryDateChanged(Event):
    """The time of delivery to the buyer moved (``TYPE_DELIVERY_DATE_CHANGED``).

    Empty new times mean that the old ones were withdrawn and that another push follows.
    """

    TYPE: ClassVar[str] = "TYPE_DELIVERY_DATE_CHANGED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=(
            "posting_number",
            "old_delivery_date_begin",
            "old_delivery_date_end",
            "new_delivery_date_begin",
            "new_delivery_date_end",
        ),
        daily=True,
        subject="posting_number",
        operations=("posting_fbs.get",),
        scope=("FBS", "rFBS"),
    )

    posting_number: str | None = None
    """The posting, as `posting_fbs.get` and `posting_fbo.get` take it."""

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
