# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._enums import AnalyticsOverpaymentReason


@model
class AnalyticsLocalSaleReason(Model):
    """Overpayment by reason."""

    amount: float | None = None
    """In roubles."""

    quantity: int | None = None
    """Products."""

    reason: AnalyticsOverpaymentReason | None = None
    """Why it was paid."""
