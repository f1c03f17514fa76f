# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/delivery-method/list``: List delivery methods of warehouses (switched off)."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, always, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from ._shared_delivery_method_status import DeliveryMethodStatus

if TYPE_CHECKING:
    from ._inputs import DeliveryMethodListV1FilterDict


@model
class DeliveryMethodListV1Filter(Model):
    """Narrows the list to one delivery service, state or warehouse."""

    warehouse_id: int | None = None
    """Number of the warehouse from `warehouse.list`."""

    status: DeliveryMethodStatus | None = None
    """State of the methods."""

    provider_id: int | None = None
    """Number of the delivery service."""


@model
class DeliveryMethodListV1Request(Model):
    """Request of `delivery_method.list_v1`."""

    filter: DeliveryMethodListV1Filter | DeliveryMethodListV1FilterDict | None = None
    """Which methods to list; all when left out."""

    limit: int
    """Methods per page, 1 to 50."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class DeliveryMethodV1(Model):
    """A delivery method as the withdrawn first version showed it."""

    id: int = always()
    """Number of the delivery method."""

    name: str | None = None
    """What the delivery method is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    status: DeliveryMethodStatus | None = None
    """State of the method."""

    company_id: int | None = None
    """Number of the seller, the same as Client-Id."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    cutoff: str | None = None
    """Time of day until which an order has to be assembled."""

    provider_id: int | None = None
    """Number of the delivery service."""

    sla_cut_in: int | None = None
    """Minutes that the seller has at least to assemble an order."""

    template_id: int | None = None
    """Number of the delivery service's tariff on which the method is built."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""


@model
class DeliveryMethodListV1Response(Model):
    """Answer of `delivery_method.list_v1`."""

    result: list[DeliveryMethodV1] = attrs.field(factory=list)

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[DeliveryMethodV1]:
        """The rows of this page."""
        return self.result


OPERATION = Operation(
    api="seller",
    name="delivery_method.list_v1",
    method="POST",
    path="/v1/delivery-method/list",
    summary="List delivery methods of warehouses (switched off)",
    defaults={"limit": 50},
    safety="read",
    pagination=Pagination(
        scheme="offset", items="result", token="offset", size="limit", max=50, min=1, more="has_next", key="id"
    ),
    lifecycle=Lifecycle(announced=date(2026, 3, 24), off=date(2026, 4, 7), replacement=("delivery_method.list",)),
    request=DeliveryMethodListV1Request,
    response=DeliveryMethodListV1Response,
)
