# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class ActionAutoAddPriceIssue(Model):
    """A product whose price is doubted or refused."""

    key: int | None = None
    """The product_id of the product."""

    value: float | None = None
    """Price that it is about."""
