# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class AnalyticsLocalSaleData(Model):
    """Share of sales that were delivered within the cluster of the buyer."""

    index: float | None = None
    """Local sales in percent."""

    local_quantity: int | None = None
    """Pieces delivered within the cluster."""

    total_quantity: int | None = None
    """All pieces."""
