# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbs/timeslot/set``: Change the time of delivery of an rFBS posting."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...model import Model, model, wire
from ...operation import (
    ItemErrors,
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import RfbsTimeslotDict


@model
class RfbsTimeslot(Model):
    """Span of time in UTC within which the buyer gets the order."""

    from_: datetime = wire("from")
    """First moment of the span."""

    to: datetime
    """Last moment of the span."""


@model
class PostingRfbsTimeslotSetRequest(Model):
    """Request of `posting_rfbs.timeslot_set`."""

    new_timeslot: RfbsTimeslot | RfbsTimeslotDict
    """When the buyer shall get the order."""

    posting_number: str
    """A posting that the seller delivers."""


@model
class PostingRfbsTimeslotSetResponse(Model):
    """Answer of `posting_rfbs.timeslot_set`."""

    result: bool | None = None
    """True when the time was changed."""


OPERATION = Operation(
    api="seller",
    name="posting_rfbs.timeslot_set",
    method="POST",
    path="/v1/posting/fbs/timeslot/set",
    summary="Change the time of delivery of an rFBS posting",
    safety="write",
    item_errors=ItemErrors(items="", flag="result"),
    request=PostingRfbsTimeslotSetRequest,
    response=PostingRfbsTimeslotSetResponse,
)
