# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class PushProduct(Model):
    """A product of a posting."""

    sku: int | None = None
    """The product as Ozon sells it."""

    quantity: int | None = None
    """How many pieces it is about."""
