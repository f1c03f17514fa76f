# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/accrual/postings``: Read the accruals of postings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_money import Money


@model
class FinanceAccrualPostingsRequest(Model):
    """Request of `finance_accrual.postings`."""

    posting_numbers: Sequence[str]
    """1 to 200 postings."""


@model
class FinanceAccrualPostingRow(Model):
    """One amount that was credited or debited."""

    sku: int | None = None
    """Product that it is about; null when it is about the whole posting."""

    accrual_date: date | None = None
    """Day of the accrual."""

    accrued: Money | None = None
    """The amount; negative where the seller pays."""

    quantity: int | None = None
    """Pieces that it is about; null when it is about the whole posting."""

    seller_price: Money | None = None
    """Price of the seller; null when it is about the whole posting."""

    type_id: int | None = None
    """Kind of the accrual, from `finance_accrual.types`."""


@model
class FinanceAccrualPosting(Model):
    """All accruals of a posting."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    accruals: list[FinanceAccrualPostingRow] = attrs.field(factory=list)
    """One row per product and kind."""


@model
class FinanceAccrualPostingsResponse(Model):
    """Answer of `finance_accrual.postings`."""

    posting_accruals: list[FinanceAccrualPosting] = attrs.field(factory=list)
    """One row per posting."""


OPERATION = Operation(
    api="seller",
    name="finance_accrual.postings",
    method="POST",
    path="/v1/finance/accrual/postings",
    summary="Read the accruals of postings",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 6)),
    request=FinanceAccrualPostingsRequest,
    response=FinanceAccrualPostingsResponse,
)
