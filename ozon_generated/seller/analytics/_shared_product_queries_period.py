# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class ProductQueriesPeriod(Model):
    """The days that the figures cover."""

    date_from: str | None = None
    """First day."""

    date_to: str | None = None
    """Last day."""
