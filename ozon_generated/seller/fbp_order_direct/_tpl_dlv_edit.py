# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/order/direct/tpl-dlv/edit``: Change the transport company of a direct supply (FBP)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_order_change_response import FbpOrderChangeResponse


@model
class FbpOrderDirectTplDlvEditRequest(Model):
    """Request of `fbp_order_direct.tpl_dlv_edit`."""

    row_version: int
    """Version that the caller last saw, from the latest answer about this supply; the change is meant to fail when
    somebody was faster.
    """

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """

    tracking_number: str
    """Number under which the transport company tracks the cargo."""

    transport_company_name: str
    """Company as the warehouse will see it on the papers."""


OPERATION = Operation(
    api="seller",
    name="fbp_order_direct.tpl_dlv_edit",
    method="POST",
    path="/v1/fbp/order/direct/tpl-dlv/edit",
    summary="Change the transport company of a direct supply (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 9, 11)),
    tier=Tier(programme="FBP"),
    item_errors=ItemErrors(items="error", errors="order_errors", refused="is_error"),
    request=FbpOrderDirectTplDlvEditRequest,
    response=FbpOrderChangeResponse,
)
