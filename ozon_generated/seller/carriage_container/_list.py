# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/container/list``: List containers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
    Tier,
)
from .._shared_sort_direction import SortDirection
from ._shared_carriage_container_action import CarriageContainerAction
from ._shared_carriage_container_cargo_type import CarriageContainerCargoType
from ._shared_carriage_container_sort_type import CarriageContainerSortType
from ._shared_carriage_container_status import CarriageContainerStatus

if TYPE_CHECKING:
    from ._inputs import CarriageContainerFilterDict


@model
class CarriageContainerFilter(Model):
    """Which containers to list; the span of creation and the kind of sorting are demanded."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    cargo_type: CarriageContainerCargoType | None = None
    """Boxes or pallets, both when left out."""

    created_from: datetime
    """Made at or after this moment, UTC."""

    created_to: datetime
    """Made at or before this moment, UTC."""

    sort_type: CarriageContainerSortType
    """Which parcels they hold."""

    statuses: Sequence[CarriageContainerStatus] | None = None
    """Stages; all when left out."""


@model
class CarriageContainerListRequest(Model):
    """Request of `carriage_container.list`."""

    filter: CarriageContainerFilter | CarriageContainerFilterDict | None = None
    """Which containers to list."""

    sort_dir: SortDirection | None = None
    """Order by time of creation."""

    limit: int | None = None
    """Containers per page, 1 to 300. Ozon takes 100 when it is absent."""

    cursor: str | None = None
    """Where the page begins; empty for the first page. At most 1000 characters."""


@model
class CarriageContainer(Model):
    """A container, that is a box or pallet in which postings leave."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    status: CarriageContainerStatus | None = None
    """Stage of the container: new is open for postings, approve_enqueued to approve_failed is its approval, formed is
    ready to be handed over, added is part of a carriage or a pallet, acceptance_in_progress and finished are its
    acceptance by Ozon. cancellation_enqueded is spelt so on the wire.
    """

    available_actions: list[CarriageContainerAction] = attrs.field(factory=list)
    """What may be done with it now."""

    cargo_type: CarriageContainerCargoType | None = None
    """Box or pallet."""

    container_id: int | None = None
    """Number of the container; the methods take it."""

    container_number: int | None = None
    """Running number of the container, as on the label."""

    count_of_postings: int | None = None
    """Number of postings in it."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    related_containers: list[int | str | dict[str, Any]] = attrs.field(factory=list)
    """Containers that belong to it, such as the boxes on a pallet."""

    sort_type: CarriageContainerSortType | None = None
    """Which parcels it holds."""

    warehouse_date: str | None = None
    """Day on which the container was made, in the time zone of the warehouse."""

    warehouse_name: str | None = None
    """What the seller calls the warehouse in the cabinet."""

    weight: float | None = None
    """Weight of all postings in it, in kilograms."""


@model
class CarriageContainerListResponse(Model):
    """Answer of `carriage_container.list`."""

    containers: list[CarriageContainer] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[CarriageContainer]:
        """The rows of this page."""
        return self.containers


OPERATION = Operation(
    api="seller",
    name="carriage_container.list",
    method="POST",
    path="/v1/carriage/container/list",
    summary="List containers",
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="containers",
        token="cursor",
        next="cursor",
        size="limit",
        max=300,
        min=1,
        key="container_id",
    ),
    period=Period(start="filter.created_from", end="filter.created_to", source="no limit is documented"),
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 5)),
    tier=Tier(programme="trusted acceptance of cargo units"),
    request=CarriageContainerListRequest,
    response=CarriageContainerListResponse,
)
