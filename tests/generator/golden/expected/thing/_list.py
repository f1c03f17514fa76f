# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/thing/list``: List things."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import attrs

from ...model import Local, Model, always, model, wire
from ...operation import (
    FieldLifecycle,
    Limit,
    Operation,
    Pagination,
)
from .._shared_money import Money

if TYPE_CHECKING:
    from ._inputs import ThingListFilterDict


ThingListFilterState: TypeAlias = Literal["OLD", "NEW"] | str


@model
class ThingListFilter(Model):
    """Thing list filter."""

    state: ThingListFilterState | None = None
    """OLD things are no longer made. Ozon takes 'NEW' when it is absent."""

    list_: Sequence[int] | None = wire("list", default=None)
    """Ids to look for."""


@model
class ThingListRequest(Model):
    """Request of `thing.list`."""

    filter: ThingListFilter | ThingListFilterDict
    """Which things to show."""

    limit: int | None = None
    """Rows on a page. At least 1, at most 100. Ozon takes 20 when it is absent."""

    last_id: str | None = None
    """Where the page begins."""


@model
class Thing(Model):
    """What the shop sells, whole or in parts."""

    id: int = always()
    """Number that Mini gave."""

    class_: str = always("class")
    """A Python keyword on the wire."""

    created_at: datetime | None = None
    """Day and hour of the first sale."""

    opens_at: Annotated[datetime, Local(suffix="")] | None = None
    """When the shop opens. Local time of the shop."""

    price: Money | None = None
    """Deprecated (switched off on 2026-11-01; use `prices`). An amount in a currency."""

    weight: float | None = None
    """In grams."""

    prices: list[Money] = attrs.field(factory=list)

    parts: list[Thing] = attrs.field(factory=list)

    free: dict[str, Any] | None = None
    """Whatever the shop wrote."""

    counts: dict[str, int] | None = None
    """Pieces of each colour."""

    value: str | float | None = None
    """Text or a number."""


@model
class ThingListResult(Model):
    """Thing list result."""

    items: list[Thing] = attrs.field(factory=list)

    last_id: str | None = None
    """Where the next page begins."""


@model
class ThingListResponse(Model):
    """Answer of `thing.list`."""

    result: ThingListResult | None = None
    """The page."""

    def page_rows(self) -> list[Thing]:
        """The rows of this page."""
        return self.result.items if self.result else []


OPERATION = Operation(
    api="mini",
    name="thing.list",
    method="POST",
    path="/v1/thing/list",
    summary="List things",
    safety="read",
    pagination=Pagination(
        scheme="last_id", items="result.items", token="last_id", next="result.last_id", size="limit", max=100, key="id"
    ),
    limits=(Limit(count=10, per="minute", scope="account", source="the documentation"),),
    fields=(
        FieldLifecycle(
            side="answer",
            path="result.items.price",
            announced=date(2026, 9, 1),
            off=date(2026, 11, 1),
            replacement=("result.items.prices",),
        ),
    ),
    request=ThingListRequest,
    response=ThingListResponse,
)
