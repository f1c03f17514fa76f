# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/create/discount``: Create a discount on products."""

from __future__ import annotations

from datetime import date, datetime

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_seller_action_create_response import SellerActionCreateResponse


@model
class SellerActionCreateDiscountRequest(Model):
    """Request of `seller_action.create_discount`."""

    date_end: datetime
    """Moment when the promotion ends, UTC."""

    date_start: datetime
    """Moment when the promotion begins, UTC."""

    min_action_percent: float
    """Smallest discount in percent that a product must have in the promotion."""

    title: str
    """Title that buyers see, up to 256 characters. At least 1 character."""


OPERATION = Operation(
    api="seller",
    name="seller_action.create_discount",
    method="POST",
    path="/v1/seller-actions/create/discount",
    summary="Create a discount on products",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionCreateDiscountRequest,
    response=SellerActionCreateResponse,
)
