# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class ProductItemError(Model):
    """Why one product of a bulk request was refused."""

    code: str | None = None
    """Machine-readable reason, such as TOO_MANY_REQUESTS."""

    message: str | None = None
    """Reason in words."""
