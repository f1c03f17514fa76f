# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/actions/discounts-task/decline``: Refuse requests for a discount."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from ._shared_discount_task_decision_response import DiscountTaskDecisionResponse

if TYPE_CHECKING:
    from ._inputs import DiscountTaskDeclineItemDict


@model
class DiscountTaskDeclineItem(Model):
    """A request and an explanation for the buyer."""

    id: int
    """Number of the request from the list."""

    seller_comment: str | None = None
    """Text that the buyer reads."""


@model
class DiscountTaskDeclineRequest(Model):
    """Request of `discount_task.decline`."""

    tasks: Sequence[DiscountTaskDeclineItem | DiscountTaskDeclineItemDict]
    """Requests to refuse. At least 1 item."""


OPERATION = Operation(
    api="seller",
    name="discount_task.decline",
    method="POST",
    path="/v1/actions/discounts-task/decline",
    summary="Refuse requests for a discount",
    safety="destructive",
    item_errors=ItemErrors(items="result.fail_details", errors="error_for_user", key="task_id"),
    request=DiscountTaskDeclineRequest,
    response=DiscountTaskDecisionResponse,
)
