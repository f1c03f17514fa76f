# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class SupplyDraftWarehouse(Model):
    """A storage warehouse of Ozon."""

    name: str | None = None
    """What the warehouse is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number of the storage warehouse."""

    address: str | None = None
    """Postal address in one line."""
