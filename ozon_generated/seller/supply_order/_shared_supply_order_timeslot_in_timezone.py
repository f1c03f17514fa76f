# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_supply_order_timeslot import SupplyOrderTimeslot
from ._shared_supply_timezone import SupplyTimezone


@model
class SupplyOrderTimeslotInTimezone(Model):
    """A timeslot with the time zone of the warehouse."""

    timeslot: SupplyOrderTimeslot | None = None
    """Span in which the goods are brought to the warehouse."""

    timezone_info: SupplyTimezone | None = None
    """Time zone of the warehouse."""
