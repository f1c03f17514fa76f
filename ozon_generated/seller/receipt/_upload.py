# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/receipts/upload``: Upload a receipt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)

ReceiptUploadRequestType: TypeAlias = Literal["INCOMING", "REFUND"] | str


@model
class ReceiptUploadRequest(Model):
    """Request of `receipt.upload`."""

    content: bytes
    """The file itself."""

    operation_type: str
    """What the receipt is about, as in the answer of `receipt.seller_list`."""

    parent_receipt_id: str | None = None
    """Receipt that this one corrects or takes back."""

    posting_numbers: Sequence[str]
    """Postings that the receipt covers."""

    receipt_number: str
    """Number that the cash register gave it."""

    type: ReceiptUploadRequestType
    """INCOMING for a payment, REFUND for money that went back."""


@model
class ReceiptUploadResponse(Model):
    """Answer of `receipt.upload`."""

    receipt_id: str | None = None
    """Id of the receipt for `receipt.get`."""


OPERATION = Operation(
    api="seller",
    name="receipt.upload",
    method="POST",
    path="/v1/receipts/upload",
    summary="Upload a receipt",
    safety="write",
    lifecycle=Lifecycle(added=date(2025, 12, 18)),
    tier=Tier(programme="contract with Ozon Marketplace Kazakhstan"),
    multipart=True,
    request=ReceiptUploadRequest,
    response=ReceiptUploadResponse,
)
