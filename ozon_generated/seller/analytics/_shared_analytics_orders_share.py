# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class AnalyticsOrdersShare(Model):
    """Orders of one speed."""

    percent: int | None = None
    """Share of all orders in percent."""

    value: int | None = None
    """Orders."""
