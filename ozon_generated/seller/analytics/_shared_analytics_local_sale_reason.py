# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_analytics_overpayment_reason import AnalyticsOverpaymentReason


@model
class AnalyticsLocalSaleReason(Model):
    """Overpayment by reason."""

    amount: float | None = None
    """In roubles."""

    quantity: int | None = None
    """Products."""

    reason: AnalyticsOverpaymentReason | None = None
    """Why it was paid."""
