# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_analytics_orders_share import AnalyticsOrdersShare


@model
class AnalyticsOrdersCount(Model):
    """Orders by speed."""

    fast: AnalyticsOrdersShare | None = None
    """Orders of one speed."""

    long: AnalyticsOrdersShare | None = None
    """Orders of one speed."""

    medium: AnalyticsOrdersShare | None = None
    """Orders of one speed."""

    total: int | None = None
    """All orders."""
