# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_ORDER_STATE_CHANGED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from ...model import model
from ...push import Event, PushFacts

PushOrderState: TypeAlias = Literal["order_in_delivery", "order_done"] | str
"""State of an order. These two are known from examples; Ozon has no list of them."""


@model
class OrderStateChanged(Event):
    """The state of an order changed (``TYPE_ORDER_STATE_CHANGED``).

    Tells the state before and after.
    """

    TYPE: ClassVar[str] = "TYPE_ORDER_STATE_CHANGED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("uuid",), time=("updated_at",), subject="order_number", operations=("posting_fbo.list", "posting_fbs.list")
    )

    order_number: str | None = None
    """Number of the order; in pushes about orders it may have three parts, as that of a posting."""

    order_id: int | None = None
    """Number of the order for the operations."""

    uuid: str | None = None
    """The same in every repetition of this push and in no other one."""

    old_state: PushOrderState | None = None
    """State before it."""

    new_state: PushOrderState | None = None
    """State now."""

    updated_at: datetime | None = None
    """Moment of the change, UTC."""

    seller_id: int | None = None
    """Account that the push is about."""
