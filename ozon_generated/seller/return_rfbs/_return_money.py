# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/returns/rfbs/return-money``: Refund a return in full (removed)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ReturnRfbsReturnMoneyRequest(Model):
    """Request of `return_rfbs.return_money`."""

    return_id: int
    """From `return_rfbs.list`."""

    return_for_back_way: int | None = None
    """Amount for the way back that the buyer gets refunded. At least 0."""


OPERATION = Operation(
    api="seller",
    name="return_rfbs.return_money",
    method="POST",
    path="/v2/returns/rfbs/return-money",
    summary="Refund a return in full (removed)",
    safety="write",
    lifecycle=Lifecycle(announced=date(2025, 5, 13), off=date(2026, 8, 11), replacement=("return_rfbs.action_set",)),
    request=ReturnRfbsReturnMoneyRequest,
    reply="nothing",
)
