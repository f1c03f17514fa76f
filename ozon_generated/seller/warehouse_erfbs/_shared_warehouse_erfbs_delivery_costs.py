# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class WarehouseErfbsDeliveryCosts(Model):
    """Which orders the offer holds for, and what the seller pays for their delivery."""

    min_weight: int | None = None
    """Least weight of the order in kilograms."""

    max_weight: int | None = None
    """Greatest weight of the order in kilograms."""

    min_order_price: int | None = None
    """Least price of the order in kopecks."""

    max_order_price: int | None = None
    """Highest price of the order in kopecks."""

    seller_payment: int | None = None
    """What the seller pays for the delivery, in kopecks."""
