# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model


@model
class DiscountTaskFailure(Model):
    """A request that could not be decided."""

    task_id: int | None = None
    """Number of the request."""

    error_for_user: str | None = None
    """Reason in words."""


@model
class DiscountTaskDecisionResult(Model):
    """How many requests were decided."""

    fail_details: list[DiscountTaskFailure] = attrs.field(factory=list)
    """One row per request that could not be decided."""

    success_count: int | None = None
    """Requests that were decided."""

    fail_count: int | None = None
    """Requests that could not be decided."""


@model
class DiscountTaskDecisionResponse(Model):
    """Discount task decision response."""

    result: DiscountTaskDecisionResult | None = None
    """How many requests were decided."""
