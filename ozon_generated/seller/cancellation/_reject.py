# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/conditional-cancellation/reject``: Reject a request to cancel an order."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class CancellationRejectRequest(Model):
    """Request of `cancellation.reject`."""

    cancellation_id: int
    """The request to decide, from `cancellation.list`."""

    comment: str | None = None
    """Words to the buyer."""


OPERATION = Operation(
    api="seller",
    name="cancellation.reject",
    method="POST",
    path="/v2/conditional-cancellation/reject",
    summary="Reject a request to cancel an order",
    safety="destructive",
    lifecycle=Lifecycle(added=date(2025, 4, 30)),
    request=CancellationRejectRequest,
    reply="nothing",
)
