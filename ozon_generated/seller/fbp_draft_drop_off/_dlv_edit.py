# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/drop-off/dlv/edit``: Change point or day of a drop-off draft (FBP)."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_change_response import FbpChangeResponse


@model
class FbpDraftDropOffDlvEditRequest(Model):
    """Request of `fbp_draft_drop_off.dlv_edit`."""

    drop_off_date: str
    """Day when the goods are brought to the point; the document names no format, so send a value as
    nearest_drop_off_date of the point list shows it.
    """

    drop_off_point_id: int
    """Drop-off point, from `fbp_draft_drop_off.point_list`."""

    drop_off_province_uuid: str
    """Province of the point, from `fbp_draft_drop_off.province_list`."""

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
    name="fbp_draft_drop_off.dlv_edit",
    method="POST",
    path="/v1/fbp/draft/drop-off/dlv/edit",
    summary="Change point or day of a drop-off draft (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftDropOffDlvEditRequest,
    response=FbpChangeResponse,
)
