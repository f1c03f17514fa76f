# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import date

from ...model import Model, model, wire


@model
class AnalyticsLocalSalePeriod(Model):
    """First and last day."""

    from_: date = wire("from")
    """First day."""

    to: date
    """Last day."""
