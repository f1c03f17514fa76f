# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/direct/delete``: Delete a direct supply draft (FBP)."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_draft_delete_response import FbpDraftDeleteResponse


@model
class FbpDraftDirectDeleteRequest(Model):
    """Request of `fbp_draft_direct.delete`."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


OPERATION = Operation(
    api="seller",
    name="fbp_draft_direct.delete",
    method="POST",
    path="/v1/fbp/draft/direct/delete",
    summary="Delete a direct supply draft (FBP)",
    safety="destructive",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    item_errors=ItemErrors(items="", errors="cancellation_state.cancellation_error"),
    request=FbpDraftDirectDeleteRequest,
    response=FbpDraftDeleteResponse,
)
