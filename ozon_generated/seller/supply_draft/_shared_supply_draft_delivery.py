# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model import Model, model
from ._shared_supply_draft_delivery_type import SupplyDraftDeliveryType
from ._shared_supply_draft_drop_off_warehouse import SupplyDraftDropOffWarehouse

if TYPE_CHECKING:
    from ._inputs import SupplyDraftDropOffWarehouseDict


@model
class SupplyDraftDelivery(Model):
    """How the goods get to the drop-off point."""

    drop_off_warehouse: SupplyDraftDropOffWarehouse | SupplyDraftDropOffWarehouseDict | None = None
    """Drop-off point, needed for DROPOFF."""

    seller_warehouse_id: int | None = None
    """Warehouse of the seller, needed for PICKUP; from `warehouse_fbo.seller_list`."""

    type: SupplyDraftDeliveryType
    """DROPOFF means that the seller brings the goods, PICKUP that a courier of Ozon fetches them."""
