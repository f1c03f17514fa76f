# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class DiscountTaskFailure(Model):
    """A request that could not be decided."""

    task_id: int | None = None
    """Number of the request."""

    error_for_user: str | None = None
    """Reason in words."""
