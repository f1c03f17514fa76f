# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model


@model
class SupplyStorageWarehouse(Model):
    """Warehouse of Ozon that stores the goods."""

    name: str | None = None
    """What the warehouse is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number of the warehouse of Ozon."""

    address: str | None = None
    """Postal address in one line."""

    arrival_date: datetime | None = None
    """Deprecated. Planned arrival, UTC."""
