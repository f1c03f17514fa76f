# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/finance/realization``: Read the monthly report on sold and returned goods."""

from __future__ import annotations

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
)
from ._shared_finance_realization_header import FinanceRealizationHeader
from ._shared_realization_commission import RealizationCommission
from ._shared_realization_item import RealizationItem


@model
class FinanceRealizationRequest(Model):
    """Request of `finance.realization`."""

    month: int
    """Month, 1 to 12."""

    year: int
    """Year with four digits; the first report is that of August 2023."""


@model
class FinanceRealizationRow(Model):
    """A product that was sold or returned in the month."""

    commission_ratio: float | None = None
    """Share of the sale that Ozon takes, as a fraction."""

    delivery_commission: RealizationCommission | None = None
    """Money of the sold pieces; null when nothing was sold."""

    item: RealizationItem | None = None
    """The product."""

    return_commission: RealizationCommission | None = None
    """Money of the returned pieces; null when nothing came back."""

    row_number: int | None = wire("rowNumber", default=None)
    """Number of the row in the report; spelt in camel case here."""

    seller_price_per_instance: float | None = None
    """Price of the seller per piece with his discounts."""


@model
class FinanceRealizationResult(Model):
    """The report."""

    header: FinanceRealizationHeader | None = None
    """Number and parties of the report."""

    rows: list[FinanceRealizationRow] = attrs.field(factory=list)
    """One row per product."""


@model
class FinanceRealizationResponse(Model):
    """Answer of `finance.realization`."""

    result: FinanceRealizationResult | None = None
    """The report."""


OPERATION = Operation(
    api="seller",
    name="finance.realization",
    method="POST",
    path="/v2/finance/realization",
    summary="Read the monthly report on sold and returned goods",
    safety="read",
    request=FinanceRealizationRequest,
    response=FinanceRealizationResponse,
)
