# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_cargo_label_error_reason import CargoLabelErrorReason


@model
class CargoLabelErrors(Model):
    """Why no labels were made."""

    error_reasons: list[CargoLabelErrorReason] = attrs.field(factory=list)
