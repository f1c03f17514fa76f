# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/drop-off/create``: Create a drop-off supply draft (FBP)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_draft_create_response import FbpDraftCreateResponse

if TYPE_CHECKING:
    from ._inputs import FbpDraftDropOffDetailsDict


@model
class FbpDraftDropOffDetails(Model):
    """Where and when the goods are brought to a drop-off point."""

    drop_off_date: str
    """Day when the goods are brought to the point; the document names no format, so send a value as
    nearest_drop_off_date of the point list shows it.
    """

    drop_off_point_id: int
    """Drop-off point, from `fbp_draft_drop_off.point_list`."""

    drop_off_province_uuid: str
    """Province of the point, from `fbp_draft_drop_off.province_list`."""


@model
class FbpDraftDropOffCreateRequest(Model):
    """Request of `fbp_draft_drop_off.create`."""

    bundle_id: str
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    delivery_details: FbpDraftDropOffDetails | FbpDraftDropOffDetailsDict
    """How the goods get to the warehouse."""

    package_units_count: int
    """Number of packages, boxes or pallets, that will arrive."""

    warehouse_id: int
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp_draft_drop_off.create",
    method="POST",
    path="/v1/fbp/draft/drop-off/create",
    summary="Create a drop-off supply draft (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftDropOffCreateRequest,
    response=FbpDraftCreateResponse,
)
