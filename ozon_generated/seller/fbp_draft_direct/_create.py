# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/direct/create``: Create a direct supply draft without a carrier (FBP)."""

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
    from ._inputs import FbpDraftDirectDetailsDict


@model
class FbpDraftDirectDetails(Model):
    """Slot of a direct supply whose carrier is told later."""

    timeslot_start: datetime
    """Begin of a slot that the timeslot list offers. Ozon does not say whether it is UTC or the clock of the
    warehouse: send what the list gave.
    """


@model
class FbpDraftDirectCreateRequest(Model):
    """Request of `fbp_draft_direct.create`."""

    bundle_id: str
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    delivery_details: FbpDraftDirectDetails | FbpDraftDirectDetailsDict
    """How the goods get to the warehouse."""

    package_units_count: int
    """Number of packages, boxes or pallets, that will arrive."""

    warehouse_id: int
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp_draft_direct.create",
    method="POST",
    path="/v1/fbp/draft/direct/create",
    summary="Create a direct supply draft without a carrier (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftDirectCreateRequest,
    response=FbpDraftCreateResponse,
)
