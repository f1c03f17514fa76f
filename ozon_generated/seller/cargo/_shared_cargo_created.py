# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_cargo_created_value import CargoCreatedValue


@model
class CargoCreated(Model):
    """A new cargo."""

    key: str | None = None
    """The mark that the seller gave."""

    value: CargoCreatedValue | None = None
    """Number of a new cargo."""
