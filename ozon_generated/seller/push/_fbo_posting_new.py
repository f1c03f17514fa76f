# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_FBO_POSTING_NEW``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

import attrs

from ...model import model
from ...push import Event, PushFacts
from ._shared_push_product import PushProduct


@model
class FboPostingNew(Event):
    """A new posting from a warehouse of Ozon (``TYPE_FBO_POSTING_NEW``).

    A buyer ordered something that Ozon stores and ships.
    """

    TYPE: ClassVar[str] = "TYPE_FBO_POSTING_NEW"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("uuid",),
        time=("creation_date",),
        subject="posting_number",
        operations=("posting_fbo.get", "posting_fbo.list"),
        scope=("FBO",),
        tells="new",
    )

    posting_number: str | None = None
    """The posting, as `posting_fbs.get` and `posting_fbo.get` take it."""

    order_number: str | None = None
    """Number of the order; in pushes about orders it may have three parts, as that of a posting."""

    uuid: str | None = None
    """The same in every repetition of this push and in no other one."""

    products: list[PushProduct] = attrs.field(factory=list)
    """What the posting contains."""

    creation_date: datetime | None = None
    """Moment of the order, UTC."""

    warehouse_id: int | None = None
    """Warehouse that ships the posting."""

    seller_id: int | None = None
    """Account that the push is about."""
