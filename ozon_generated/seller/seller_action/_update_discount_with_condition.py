# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/update/discount-with-condition``: Change a discount from an order amount on."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import SellerActionUpdateDiscountWithConditionParametersDict


@model
class SellerActionUpdateDiscountWithConditionParameters(Model):
    """New terms of a discount from an order amount on."""

    title: str
    """Title that buyers see, up to 256 characters. At least 1 character."""

    date_end: datetime
    """Moment when the promotion ends, UTC."""

    date_start: datetime
    """Moment when the promotion begins, UTC."""

    discount_value: float
    """Size of the discount in the unit that was set at creation."""

    min_order_amount: float
    """Order amount from which the discount applies."""


@model
class SellerActionUpdateDiscountWithConditionRequest(Model):
    """Request of `seller_action.update_discount_with_condition`."""

    action_id: int
    """Number of the promotion from `seller_action.list`."""

    action_parameters: (
        SellerActionUpdateDiscountWithConditionParameters | SellerActionUpdateDiscountWithConditionParametersDict
    )
    """The terms as a whole."""


OPERATION = Operation(
    api="seller",
    name="seller_action.update_discount_with_condition",
    method="POST",
    path="/v1/seller-actions/update/discount-with-condition",
    summary="Change a discount from an order amount on",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionUpdateDiscountWithConditionRequest,
    reply="nothing",
)
