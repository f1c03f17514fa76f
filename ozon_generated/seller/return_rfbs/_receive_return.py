# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/returns/rfbs/receive-return``: Confirm that a return arrived for the check (removed)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ReturnRfbsReceiveReturnRequest(Model):
    """Request of `return_rfbs.receive_return`."""

    return_id: int
    """From `return_rfbs.list`."""


OPERATION = Operation(
    api="seller",
    name="return_rfbs.receive_return",
    method="POST",
    path="/v2/returns/rfbs/receive-return",
    summary="Confirm that a return arrived for the check (removed)",
    safety="write",
    lifecycle=Lifecycle(announced=date(2025, 5, 13), off=date(2026, 8, 11), replacement=("return_rfbs.action_set",)),
    request=ReturnRfbsReceiveReturnRequest,
    reply="nothing",
)
