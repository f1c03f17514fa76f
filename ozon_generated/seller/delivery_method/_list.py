# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/delivery-method/list``: List delivery methods of rFBS warehouses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from .._shared_geo_point import GeoPoint
from .._shared_sort_direction import SortDirection
from ._shared_delivery_method_status import DeliveryMethodStatus

if TYPE_CHECKING:
    from ._inputs import DeliveryMethodListFilterDict


DeliveryMethodTplIntegrationType: TypeAlias = Literal["aggregator", "3pl_tracking", "non_integrated", "hybrid"] | str


@model
class DeliveryMethodListFilter(Model):
    """Narrows the list of delivery methods."""

    status: Sequence[DeliveryMethodStatus] | None = None
    """States of the methods."""

    delivery_method_ids: Sequence[int] | None = None
    """Up to 100 delivery methods."""

    provider_ids: Sequence[int] | None = None
    """Up to 100 delivery services."""

    warehouse_ids: Sequence[int] | None = None
    """Up to 100 warehouses from `warehouse.list`."""


@model
class DeliveryMethodListRequest(Model):
    """Request of `delivery_method.list`."""

    filter: DeliveryMethodListFilter | DeliveryMethodListFilterDict | None = None
    """Which methods to list; all when left out."""

    sort_dir: SortDirection | None = None
    """Order of the methods."""

    limit: int
    """Methods per page, 1 to 100."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class DeliveryMethodDropOffPoint(Model):
    """Point where parcels are handed over to the delivery service."""

    name: str | None = None
    """What the point is called in the seller cabinet."""

    address: str | None = None
    """Postal address in one line."""

    address_coordinates: GeoPoint | None = None
    """Where the point lies."""

    code: str | None = None
    """Code of the point at the delivery service."""


@model
class DeliveryMethod(Model):
    """A way in which the orders of one rFBS warehouse reach the buyer."""

    id: int | None = None
    """Number of the delivery method; carriages, polygons and filters of postings take it as delivery_method_id."""

    name: str | None = None
    """Name that the seller gave to the method."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    status: DeliveryMethodStatus | None = None
    """State of the method."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    cutoff: str | None = None
    """Time of day until which an order of the day has to be assembled, local to the warehouse."""

    is_express: bool | None = None
    """True for express delivery within hours."""

    provider_id: int | None = None
    """Number of the delivery service."""

    sla_cut_in: int | None = None
    """Minutes that the seller has at least to assemble an order."""

    template_id: int | None = None
    """Number of the delivery service's tariff on which the method is built."""

    tpl_dropoff_point: DeliveryMethodDropOffPoint | None = None
    """Where the seller hands the parcels over to the delivery service."""

    tpl_integration_type: DeliveryMethodTplIntegrationType | None = None
    """Who delivers and how much of it Ozon sees: aggregator (partners of Ozon), 3pl_tracking (an outside service with
    tracking), non_integrated (the seller or a service without tracking), hybrid.
    """

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""


@model
class DeliveryMethodListResponse(Model):
    """Answer of `delivery_method.list`."""

    delivery_methods: list[DeliveryMethod] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[DeliveryMethod]:
        """The rows of this page."""
        return self.delivery_methods


OPERATION = Operation(
    api="seller",
    name="delivery_method.list",
    method="POST",
    path="/v2/delivery-method/list",
    summary="List delivery methods of rFBS warehouses",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="delivery_methods",
        token="cursor",
        next="cursor",
        size="limit",
        max=100,
        min=1,
        more="has_next",
        key="id",
    ),
    lifecycle=Lifecycle(added=date(2025, 12, 2)),
    request=DeliveryMethodListRequest,
    response=DeliveryMethodListResponse,
)
