# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._enums import CargoLabelErrorReason


@model
class CargoLabelErrors(Model):
    """Why no labels were made."""

    error_reasons: list[CargoLabelErrorReason] = attrs.field(factory=list)
