# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_cargo_delete_cargo_error import CargoDeleteCargoError
from ._shared_cargo_delete_supply_error_reason import CargoDeleteSupplyErrorReason


@model
class CargoDeleteErrors(Model):
    """Why cargoes could not be deleted."""

    cargo_error_reasons: list[CargoDeleteCargoError] = attrs.field(factory=list)
    """Reasons that concern single cargoes."""

    supply_error_reasons: list[CargoDeleteSupplyErrorReason] = attrs.field(factory=list)
    """Reasons that concern the whole supply."""
