# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_action_schema_prices import ActionSchemaPrices
from ._shared_money import Money


@model
class ActionWebsitePrices(Model):
    """Prices on ozon.ru, with the promotions of Ozon."""

    price: Money | None = None
    """Lowest mean price over the delivery schemas."""

    prices_by_schema: dict[str, ActionSchemaPrices] | None = None
    """Prices by delivery schema, such as FBS."""
