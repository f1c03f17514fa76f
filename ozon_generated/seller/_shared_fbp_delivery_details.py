# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_fbp_direct_details import FbpDirectDetails
from ._shared_fbp_drop_off_details import FbpDropOffDetails
from ._shared_fbp_pick_up_details import FbpPickUpDetails
from ._shared_fbp_supply_type import FbpSupplyType


@model
class FbpDeliveryDetails(Model):
    """How the goods get to the partner's warehouse; only the part that belongs to supply_type is filled."""

    direct_details: FbpDirectDetails | None = None
    """Vehicle or transport company and slot; for DIRECT_BY_SELLER and DIRECT_BY_TPL."""

    drop_off_point: FbpDropOffDetails | None = None
    """Point and slot; for DROP_OFF."""

    pickup_details: FbpPickUpDetails | None = None
    """Place and contact for the courier; for PICK_UP."""

    supply_type: FbpSupplyType | None = None
    """Way of delivery."""
