# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class ActionProductRemark(Model):
    """A product and what the service says about it."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    reason: str | None = None
    """Refusal or warning in words."""
