# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/archive/list``: List finished supplies (FBP)."""

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
from .._shared_fbp_delivery_details import FbpDeliveryDetails
from ._shared_fbp_archive_decline_reason import FbpArchiveDeclineReason
from ._shared_fbp_archive_status import FbpArchiveStatus
from ._shared_fbp_archive_summary import FbpArchiveSummary


@model
class FbpArchiveListRequest(Model):
    """Request of `fbp.archive_list`."""

    count: int
    """Supplies per page."""

    last_id: int | None = None
    """Where the page begins, last_id of the page before; leave it out for the first page."""


@model
class FbpArchivedSupply(Model):
    """A supply that is over."""

    warehouse_id: int | None = None
    """Warehouse of the partner, from `fbp.warehouse_list`."""

    status: FbpArchiveStatus | None = None
    """How the supply ended."""

    act_file_uuid: str | None = None
    """Identifier of the acceptance act, for `fbp.act_from_get`."""

    bundle_id: str | None = None
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    bundle_sku_summary: FbpArchiveSummary | None = None
    """Size of the supply."""

    created_date: datetime | None = None
    """Moment of creation, UTC."""

    decline_reason: FbpArchiveDeclineReason | None = None
    """Why the warehouse refused the supply."""

    delivery_details: FbpDeliveryDetails | None = None
    """How the goods get to the warehouse."""

    external_order_id: str | None = None
    """Number of the supply in the partner's own system."""

    has_act: bool | None = None
    """True when an acceptance act exists."""

    has_label: bool | None = None
    """True when labels were made with `fbp.label_create`."""

    order_draft_id: int | None = None
    """Number of the draft from which the supply was made."""

    package_units_count: int | None = None
    """Number of packages, boxes or pallets, that will arrive."""

    receive_date: datetime | None = None
    """Moment when the warehouse takes or took the goods, UTC."""

    row_version: int | None = None
    """Last version of the supply."""

    supply_id: str | None = None
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """

    whc_order_id: int | None = None
    """Number of the supply at the partner's warehouse."""


@model
class FbpArchiveListResponse(Model):
    """Answer of `fbp.archive_list`."""

    items: list[FbpArchivedSupply] = attrs.field(factory=list)
    """Supplies that are over."""

    last_id: int | None = None
    """Token of the next page."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[FbpArchivedSupply]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="fbp.archive_list",
    method="POST",
    path="/v1/fbp/archive/list",
    summary="List finished supplies (FBP)",
    defaults={"count": 100},
    safety="read",
    pagination=Pagination(
        scheme="last_id", items="items", token="last_id", next="last_id", more="has_next", size="count", key="supply_id"
    ),
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpArchiveListRequest,
    response=FbpArchiveListResponse,
)
