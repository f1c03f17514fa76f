# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_transport_cargo_delete_cargo_error import TransportCargoDeleteCargoError
from ._shared_transport_cargo_delete_supply_error_reason import TransportCargoDeleteSupplyErrorReason
from ._shared_transport_cargo_delete_transport_cargo_error import TransportCargoDeleteTransportCargoError


@model
class TransportCargoDeleteErrors(Model):
    """Why boxes or pallets could not be deleted."""

    cargo_error_reasons: list[TransportCargoDeleteCargoError] = attrs.field(factory=list)
    """Reasons that concern single boxes."""

    supply_error_reasons: list[TransportCargoDeleteSupplyErrorReason] = attrs.field(factory=list)
    """Reasons that concern the whole supply."""

    transport_cargo_error_reasons: list[TransportCargoDeleteTransportCargoError] = attrs.field(factory=list)
    """Reasons that concern single pallets."""
