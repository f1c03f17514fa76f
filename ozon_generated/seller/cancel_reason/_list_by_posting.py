# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cancel-reason/list-by-posting``: List cancel reasons for one posting of Ozon Delivery."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)
from ._shared_cancel_reason_list_response import CancelReasonListResponse


@model
class CancelReasonListByPostingRequest(Model):
    """Request of `cancel_reason.list_by_posting`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


OPERATION = Operation(
    api="seller",
    name="cancel_reason.list_by_posting",
    method="POST",
    path="/v1/cancel-reason/list-by-posting",
    summary="List cancel reasons for one posting of Ozon Delivery",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=CancelReasonListByPostingRequest,
    response=CancelReasonListResponse,
)
