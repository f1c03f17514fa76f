# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_THING_SOLD``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from ...model import Model, model, wire
from ...push import Event, PushFacts
from .._shared_money import Money


@model
class ThingSoldThing(Model):
    """Thing sold thing."""

    name: str | None = None
    """What the shop calls it."""


@model
class ThingSold(Event):
    """A sale (``TYPE_THING_SOLD``).

    Somebody bought a thing; `thing.list` has its price. Not sent any more since 2026-09-01.
    """

    TYPE: ClassVar[str] = "TYPE_THING_SOLD"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("thing.name", "sold_at"),
        daily=True,
        time=("sold_at",),
        subject="thing.name",
        operations=("thing.list",),
        scope=("FBS",),
        off=date(2026, 9, 1),
    )

    sold_at: datetime | None = None
    """When it was bought."""

    thing: ThingSoldThing | None = None
    """What was bought."""

    price: Money | None = None
    """An amount in a currency."""

    class_: int | None = wire("class", default=None)
    """Kind of the sale."""
