# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/returns/rfbs/reject``: Reject a return request (removed)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ReturnRfbsRejectRequest(Model):
    """Request of `return_rfbs.reject`."""

    return_id: int
    """From `return_rfbs.list`."""

    comment: str | None = None
    """Words to the buyer."""

    rejection_reason_id: int
    """Reason from rejection_reason of `return_rfbs.get`."""


OPERATION = Operation(
    api="seller",
    name="return_rfbs.reject",
    method="POST",
    path="/v2/returns/rfbs/reject",
    summary="Reject a return request (removed)",
    safety="destructive",
    lifecycle=Lifecycle(announced=date(2025, 5, 13), off=date(2026, 8, 11), replacement=("return_rfbs.action_set",)),
    request=ReturnRfbsRejectRequest,
    reply="nothing",
)
