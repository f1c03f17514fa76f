# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class CargoCreatedValue(Model):
    """Number of a new cargo."""

    cargo_id: int | None = None
    """Number of the cargo."""
