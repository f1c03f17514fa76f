# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/order/direct/seller-dlv/edit``: Change vehicle or driver of a direct supply (FBP)."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_order_change_response import FbpOrderChangeResponse


@model
class FbpOrderDirectSellerDlvEditRequest(Model):
    """Request of `fbp_order_direct.seller_dlv_edit`."""

    driver_name: str
    """Full name of the driver."""

    row_version: int
    """Version that the caller last saw, from the latest answer about this supply; the change is meant to fail when
    somebody was faster.
    """

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """

    vehicle_number: str
    """Registration plate of the vehicle."""

    vehicle_type: str
    """Kind or model of the vehicle, free text."""


OPERATION = Operation(
    api="seller",
    name="fbp_order_direct.seller_dlv_edit",
    method="POST",
    path="/v1/fbp/order/direct/seller-dlv/edit",
    summary="Change vehicle or driver of a direct supply (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    item_errors=ItemErrors(items="error", errors="order_errors", refused="is_error"),
    request=FbpOrderDirectSellerDlvEditRequest,
    response=FbpOrderChangeResponse,
)
