# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbs/restrictions``: Show what a drop-off point accepts for a posting."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class PostingFbsRestrictionsRequest(Model):
    """Request of `posting_fbs.restrictions`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


@model
class FbsPostingRestrictions(Model):
    """What a drop-off point accepts for the posting."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    max_posting_weight: float | None = None
    """Greatest weight in grams."""

    min_posting_weight: float | None = None
    """Least weight in grams."""

    width: float | None = None
    """Greatest width in centimetres."""

    length: float | None = None
    """Greatest length in centimetres."""

    height: float | None = None
    """Greatest height in centimetres."""

    max_posting_price: float | None = None
    """Highest price in roubles."""

    min_posting_price: float | None = None
    """Lowest price in roubles."""


@model
class PostingFbsRestrictionsResponse(Model):
    """Answer of `posting_fbs.restrictions`."""

    result: FbsPostingRestrictions | None = None
    """What a drop-off point accepts for the posting."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.restrictions",
    method="POST",
    path="/v1/posting/fbs/restrictions",
    summary="Show what a drop-off point accepts for a posting",
    safety="read",
    request=PostingFbsRestrictionsRequest,
    response=PostingFbsRestrictionsResponse,
)
