# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cancel-reason/list``: List all cancel reasons of Ozon Delivery."""

from __future__ import annotations

from ...operation import (
    Operation,
    Tier,
)
from ._shared_cancel_reason_list_response import CancelReasonListResponse

OPERATION = Operation(
    api="seller",
    name="cancel_reason.list",
    method="POST",
    path="/v1/cancel-reason/list",
    summary="List all cancel reasons of Ozon Delivery",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    response=CancelReasonListResponse,
)
