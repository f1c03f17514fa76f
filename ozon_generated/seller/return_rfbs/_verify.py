# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/returns/rfbs/verify``: Approve a return request (removed)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ReturnRfbsVerifyRequest(Model):
    """Request of `return_rfbs.verify`."""

    return_id: int
    """From `return_rfbs.list`."""

    return_method_description: str | None = None
    """How and where the buyer shall send the product."""


OPERATION = Operation(
    api="seller",
    name="return_rfbs.verify",
    method="POST",
    path="/v2/returns/rfbs/verify",
    summary="Approve a return request (removed)",
    safety="write",
    lifecycle=Lifecycle(announced=date(2025, 5, 13), off=date(2026, 8, 11), replacement=("return_rfbs.action_set",)),
    request=ReturnRfbsVerifyRequest,
    reply="nothing",
)
