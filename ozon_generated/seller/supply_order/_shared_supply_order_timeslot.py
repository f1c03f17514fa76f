# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...model import Local, Model, model, wire


@model
class SupplyOrderTimeslot(Model):
    """Span in which the goods are brought to the warehouse."""

    from_: Annotated[datetime, Local()] = wire("from")
    """Begin of the span. Local time of the warehouse, whatever zone its text names; its time zone is in timezone_info
    or timezone.
    """

    to: Annotated[datetime, Local()]
    """End of the span. Local time of the warehouse, whatever zone its text names; its time zone is in timezone_info or
    timezone.
    """
