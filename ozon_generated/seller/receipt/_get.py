# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/receipts/get``: Download a receipt."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class ReceiptGetRequest(Model):
    """Request of `receipt.get`."""

    receipt_id: str
    """Identifier of the receipt, from `receipt.seller_list`."""


@model
class ReceiptGetResponse(Model):
    """Answer of `receipt.get`."""

    content: str | None = None
    """The receipt as a file, base64."""


OPERATION = Operation(
    api="seller",
    name="receipt.get",
    method="POST",
    path="/v1/receipts/get",
    summary="Download a receipt",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 12, 18)),
    tier=Tier(programme="contract with Ozon Marketplace Kazakhstan"),
    request=ReceiptGetRequest,
    response=ReceiptGetResponse,
)
