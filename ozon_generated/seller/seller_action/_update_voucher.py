# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/update/voucher``: Change a discount by promotion code."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import SellerActionUpdateVoucherParametersDict


@model
class SellerActionUpdateVoucherParameters(Model):
    """New terms of a discount by code."""

    title: str
    """Title that buyers see, up to 256 characters. At least 1 character."""

    budget: int
    """Most that the discounts may cost, in the currency of the shop; the promotion stops when it is spent."""

    date_end: datetime
    """Moment when the promotion ends, UTC."""

    date_start: datetime
    """Moment when the promotion begins, UTC."""

    discount_value: float
    """Size of the discount in the unit that was set at creation."""

    user_ids: Sequence[int] | None = None
    """Buyers who get the code, up to 50; for private codes."""


@model
class SellerActionUpdateVoucherRequest(Model):
    """Request of `seller_action.update_voucher`."""

    action_id: int
    """Number of the promotion from `seller_action.list`."""

    action_parameters: SellerActionUpdateVoucherParameters | SellerActionUpdateVoucherParametersDict
    """The terms as a whole."""


OPERATION = Operation(
    api="seller",
    name="seller_action.update_voucher",
    method="POST",
    path="/v1/seller-actions/update/voucher",
    summary="Change a discount by promotion code",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionUpdateVoucherRequest,
    reply="nothing",
)
