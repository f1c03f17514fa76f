# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_currency import Currency


@model
class Money(Model):
    """An amount in a currency."""

    amount: str | None = None
    """Decimal text."""

    currency: Currency | None = None
    """Code of three letters."""
