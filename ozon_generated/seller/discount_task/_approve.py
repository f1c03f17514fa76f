# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/actions/discounts-task/approve``: Accept requests for a discount."""

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
    from ._inputs import DiscountTaskApproveItemDict


@model
class DiscountTaskApproveItem(Model):
    """A request and the price that the buyer is offered."""

    id: int
    """Number of the request from the list."""

    approved_price: float
    """Price to offer, in the currency of the shop; it need not be the requested one."""

    seller_comment: str | None = None
    """Text that the buyer reads."""

    approved_quantity_min: int
    """Fewest pieces that the buyer has to take for this price."""

    approved_quantity_max: int
    """Most pieces that the buyer gets for this price."""


@model
class DiscountTaskApproveRequest(Model):
    """Request of `discount_task.approve`."""

    tasks: Sequence[DiscountTaskApproveItem | DiscountTaskApproveItemDict]
    """Requests to accept. At least 1 item."""


OPERATION = Operation(
    api="seller",
    name="discount_task.approve",
    method="POST",
    path="/v1/actions/discounts-task/approve",
    summary="Accept requests for a discount",
    safety="write",
    item_errors=ItemErrors(items="result.fail_details", errors="error_for_user", key="task_id"),
    request=DiscountTaskApproveRequest,
    response=DiscountTaskDecisionResponse,
)
