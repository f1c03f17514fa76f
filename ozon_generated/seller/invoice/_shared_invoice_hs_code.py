# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class InvoiceHsCode(Model):
    """Customs code of a product."""

    sku: str | None = None
    """SKU of the product, as text."""

    code: str | None = None
    """Code of the product in the Harmonized System."""
