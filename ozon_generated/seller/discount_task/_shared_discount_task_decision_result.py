# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_discount_task_failure import DiscountTaskFailure


@model
class DiscountTaskDecisionResult(Model):
    """How many requests were decided."""

    fail_details: list[DiscountTaskFailure] = attrs.field(factory=list)
    """One row per request that could not be decided."""

    success_count: int | None = None
    """Requests that were decided."""

    fail_count: int | None = None
    """Requests that could not be decided."""
