# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class BarcodeError(Model):
    """A barcode that was refused, and why."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    code: str | None = None
    """Machine-readable reason."""

    error: str | None = None
    """Reason in words."""

    barcode: str | None = None
    """The barcode that was refused."""
