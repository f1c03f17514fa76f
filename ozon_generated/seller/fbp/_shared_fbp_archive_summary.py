# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class FbpArchiveSummary(Model):
    """Size of the supply."""

    rounded_total_volume_in_litres: float | None = None
    """Volume of all goods, litres."""

    total_items_count: int | None = None
    """Number of different SKUs."""

    total_quantity: int | None = None
    """Pieces of all SKUs."""
