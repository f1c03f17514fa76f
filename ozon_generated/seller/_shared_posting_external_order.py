# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class PostingExternalOrder(Model):
    """Where the order was placed when it came to Ozon from another shop platform."""

    is_external: bool | None = None
    """True when the order was placed outside of ozon.ru."""

    platform_name: str | None = None
    """Platform on which the order was placed."""
