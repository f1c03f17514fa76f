# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/set-postings``: Replace the postings of a carriage."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)


@model
class CarriageSetPostingsRequest(Model):
    """Request of `carriage.set_postings`."""

    carriage_id: int
    """A carriage in the stage new."""

    posting_numbers: Sequence[str]
    """The whole new content; postings in awaiting_deliver."""


@model
class CarriageSetPostingsItem(Model):
    """Whether one posting is in the carriage now."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    error: str | None = None
    """Why the posting was refused."""

    result: bool | None = None
    """True when the posting is in the carriage."""


@model
class CarriageSetPostingsResponse(Model):
    """Answer of `carriage.set_postings`."""

    result: list[CarriageSetPostingsItem] = attrs.field(factory=list)
    """One row per posting."""


OPERATION = Operation(
    api="seller",
    name="carriage.set_postings",
    method="POST",
    path="/v1/carriage/set-postings",
    summary="Replace the postings of a carriage",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="result", errors="error", key="posting_number", flag="result"),
    request=CarriageSetPostingsRequest,
    response=CarriageSetPostingsResponse,
)
