# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_UPDATE_ITEM``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts


@model
class ItemUpdated(Event):
    """A product was changed (``TYPE_UPDATE_ITEM``).

    Ozon sends TYPE_CREATE_OR_UPDATE_ITEM in its place. Not sent any more since 2023-07-15.
    """

    TYPE: ClassVar[str] = "TYPE_UPDATE_ITEM"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("product_id", "changed_at"),
        time=("changed_at",),
        subject="product_id",
        operations=("product.info_list",),
        off=date(2023, 7, 15),
    )

    seller_id: int | None = None
    """Account that the push is about."""

    offer_id: str | None = None
    """The seller's own code of the product."""

    product_id: int | None = None
    """Number of the product for the operations."""

    is_error: bool | None = None
    """True if the card was refused."""

    changed_at: datetime | None = None
    """Moment of the change, UTC."""
