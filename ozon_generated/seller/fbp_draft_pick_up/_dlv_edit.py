# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/pick-up/dlv/edit``: Change place, day or contact of a pick-up draft (FBP)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_change_response import FbpChangeResponse
from ._shared_fbp_draft_pick_up_details import FbpDraftPickUpDetails

if TYPE_CHECKING:
    from ._inputs import FbpDraftPickUpDetailsDict


@model
class FbpDraftPickUpDlvEditRequest(Model):
    """Request of `fbp_draft_pick_up.dlv_edit`."""

    pickup_details: FbpDraftPickUpDetails | FbpDraftPickUpDetailsDict
    """New place, day and contact; they replace the old ones as a whole."""

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
    name="fbp_draft_pick_up.dlv_edit",
    method="POST",
    path="/v1/fbp/draft/pick-up/dlv/edit",
    summary="Change place, day or contact of a pick-up draft (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftPickUpDlvEditRequest,
    response=FbpChangeResponse,
)
