# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/receipts/seller/list``: List receipts that the seller issued."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Tier,
)

ReceiptOperationType: TypeAlias = Literal["UNSPECIFIED", "COMMODITY"] | str
"""COMMODITY is a sale of goods."""

ReceiptType: TypeAlias = Literal["UNSPECIFIED", "INCOMING", "REFUND"] | str
"""INCOMING: the buyer paid; REFUND: he got his money back."""


@model
class ReceiptSellerListRequest(Model):
    """Request of `receipt.seller_list`."""

    page: int | None = None
    """Pages to skip: 0 is the first page. Ozon takes 0 when it is absent."""

    page_size: int
    """Receipts per page. At least 1, at most 100."""

    posting_numbers: Sequence[str] | None = None
    """Only receipts of these postings."""


@model
class Receipt(Model):
    """A receipt for a sale or a return."""

    order_id: int | None = None
    """Number of the order."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    operation_type: ReceiptOperationType | None = None
    """What was sold."""

    parent_receipt_id: str | None = None
    """Receipt of the sale that a refund belongs to."""

    posting_numbers: list[str] = attrs.field(factory=list)
    """Postings that the receipt covers."""

    receipt_id: str | None = None
    """Identifier for `receipt.get`."""

    receipt_number: str | None = None
    """Number printed on the receipt."""

    type: ReceiptType | None = None
    """Sale or refund."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""


@model
class ReceiptSellerListResponse(Model):
    """Answer of `receipt.seller_list`."""

    receipts: list[Receipt] = attrs.field(factory=list)
    """Receipts of the page."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[Receipt]:
        """The rows of this page."""
        return self.receipts


OPERATION = Operation(
    api="seller",
    name="receipt.seller_list",
    method="POST",
    path="/v1/receipts/seller/list",
    summary="List receipts that the seller issued",
    defaults={"page_size": 100},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="receipts",
        token="page",
        size="page_size",
        max=100,
        min=1,
        more="has_next",
        key="receipt_id",
    ),
    lifecycle=Lifecycle(added=date(2025, 12, 18)),
    tier=Tier(programme="contract with Ozon Marketplace Kazakhstan"),
    request=ReceiptSellerListRequest,
    response=ReceiptSellerListResponse,
)
