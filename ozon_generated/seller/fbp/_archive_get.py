# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/archive/get``: Show one finished supply (FBP)."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_delivery_details import FbpDeliveryDetails
from ._shared_fbp_archive_decline_reason import FbpArchiveDeclineReason
from ._shared_fbp_archive_status import FbpArchiveStatus
from ._shared_fbp_archive_summary import FbpArchiveSummary


@model
class FbpArchiveGetRequest(Model):
    """Request of `fbp.archive_get`."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpArchiveGetResponse(Model):
    """Answer of `fbp.archive_get`."""

    act_file_uuid: str | None = None
    """Identifier of the acceptance act, for `fbp.act_from_get`."""

    bundle_id: str | None = None
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    bundle_sku_summary: FbpArchiveSummary | None = None
    """Size of the supply."""

    business_flow_type_id: int | None = None
    """Number of the business flow by which the supply was handled; the document tells no values."""

    created_date: datetime | None = None
    """Moment of creation, UTC."""

    decline_reason: FbpArchiveDeclineReason | None = None
    """Why the warehouse refused the supply."""

    delivery_details: FbpDeliveryDetails | None = None
    """How the goods get to the warehouse."""

    has_act: bool | None = None
    """True when an acceptance act exists."""

    has_label: bool | None = None
    """True when labels were made with `fbp.label_create`."""

    id: int | None = None
    """Number of the supply in the archive."""

    order_draft_id: int | None = None
    """Number of the draft from which the supply was made."""

    order_number: str | None = None
    """Number of the supply as the seller cabinet shows it."""

    package_units_count: int | None = None
    """Number of packages, boxes or pallets, that will arrive."""

    receive_date: datetime | None = None
    """Moment when the warehouse takes or took the goods, UTC."""

    row_version: int | None = None
    """Last version of the supply."""

    status: FbpArchiveStatus | None = None
    """How the supply ended."""

    supply_id: str | None = None
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """

    warehouse_id: int | None = None
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp.archive_get",
    method="POST",
    path="/v1/fbp/archive/get",
    summary="Show one finished supply (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpArchiveGetRequest,
    response=FbpArchiveGetResponse,
)
