# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_cargo_item_error_type import CargoItemErrorType


@model
class CargoItemValidation(Model):
    """A refused product."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    cargo_key: str | None = None
    """The seller's own mark of the cargo."""

    quant: int | None = None
    """Pieces per pack."""

    type: CargoItemErrorType | None = None
    """Why it was refused."""
