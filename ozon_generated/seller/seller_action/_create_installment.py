# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/create/installment``: Create an instalment plan."""

from __future__ import annotations

from datetime import date, datetime

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_seller_action_create_response import SellerActionCreateResponse


@model
class SellerActionCreateInstallmentRequest(Model):
    """Request of `seller_action.create_installment`."""

    date_start: datetime
    """Moment when the promotion begins, UTC."""

    title: str
    """Title that buyers see, up to 256 characters. At least 1 character."""


OPERATION = Operation(
    api="seller",
    name="seller_action.create_installment",
    method="POST",
    path="/v1/seller-actions/create/installment",
    summary="Create an instalment plan",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionCreateInstallmentRequest,
    response=SellerActionCreateResponse,
)
