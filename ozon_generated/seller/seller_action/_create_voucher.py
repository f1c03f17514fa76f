# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/create/voucher``: Create a discount by promotion code."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_seller_action_create_response import SellerActionCreateResponse
from ._shared_seller_action_discount_unit import SellerActionDiscountUnit
from ._shared_seller_action_voucher_parameters import SellerActionVoucherParameters

if TYPE_CHECKING:
    from ._inputs import SellerActionVoucherParametersDict


@model
class SellerActionCreateVoucherRequest(Model):
    """Request of `seller_action.create_voucher`."""

    budget: int
    """Most that the discounts may cost, in the currency of the shop; the promotion stops when it is spent."""

    date_end: datetime
    """Moment when the promotion ends, UTC."""

    date_start: datetime
    """Moment when the promotion begins, UTC."""

    discount_type: SellerActionDiscountUnit
    """How discount_value is read: PERCENT of the price, or an amount in the currency of the shop."""

    discount_value: float
    """Size of the discount, as discount_type reads it."""

    title: str
    """Title that buyers see, up to 256 characters. At least 1 character."""

    user_ids: Sequence[int] | None = None
    """Buyers who get the code, up to 50; for private codes."""

    voucher_parameters: SellerActionVoucherParameters | SellerActionVoucherParametersDict
    """How the promotion codes are made."""


OPERATION = Operation(
    api="seller",
    name="seller_action.create_voucher",
    method="POST",
    path="/v1/seller-actions/create/voucher",
    summary="Create a discount by promotion code",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionCreateVoucherRequest,
    response=SellerActionCreateResponse,
)
