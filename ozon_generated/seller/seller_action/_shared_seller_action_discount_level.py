# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class SellerActionDiscountLevel(Model):
    """A step of the discount."""

    discount_value: float
    """Size of the discount, as discount_type reads it."""

    order_amount: float
    """Order amount from which the step applies."""
