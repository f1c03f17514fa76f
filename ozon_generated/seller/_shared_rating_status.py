# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class RatingStatus(Model):
    """How a rating value stands to the thresholds of Ozon."""

    danger: bool | None = None
    """True when the value is beyond the threshold that brings penalties."""

    premium: bool | None = None
    """True when the value is good enough for the Premium programme."""

    warning: bool | None = None
    """True when the value comes near to a threshold."""
