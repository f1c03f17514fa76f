# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class RealizationCommission(Model):
    """Money of the sold or returned pieces of one product."""

    amount: float | None = None
    """Sum for the pieces."""

    bonus: float | None = None
    """Discount that Ozon bears."""

    commission: float | None = None
    """Commission of Ozon after discounts and surcharges."""

    compensation: float | None = None
    """What Ozon pays on top."""

    price_per_instance: float | None = None
    """Price of one piece for the buyer."""

    quantity: int | None = None
    """Pieces."""

    standard_fee: float | None = None
    """Commission before discounts."""

    bank_coinvestment: float | None = None
    """Share of partner banks in the discount."""

    stars: float | None = None
    """Part that buyers paid with stars (points)."""

    pick_up_point_coinvestment: float | None = None
    """Share of pickup points in the discount."""

    total: float | None = None
    """Sum to be paid out."""
