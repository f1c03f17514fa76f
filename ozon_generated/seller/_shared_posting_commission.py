# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class PostingCommission(Model):
    """Commission of Ozon for one product of the posting."""

    amount: float | None = None
    """Commission as an amount of the currency."""

    currency: str | None = None
    """ISO 4217 code, such as RUB."""

    percent: int | None = None
    """Commission in percent of the price."""
