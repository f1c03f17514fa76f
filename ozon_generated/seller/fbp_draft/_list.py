# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/list``: List supply drafts (FBP)."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Tier,
)
from .._shared_fbp_cancellation_state import FbpCancellationState
from .._shared_fbp_delivery_details import FbpDeliveryDetails
from ._shared_fbp_draft_status import FbpDraftStatus


@model
class FbpDraftListRequest(Model):
    """Request of `fbp_draft.list`."""

    count: int
    """Drafts per page."""

    last_id: int | None = None
    """Where the page begins, last_id of the page before; leave it out for the first page."""


@model
class FbpDraft(Model):
    """A supply that is being prepared."""

    id: int | None = None
    """Number of the draft; the other calls want supply_id instead."""

    warehouse_id: int | None = None
    """Warehouse of the partner, from `fbp.warehouse_list`."""

    status: FbpDraftStatus | None = None
    """Stage of the preparation."""

    bundle_id: str | None = None
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    cancellation_state: FbpCancellationState | None = None
    """How a cancellation that waits for the partner's warehouse stands."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    deleted_at: datetime | None = None
    """Moment of the deletion, UTC; absent as long as the draft exists."""

    delivery_details: FbpDeliveryDetails | None = None
    """How the goods get to the warehouse."""

    editable: bool | None = None
    """True when the draft may still be changed."""

    is_cancelable: bool | None = None
    """True when the draft may be cancelled."""

    is_deletable: bool | None = None
    """True when the draft may be deleted."""

    locked: bool | None = None
    """True while Ozon or the warehouse works on it; changes are refused meanwhile."""

    package_units_count: int | None = None
    """Number of packages, boxes or pallets, that will arrive."""

    supply_id: str | None = None
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpDraftListResponse(Model):
    """Answer of `fbp_draft.list`."""

    items: list[FbpDraft] = attrs.field(factory=list)
    """Drafts of all ways of delivery."""

    last_id: int | None = None
    """Token of the next page."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[FbpDraft]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="fbp_draft.list",
    method="POST",
    path="/v1/fbp/draft/list",
    summary="List supply drafts (FBP)",
    defaults={"count": 100},
    safety="read",
    pagination=Pagination(
        scheme="last_id", items="items", token="last_id", next="last_id", more="has_next", size="count", key="id"
    ),
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftListRequest,
    response=FbpDraftListResponse,
)
