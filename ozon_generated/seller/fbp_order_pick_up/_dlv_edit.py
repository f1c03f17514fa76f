# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/order/pick-up/dlv/edit``: Change the contact of a pick-up supply (FBP)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_order_change_response import FbpOrderChangeResponse

if TYPE_CHECKING:
    from ._inputs import FbpOrderPickUpContactDict


@model
class FbpOrderPickUpContact(Model):
    """From whom the courier fetches the goods."""

    sender_name: str
    """Full name of the person who hands the goods over."""

    sender_phone: str
    """Phone number of the person who hands the goods over."""


@model
class FbpOrderPickUpDlvEditRequest(Model):
    """Request of `fbp_order_pick_up.dlv_edit`."""

    pickup_details: FbpOrderPickUpContact | FbpOrderPickUpContactDict
    """New contact, name and phone together."""

    row_version: int
    """Version that the caller last saw, from the latest answer about this supply; the change is meant to fail when
    somebody was faster.
    """

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


OPERATION = Operation(
    api="seller",
    name="fbp_order_pick_up.dlv_edit",
    method="POST",
    path="/v1/fbp/order/pick-up/dlv/edit",
    summary="Change the contact of a pick-up supply (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    item_errors=ItemErrors(items="error", errors="order_errors", refused="is_error"),
    request=FbpOrderPickUpDlvEditRequest,
    response=FbpOrderChangeResponse,
)
