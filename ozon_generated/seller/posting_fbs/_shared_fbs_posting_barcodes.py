# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class FbsPostingBarcodes(Model):
    """Barcodes on the label of the parcel."""

    lower_barcode: str | None = None
    """Barcode at the bottom."""

    upper_barcode: str | None = None
    """Barcode at the top."""
