# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model


@model
class AssemblyFbsFilter(Model):
    """Postings by the deadline of their assembly; both moments are demanded."""

    cutoff_from: datetime
    """Deadline of assembly at or after this moment, UTC."""

    cutoff_to: datetime
    """Deadline of assembly at or before this moment, UTC."""

    delivery_method_id: int | None = None
    """Only postings of this delivery method."""
