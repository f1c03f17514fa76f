# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, always, model


@model
class ActionProductV1(Model):
    """A product in the promotion, or one that could join; prices are numbers in the currency of the shop."""

    id: int = always()
    """The product_id of the product."""

    price: float | None = None
    """Price before promotions."""

    action_price: float | None = None
    """Price at which the product takes part; 0 for one that does not."""

    alert_max_action_price_failed: bool | None = None
    """True when action_price is above alert_max_action_price."""

    alert_max_action_price: float | None = None
    """Highest promotion price that Ozon does not warn about."""

    max_action_price: float | None = None
    """Highest price with which the product may take part."""

    add_mode: str | None = None
    """Who added the product, Ozon or the seller."""

    min_stock: int | None = None
    """Pieces that have to be offered at least."""

    stock: int | None = None
    """Pieces offered at the promotion price."""

    current_boost: float | None = None
    """Extra weight in search at the present price, in percent."""

    price_min_elastic: float | None = None
    """Price that earns min_boost."""

    price_max_elastic: float | None = None
    """Price that earns max_boost."""

    min_boost: float | None = None
    """Smallest extra weight in search that Elastic Boosting gives, in percent."""

    max_boost: float | None = None
    """Largest extra weight in search that Elastic Boosting gives, in percent."""
