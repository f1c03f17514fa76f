# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_supply_draft_drop_off_warehouse_type import SupplyDraftDropOffWarehouseType


@model
class SupplyDraftDropOffWarehouse(Model):
    """A drop-off point."""

    warehouse_id: int
    """Number of the place, from `warehouse_fbo.list`."""

    warehouse_type: SupplyDraftDropOffWarehouseType
    """What kind of place it is."""
