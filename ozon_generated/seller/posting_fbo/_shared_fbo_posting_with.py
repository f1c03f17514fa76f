# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class FboPostingWith(Model):
    """Parts of the postings that are left out unless asked for."""

    analytics_data: bool | None = None
    """Adds where and how the order is delivered."""

    financial_data: bool | None = None
    """Adds prices and commissions."""

    legal_info: bool | None = None
    """Adds the buying company."""
