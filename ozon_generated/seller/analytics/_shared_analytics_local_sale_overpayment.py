# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class AnalyticsLocalSaleOverpayment(Model):
    """Logistics that local sales would not have cost, in roubles."""

    delta: float | None = None
    """Difference to the tariff of a local sale."""

    non_local_delivery: float | None = None
    """Surcharge on sales across clusters."""

    total: float | None = None
    """Both together."""
