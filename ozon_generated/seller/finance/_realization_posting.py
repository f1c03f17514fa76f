# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/realization/posting``: Read the monthly report on sold goods by posting."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_finance_realization_header import FinanceRealizationHeader
from ._shared_realization_commission import RealizationCommission
from ._shared_realization_item import RealizationItem


@model
class FinanceRealizationPostingRequest(Model):
    """Request of `finance.realization_posting`."""

    month: int
    """Month, 1 to 12."""

    year: int
    """Year with four digits; the first report is that of August 2023."""


@model
class FinanceRealizationOrder(Model):
    """The posting of a row."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    created_date: str | None = None
    """Day of the order."""


@model
class FinanceRealizationDocument(Model):
    """Document of a sale to a company."""

    number: str | None = None
    """Number of the document."""

    sale_date: str | None = None
    """Day of the sale."""


@model
class FinanceRealizationPostingRow(Model):
    """A product of a posting that was sold or returned in the month."""

    commission_ratio: float | None = None
    """Share of the sale that Ozon takes, as a fraction."""

    delivery_commission: RealizationCommission | None = None
    """Money of the sold pieces; null when nothing was sold."""

    item: RealizationItem | None = None
    """The product."""

    return_commission: RealizationCommission | None = None
    """Money of the returned pieces; null when nothing came back."""

    row_number: int | None = None
    """Number of the row in the report."""

    seller_price_per_instance: float | None = None
    """Price of the seller per piece with his discounts."""

    order: FinanceRealizationOrder | None = None
    """The posting."""

    legal_entity_document: FinanceRealizationDocument | None = None
    """Document of a sale to a company."""


@model
class FinanceRealizationPostingResponse(Model):
    """Answer of `finance.realization_posting`."""

    header: FinanceRealizationHeader | None = None
    """Number and parties of the report."""

    rows: list[FinanceRealizationPostingRow] = attrs.field(factory=list)
    """One row per product of a posting."""


OPERATION = Operation(
    api="seller",
    name="finance.realization_posting",
    method="POST",
    path="/v1/finance/realization/posting",
    summary="Read the monthly report on sold goods by posting",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 4, 17)),
    request=FinanceRealizationPostingRequest,
    response=FinanceRealizationPostingResponse,
)
