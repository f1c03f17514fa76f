# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/direct/tpl-dlv/edit``: Set the transport company of a direct draft (FBP)."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_fbp_draft_edit_response import FbpDraftEditResponse


@model
class FbpDraftDirectTplDlvEditRequest(Model):
    """Request of `fbp_draft_direct.tpl_dlv_edit`."""

    row_version: int
    """Version that the caller last saw, from the latest answer about this supply; the change is meant to fail when
    somebody was faster.
    """

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """

    tracking_number: str
    """Number under which the transport company tracks the cargo."""

    transport_company_name: str
    """Company as the warehouse will see it on the papers."""


OPERATION = Operation(
    api="seller",
    name="fbp_draft_direct.tpl_dlv_edit",
    method="POST",
    path="/v1/fbp/draft/direct/tpl-dlv/edit",
    summary="Set the transport company of a direct draft (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    item_errors=ItemErrors(items="error", errors="errors", refused="is_error"),
    request=FbpDraftDirectTplDlvEditRequest,
    response=FbpDraftEditResponse,
)
