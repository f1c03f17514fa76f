# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_fbp_seller_vehicle import FbpSellerVehicle
from ._shared_fbp_timeslot_reservation import FbpTimeslotReservation
from ._shared_fbp_transport_company import FbpTransportCompany


@model
class FbpDirectDetails(Model):
    """Delivery straight to the warehouse."""

    by_seller_details: FbpSellerVehicle | None = None
    """The seller's own vehicle."""

    by_tpl_details: FbpTransportCompany | None = None
    """The transport company."""

    timeslot_details: FbpTimeslotReservation | None = None
    """Reserved slot at the warehouse."""
