# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/direct/seller-dlv/create``: Create a direct supply draft with own vehicle (FBP)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_draft_create_response import FbpDraftCreateResponse

if TYPE_CHECKING:
    from ._inputs import FbpDraftDirectSellerDetailsDict


@model
class FbpDraftDirectSellerDetails(Model):
    """Slot and vehicle of a direct supply that the seller brings."""

    driver_name: str
    """Full name of the driver."""

    timeslot_start: datetime
    """Begin of a slot that the timeslot list offers. Ozon does not say whether it is UTC or the clock of the
    warehouse: send what the list gave.
    """

    vehicle_number: str
    """Registration plate of the vehicle."""

    vehicle_type: str
    """Kind or model of the vehicle, free text."""


@model
class FbpDraftDirectSellerDlvCreateRequest(Model):
    """Request of `fbp_draft_direct.seller_dlv_create`."""

    bundle_id: str
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    delivery_details: FbpDraftDirectSellerDetails | FbpDraftDirectSellerDetailsDict
    """How the goods get to the warehouse."""

    package_units_count: int
    """Number of packages, boxes or pallets, that will arrive."""

    warehouse_id: int
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp_draft_direct.seller_dlv_create",
    method="POST",
    path="/v1/fbp/draft/direct/seller-dlv/create",
    summary="Create a direct supply draft with own vehicle (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftDirectSellerDlvCreateRequest,
    response=FbpDraftCreateResponse,
)
