# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class SellerActionCreateResponse(Model):
    """Seller action create response."""

    action_id: int | None = None
    """Number of the new promotion."""
