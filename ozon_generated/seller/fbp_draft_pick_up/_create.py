# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/pick-up/create``: Create a pick-up supply draft (FBP)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_draft_create_response import FbpDraftCreateResponse
from ._shared_fbp_draft_pick_up_details import FbpDraftPickUpDetails

if TYPE_CHECKING:
    from ._inputs import FbpDraftPickUpDetailsDict


@model
class FbpDraftPickUpCreateRequest(Model):
    """Request of `fbp_draft_pick_up.create`."""

    bundle_id: str
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    delivery_details: FbpDraftPickUpDetails | FbpDraftPickUpDetailsDict
    """How the goods get to the warehouse."""

    package_units_count: int
    """Number of packages, boxes or pallets, that will arrive."""

    warehouse_id: int
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp_draft_pick_up.create",
    method="POST",
    path="/v1/fbp/draft/pick-up/create",
    summary="Create a pick-up supply draft (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftPickUpCreateRequest,
    response=FbpDraftCreateResponse,
)
