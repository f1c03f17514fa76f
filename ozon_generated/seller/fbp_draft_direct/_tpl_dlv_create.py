# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/direct/tpl-dlv/create``: Create a direct supply draft with a transport company (FBP)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

from ...model import Local, Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_draft_create_response import FbpDraftCreateResponse

if TYPE_CHECKING:
    from ._inputs import FbpDraftDirectTplDetailsDict


@model
class FbpDraftDirectTplDetails(Model):
    """Slot and transport company of a direct supply."""

    timeslot_start: Annotated[datetime, Local()]
    """Begin of a slot that the timeslot list offers. Local time of the warehouse, whatever zone its text names."""

    tracking_number: str
    """Number under which the transport company tracks the cargo."""

    transport_company_name: str
    """Company as the warehouse will see it on the papers."""


@model
class FbpDraftDirectTplDlvCreateRequest(Model):
    """Request of `fbp_draft_direct.tpl_dlv_create`."""

    bundle_id: str
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    delivery_details: FbpDraftDirectTplDetails | FbpDraftDirectTplDetailsDict
    """How the goods get to the warehouse."""

    package_units_count: int
    """Number of packages, boxes or pallets, that will arrive."""

    warehouse_id: int
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp_draft_direct.tpl_dlv_create",
    method="POST",
    path="/v1/fbp/draft/direct/tpl-dlv/create",
    summary="Create a direct supply draft with a transport company (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftDirectTplDlvCreateRequest,
    response=FbpDraftCreateResponse,
)
