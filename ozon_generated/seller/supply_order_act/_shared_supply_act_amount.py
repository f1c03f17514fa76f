# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from .._shared_money import Money


@model
class SupplyActAmount(Model):
    """Value of goods."""

    amount: Money | None = None
    """Value with VAT."""

    amount_vat: Money | None = None
    """VAT that amount contains."""

    amount_without_vat: Money | None = None
    """Amount less amount_vat."""
