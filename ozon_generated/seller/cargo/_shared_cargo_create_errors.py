# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_cargo_create_error_reason import CargoCreateErrorReason
from ._shared_cargo_item_validation import CargoItemValidation


@model
class CargoCreateErrors(Model):
    """Why cargoes could not be made."""

    error_reasons: list[CargoCreateErrorReason] = attrs.field(factory=list)

    items_validation: list[CargoItemValidation] = attrs.field(factory=list)
    """Refused products."""
