# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/get``: Show one supply draft (FBP)."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_cancellation_state import FbpCancellationState
from .._shared_fbp_delivery_details import FbpDeliveryDetails
from ._shared_fbp_draft_status import FbpDraftStatus


@model
class FbpDraftGetRequest(Model):
    """Request of `fbp_draft.get`."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpDraftDeclineReason(Model):
    """Why the warehouse refused the supply."""

    failed_sku_ids: list[int] = attrs.field(factory=list)
    """SKUs that were refused."""

    message: str | None = None
    """Reason in words."""


@model
class FbpDraftGetResponse(Model):
    """Answer of `fbp_draft.get`."""

    bundle_id: str | None = None
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    cancellation_state: FbpCancellationState | None = None
    """How a cancellation that waits for the partner's warehouse stands."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    decline_reason: FbpDraftDeclineReason | None = None
    """Why the warehouse refused the supply."""

    deleted_at: datetime | None = None
    """Moment of the deletion, UTC; absent as long as the draft exists."""

    delivery_details: FbpDeliveryDetails | None = None
    """How the goods get to the warehouse."""

    editable: bool | None = None
    """True when the draft may still be changed."""

    id: int | None = None
    """Number of the draft; the other calls want supply_id instead."""

    is_cancelable: bool | None = None
    """True when the draft may be cancelled."""

    is_deletable: bool | None = None
    """True when the draft may be deleted."""

    is_registration_available: bool | None = None
    """True when the registrate call of this way of delivery may be made."""

    locked: bool | None = None
    """True while Ozon or the warehouse works on it; changes are refused meanwhile."""

    package_units_count: int | None = None
    """Number of packages, boxes or pallets, that will arrive."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""

    status: FbpDraftStatus | None = None
    """Stage of the preparation."""

    supply_id: str | None = None
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """

    warehouse_id: int | None = None
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp_draft.get",
    method="POST",
    path="/v1/fbp/draft/get",
    summary="Show one supply draft (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftGetRequest,
    response=FbpDraftGetResponse,
)
