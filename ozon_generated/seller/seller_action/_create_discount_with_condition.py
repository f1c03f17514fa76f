# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/create/discount-with-condition``: Create a discount from an order amount on."""

from __future__ import annotations

from datetime import date, datetime

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_seller_action_create_response import SellerActionCreateResponse
from ._shared_seller_action_discount_unit import SellerActionDiscountUnit


@model
class SellerActionCreateDiscountWithConditionRequest(Model):
    """Request of `seller_action.create_discount_with_condition`."""

    date_end: datetime
    """Moment when the promotion ends, UTC."""

    date_start: datetime
    """Moment when the promotion begins, UTC."""

    discount_type: SellerActionDiscountUnit
    """How discount_value is read: PERCENT of the price, or an amount in the currency of the shop."""

    discount_value: float
    """Size of the discount, as discount_type reads it."""

    min_order_amount: float
    """Order amount from which the discount applies."""

    title: str
    """Title that buyers see, up to 256 characters. At least 1 character."""


OPERATION = Operation(
    api="seller",
    name="seller_action.create_discount_with_condition",
    method="POST",
    path="/v1/seller-actions/create/discount-with-condition",
    summary="Create a discount from an order amount on",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionCreateDiscountWithConditionRequest,
    response=SellerActionCreateResponse,
)
