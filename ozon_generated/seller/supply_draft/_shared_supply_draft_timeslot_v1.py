# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...model import Local, Model, model


@model
class SupplyDraftTimeslotV1(Model):
    """Span in which the goods are brought."""

    from_in_timezone: Annotated[datetime, Local()] | None = None
    """Begin of the span. Local time of the warehouse, whatever zone its text names; its time zone is in
    warehouse_timezone.
    """

    to_in_timezone: Annotated[datetime, Local()] | None = None
    """End of the span. Local time of the warehouse, whatever zone its text names; its time zone is in
    warehouse_timezone.
    """
