# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_discount_task_decision_result import DiscountTaskDecisionResult


@model
class DiscountTaskDecisionResponse(Model):
    """Discount task decision response."""

    result: DiscountTaskDecisionResult | None = None
    """How many requests were decided."""
