# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/awaiting-delivery``: Hand postings over for delivery."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from .._shared_boolean_response import BooleanResponse


@model
class PostingFbsAwaitingDeliveryRequest(Model):
    """Request of `posting_fbs.awaiting_delivery`."""

    posting_number: Sequence[str]
    """Up to 100 postings."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.awaiting_delivery",
    method="POST",
    path="/v2/posting/fbs/awaiting-delivery",
    summary="Hand postings over for delivery",
    safety="write",
    item_errors=ItemErrors(items="", flag="result"),
    request=PostingFbsAwaitingDeliveryRequest,
    response=BooleanResponse,
)
