# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/container/get``: Read one container with its postings."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_carriage_container_action import CarriageContainerAction
from ._shared_carriage_container_cargo_type import CarriageContainerCargoType
from ._shared_carriage_container_sort_type import CarriageContainerSortType
from ._shared_carriage_container_status import CarriageContainerStatus


@model
class CarriageContainerGetRequest(Model):
    """Request of `carriage_container.get`."""

    container_id: int
    """Number of the container."""


@model
class CarriageContainerProduct(Model):
    """A product of the posting."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    quantity: int | None = None
    """Pieces in the posting."""

    picture_url: str | None = None
    """Link of the main picture."""

    product_color: str | None = None
    """Colour, as the card states it."""

    product_size_manufacturer: str | None = None
    """Size as the maker gives it."""

    product_size_russian: str | None = None
    """Size in the Russian system."""


@model
class CarriageContainerPosting(Model):
    """A posting that was put in, and its products."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    available_actions: list[str] = attrs.field(factory=list)
    """What may be done with the posting now."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    products: list[CarriageContainerProduct] = attrs.field(factory=list)

    sort_type: CarriageContainerSortType | None = None
    """Whether the parcel can be sorted by machine."""

    weight: float | None = None
    """Weight of the posting in kilograms."""


@model
class CarriageContainerGetResponse(Model):
    """Answer of `carriage_container.get`."""

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

    parent_container_id: int | None = None
    """The pallet on which the box stands; 0 when there is none."""

    postings: list[CarriageContainerPosting] = attrs.field(factory=list)

    related_container_ids: list[int] = attrs.field(factory=list)
    """Boxes on the pallet."""

    sort_type: CarriageContainerSortType | None = None
    """Which parcels it holds."""

    status: CarriageContainerStatus | None = None
    """Stage of the container: new is open for postings, approve_enqueued to approve_failed is its approval, formed is
    ready to be handed over, added is part of a carriage or a pallet, acceptance_in_progress and finished are its
    acceptance by Ozon. cancellation_enqueded is spelt so on the wire.
    """

    warehouse_date: str | None = None
    """Day on which the container was made, in the time zone of the warehouse."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    warehouse_name: str | None = None
    """What the seller calls the warehouse in the cabinet."""

    weight: float | None = None
    """Weight of all postings in it, in kilograms."""


OPERATION = Operation(
    api="seller",
    name="carriage_container.get",
    method="POST",
    path="/v1/carriage/container/get",
    summary="Read one container with its postings",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 5)),
    tier=Tier(programme="trusted acceptance of cargo units"),
    request=CarriageContainerGetRequest,
    response=CarriageContainerGetResponse,
)
