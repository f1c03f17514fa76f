# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_money import Money


@model
class ActionSchemaPrices(Model):
    """What buyers pay in one delivery schema; either price may be absent."""

    black_price: Money | None = None
    """Price without the discount for a way of payment."""

    green_price: Money | None = None
    """Price with the discount for paying through Ozon."""
