# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/fbs/posting/tracking-number/set``: Give tracking numbers to rFBS postings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from ._shared_posting_rfbs_move_status_response import PostingRfbsMoveStatusResponse

if TYPE_CHECKING:
    from ._inputs import RfbsTrackingNumberDict


@model
class RfbsTrackingNumber(Model):
    """A posting and its tracking number."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    tracking_number: str
    """Number under which the delivery service tracks the parcel."""


@model
class PostingRfbsTrackingNumberSetRequest(Model):
    """Request of `posting_rfbs.tracking_number_set`."""

    tracking_numbers: Sequence[RfbsTrackingNumber | RfbsTrackingNumberDict]
    """Up to 20 postings with their tracking numbers."""


OPERATION = Operation(
    api="seller",
    name="posting_rfbs.tracking_number_set",
    method="POST",
    path="/v2/fbs/posting/tracking-number/set",
    summary="Give tracking numbers to rFBS postings",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="result", errors="error", key="posting_number", flag="result"),
    request=PostingRfbsTrackingNumberSetRequest,
    response=PostingRfbsMoveStatusResponse,
)
