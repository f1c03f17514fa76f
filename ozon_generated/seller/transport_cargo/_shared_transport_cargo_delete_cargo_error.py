# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_transport_cargo_delete_error_reason import TransportCargoDeleteErrorReason


@model
class TransportCargoDeleteCargoError(Model):
    """Why one box could not be deleted."""

    cargo_id: int | None = None
    """Number of the box."""

    error_reasons: list[TransportCargoDeleteErrorReason] = attrs.field(factory=list)
