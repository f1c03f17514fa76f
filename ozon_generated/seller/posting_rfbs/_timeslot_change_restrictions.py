# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbs/timeslot/change-restrictions``: Show whether the time of delivery may be changed."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class PostingRfbsTimeslotChangeRestrictionsRequest(Model):
    """Request of `posting_rfbs.timeslot_change_restrictions`."""

    posting_number: str
    """A posting that the seller delivers."""


@model
class RfbsDeliveryInterval(Model):
    """Span of time in UTC."""

    begin: datetime | None = None
    """First moment of the span."""

    end: datetime | None = None
    """Last moment of the span."""


@model
class PostingRfbsTimeslotChangeRestrictionsResponse(Model):
    """Answer of `posting_rfbs.timeslot_change_restrictions`."""

    delivery_interval: RfbsDeliveryInterval | None = None
    """Span within which the new time has to lie."""

    remaining_changes_count: int | None = None
    """How often the time may still be changed."""


OPERATION = Operation(
    api="seller",
    name="posting_rfbs.timeslot_change_restrictions",
    method="POST",
    path="/v1/posting/fbs/timeslot/change-restrictions",
    summary="Show whether the time of delivery may be changed",
    safety="read",
    request=PostingRfbsTimeslotChangeRestrictionsRequest,
    response=PostingRfbsTimeslotChangeRestrictionsResponse,
)
