# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class FbpSellerVehicle(Model):
    """Vehicle with which the seller brings the goods."""

    driver_name: str | None = None
    """Full name of the driver."""

    vehicle_registration_number: str | None = None
    """Registration plate of the vehicle."""

    vehicle_type: str | None = None
    """Kind or model of the vehicle, free text."""
