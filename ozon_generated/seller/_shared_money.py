# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class Money(Model):
    """An amount together with its currency."""

    amount: str | None = None
    """Decimal number as text, with a point, in units of the currency."""

    currency: str | None = None
    """ISO 4217 code of the currency."""
