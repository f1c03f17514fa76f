# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_cargo_delete_cargo_error_reason import CargoDeleteCargoErrorReason


@model
class CargoDeleteCargoError(Model):
    """Why one cargo could not be deleted."""

    cargo_id: int | None = None
    """Number of the cargo."""

    error_reasons: list[CargoDeleteCargoErrorReason] = attrs.field(factory=list)
