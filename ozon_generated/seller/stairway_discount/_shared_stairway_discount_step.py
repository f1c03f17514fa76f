# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class StairwayDiscountStep(Model):
    """A level."""

    discount: int
    """Discount in percent."""

    quantity: int
    """Pieces in the order from which the level holds."""

    step: int
    """Number of the level, from 1."""
