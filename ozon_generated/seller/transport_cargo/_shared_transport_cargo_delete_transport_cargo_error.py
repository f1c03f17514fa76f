# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_transport_cargo_delete_error_reason import TransportCargoDeleteErrorReason


@model
class TransportCargoDeleteTransportCargoError(Model):
    """Why one pallet could not be deleted."""

    error_reasons: list[TransportCargoDeleteErrorReason] = attrs.field(factory=list)

    transport_cargo_id: int | None = None
    """Number of the pallet."""
