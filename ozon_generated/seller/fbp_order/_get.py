# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/order/get``: Show one registered supply (FBP)."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_cancellation_state import FbpCancellationState
from .._shared_fbp_delivery_details import FbpDeliveryDetails
from ._shared_fbp_order_attention import FbpOrderAttention
from ._shared_fbp_order_status import FbpOrderStatus


@model
class FbpOrderGetRequest(Model):
    """Request of `fbp_order.get`."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpOrderGetResponse(Model):
    """Answer of `fbp_order.get`."""

    attention_reasons: list[FbpOrderAttention] = attrs.field(factory=list)
    """Why the supply needs a look."""

    bundle_uuid: str | None = None
    """List of products of the supply; the drafts call it bundle_id."""

    can_be_cancelled: bool | None = None
    """True when the cancel call of this way of delivery will be accepted."""

    cancellation_state: FbpCancellationState | None = None
    """How a cancellation that waits for the partner's warehouse stands."""

    created_date: datetime | None = None
    """Moment of creation, UTC."""

    delivery_details: FbpDeliveryDetails | None = None
    """How the goods get to the warehouse."""

    draft_id: int | None = None
    """Number of the draft from which the supply was made."""

    has_consignment_note: bool | None = None
    """True when a waybill was made with `fbp.act_to_create`."""

    has_label: bool | None = None
    """True when labels were made with `fbp.label_create`."""

    id: int | None = None
    """Number of the supply; the other calls want supply_id instead."""

    locked: bool | None = None
    """True while Ozon or the warehouse works on it; changes are refused meanwhile."""

    order_number: str | None = None
    """Number of the supply as the seller cabinet shows it."""

    package_units_count: int | None = None
    """Number of packages, boxes or pallets, that will arrive."""

    receive_date: datetime | None = None
    """Moment when the warehouse takes or took the goods, UTC."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""

    status: FbpOrderStatus | None = None
    """Where the supply is."""

    supply_id: str | None = None
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """

    warehouse_id: int | None = None
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp_order.get",
    method="POST",
    path="/v1/fbp/order/get",
    summary="Show one registered supply (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpOrderGetRequest,
    response=FbpOrderGetResponse,
)
