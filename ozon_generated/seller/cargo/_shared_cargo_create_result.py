# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_cargo_created import CargoCreated


@model
class CargoCreateResult(Model):
    """The new cargoes."""

    cargoes: list[CargoCreated] = attrs.field(factory=list)
