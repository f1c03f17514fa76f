# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/returns/rfbs/action/set``: Answer a return request of an rFBS buyer."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ReturnRfbsActionSetRequest(Model):
    """Request of `return_rfbs.action_set`."""

    comment: str | None = None
    """Words to the buyer; required for the actions -1 and -10."""

    compensation_amount: float | None = None
    """Amount to refund while the buyer keeps the product, in roubles; required for the action 1020. At least 0."""

    id: int
    """Number of the action, from available_actions of `return_rfbs.get`."""

    rejection_reason_id: int | None = None
    """Reason from rejection_reason of `return_rfbs.get`; required for the actions -1 and -10."""

    return_for_back_way: float | None = None
    """Amount for the way back that the buyer gets refunded, in roubles; negative counts as 0."""

    return_id: int
    """From `return_rfbs.list`."""


OPERATION = Operation(
    api="seller",
    name="return_rfbs.action_set",
    method="POST",
    path="/v1/returns/rfbs/action/set",
    summary="Answer a return request of an rFBS buyer",
    safety="destructive",
    lifecycle=Lifecycle(added=date(2025, 5, 13)),
    request=ReturnRfbsActionSetRequest,
    reply="nothing",
)
