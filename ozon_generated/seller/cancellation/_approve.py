# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/conditional-cancellation/approve``: Approve a request to cancel an order."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class CancellationApproveRequest(Model):
    """Request of `cancellation.approve`."""

    cancellation_id: int
    """The request to decide, from `cancellation.list`."""

    comment: str | None = None
    """Words to the buyer."""


OPERATION = Operation(
    api="seller",
    name="cancellation.approve",
    method="POST",
    path="/v2/conditional-cancellation/approve",
    summary="Approve a request to cancel an order",
    safety="destructive",
    lifecycle=Lifecycle(added=date(2025, 4, 30)),
    request=CancellationApproveRequest,
    reply="nothing",
)
