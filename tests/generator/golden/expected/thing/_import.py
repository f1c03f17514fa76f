# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/thing/import``: Make things."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    FieldLifecycle,
    Lifecycle,
    Operation,
)
from .._shared_money import Money

if TYPE_CHECKING:
    from .._inputs import MoneyDict
    from ._inputs import ThingImportItemDict


ThingImportRequestLanguage: TypeAlias = Literal["RU", "EN"] | str


@model
class ThingImportItem(Model):
    """Thing import item."""

    offer_id: str
    """The seller's own name for it."""

    price: Money | MoneyDict | None = None
    """Deprecated (announced on 2026-09-01). An amount in a currency."""


@model
class ThingImportRequest(Model):
    """Request of `thing.import`."""

    items: Sequence[ThingImportItem | ThingImportItemDict]
    """What to make. At most 10 items."""

    language: ThingImportRequestLanguage | None = None
    """Of the names."""


OPERATION = Operation(
    api="mini",
    name="thing.import_",
    method="POST",
    path="/v1/thing/import",
    summary="Make things",
    safety="write",
    lifecycle=Lifecycle(off=date(2026, 10, 1), replacement=("thing.list",)),
    fields=(FieldLifecycle(side="request", path="items.price", announced=date(2026, 9, 1)),),
    client_defaults=("language",),
    request=ThingImportRequest,
    reply="nothing",
)
