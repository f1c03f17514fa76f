# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class FbsPostingDeliveryMethod(Model):
    """How the posting is delivered, and from which warehouse."""

    id: int | None = None
    """Number of the delivery method."""

    name: str | None = None
    """What the delivery method is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    tpl_provider: str | None = None
    """Name of the delivery service."""

    tpl_provider_id: int | None = None
    """Number of the delivery service."""

    warehouse: str | None = None
    """Name of the seller's warehouse."""
