# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/returns/rfbs/compensate``: Refund a part while the buyer keeps the product (removed)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ReturnRfbsCompensateRequest(Model):
    """Request of `return_rfbs.compensate`."""

    compensation_amount: str | None = None
    """Amount to refund as decimal text."""

    return_id: int
    """From `return_rfbs.list`."""


OPERATION = Operation(
    api="seller",
    name="return_rfbs.compensate",
    method="POST",
    path="/v2/returns/rfbs/compensate",
    summary="Refund a part while the buyer keeps the product (removed)",
    safety="write",
    lifecycle=Lifecycle(announced=date(2025, 5, 13), off=date(2026, 8, 11), replacement=("return_rfbs.action_set",)),
    request=ReturnRfbsCompensateRequest,
    reply="nothing",
)
