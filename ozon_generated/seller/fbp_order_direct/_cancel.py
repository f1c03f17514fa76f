# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/order/direct/cancel``: Cancel a direct supply (FBP)."""

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
class FbpOrderDirectCancelRequest(Model):
    """Request of `fbp_order_direct.cancel`."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


OPERATION = Operation(
    api="seller",
    name="fbp_order_direct.cancel",
    method="POST",
    path="/v1/fbp/order/direct/cancel",
    summary="Cancel a direct supply (FBP)",
    safety="destructive",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    item_errors=ItemErrors(items="error", errors="order_errors", refused="is_error"),
    request=FbpOrderDirectCancelRequest,
    response=FbpOrderChangeResponse,
)
