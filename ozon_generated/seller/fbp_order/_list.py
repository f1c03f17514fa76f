# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/order/list``: List registered supplies (FBP)."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Tier,
)
from .._shared_fbp_cancellation_state import FbpCancellationState
from .._shared_fbp_delivery_details import FbpDeliveryDetails
from ._shared_fbp_order_attention import FbpOrderAttention
from ._shared_fbp_order_status import FbpOrderStatus


@model
class FbpOrderListRequest(Model):
    """Request of `fbp_order.list`."""

    count: int
    """Supplies per page."""

    last_id: int | None = None
    """Where the page begins, last_id of the page before; leave it out for the first page."""


@model
class FbpOrderSummary(Model):
    """Size of the supply."""

    rounded_total_volume_in_litres: float | None = None
    """Volume of all goods, litres."""

    total_item_count: int | None = None
    """Number of different SKUs."""

    total_quantity: int | None = None
    """Pieces of all SKUs."""


@model
class FbpOrder(Model):
    """A registered supply on its way to the partner's warehouse."""

    id: int | None = None
    """Number of the supply; the other calls want supply_id instead."""

    order_number: str | None = None
    """Number of the supply as the seller cabinet shows it."""

    warehouse_id: int | None = None
    """Warehouse of the partner, from `fbp.warehouse_list`."""

    status: FbpOrderStatus | None = None
    """Where the supply is."""

    attention_reasons: list[FbpOrderAttention] = attrs.field(factory=list)
    """Why the supply needs a look."""

    bundle_summary: FbpOrderSummary | None = None
    """Size of the supply."""

    can_be_cancelled: bool | None = None
    """True when the cancel call of this way of delivery will be accepted."""

    cancellation_state: FbpCancellationState | None = None
    """How a cancellation that waits for the partner's warehouse stands."""

    created_date: datetime | None = None
    """Moment of creation, UTC."""

    delivery_details: FbpDeliveryDetails | None = None
    """How the goods get to the warehouse."""

    has_consignment_note: bool | None = None
    """True when a waybill was made with `fbp.act_to_create`."""

    has_label: bool | None = None
    """True when labels were made with `fbp.label_create`."""

    locked: bool | None = None
    """True while Ozon or the warehouse works on it; changes are refused meanwhile."""

    package_units_count: int | None = None
    """Number of packages, boxes or pallets, that will arrive."""

    receive_date: datetime | None = None
    """Moment when the warehouse takes or took the goods, UTC."""

    supply_id: str | None = None
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpOrderListResponse(Model):
    """Answer of `fbp_order.list`."""

    items: list[FbpOrder] = attrs.field(factory=list)
    """Registered supplies of all ways of delivery."""

    last_id: int | None = None
    """Token of the next page."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[FbpOrder]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="fbp_order.list",
    method="POST",
    path="/v1/fbp/order/list",
    summary="List registered supplies (FBP)",
    defaults={"count": 100},
    safety="read",
    pagination=Pagination(
        scheme="last_id", items="items", token="last_id", next="last_id", more="has_next", size="count", key="id"
    ),
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpOrderListRequest,
    response=FbpOrderListResponse,
)
