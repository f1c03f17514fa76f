# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/voucher/get``: Fetch the codes of a discount by promotion code."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class SellerActionVoucherGetRequest(Model):
    """Request of `seller_action.voucher_get`."""

    action_id: int
    """Number of a promotion of the type VOUCHER_DISCOUNT."""


@model
class SellerActionVoucherGetResponse(Model):
    """Answer of `seller_action.voucher_get`."""

    file: str | None = None
    """The file with the codes."""


OPERATION = Operation(
    api="seller",
    name="seller_action.voucher_get",
    method="POST",
    path="/v1/seller-actions/voucher/get",
    summary="Fetch the codes of a discount by promotion code",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionVoucherGetRequest,
    response=SellerActionVoucherGetResponse,
)
