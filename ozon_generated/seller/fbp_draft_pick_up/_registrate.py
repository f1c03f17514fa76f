# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/pick-up/registrate``: Turn a pick-up draft into a supply (FBP)."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_draft_registrate_response import FbpDraftRegistrateResponse


@model
class FbpDraftPickUpRegistrateRequest(Model):
    """Request of `fbp_draft_pick_up.registrate`."""

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
    name="fbp_draft_pick_up.registrate",
    method="POST",
    path="/v1/fbp/draft/pick-up/registrate",
    summary="Turn a pick-up draft into a supply (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    item_errors=ItemErrors(items="error.bundle_errors", errors="errors", key="sku", refused="is_error"),
    request=FbpDraftPickUpRegistrateRequest,
    response=FbpDraftRegistrateResponse,
)
