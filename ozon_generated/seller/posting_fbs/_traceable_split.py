# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbs/traceable/split``: Split traceable goods off a posting."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class PostingFbsTraceableSplitRequest(Model):
    """Request of `posting_fbs.traceable_split`."""

    posting_number: str
    """A posting that holds traceable and other goods."""


@model
class FbsTraceableSplitProduct(Model):
    """Pieces of one product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    quantity: int | None = None
    """Pieces in this posting."""


@model
class FbsTraceableSplitPosting(Model):
    """A posting after the split."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    potential_blr_traceable: bool | None = None
    """True when the goods count as traceable now; the assembly may change that."""

    products: list[FbsTraceableSplitProduct] = attrs.field(factory=list)


@model
class PostingFbsTraceableSplitResponse(Model):
    """Answer of `posting_fbs.traceable_split`."""

    postings: list[FbsTraceableSplitPosting] = attrs.field(factory=list)
    """The postings after the split."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.traceable_split",
    method="POST",
    path="/v1/posting/fbs/traceable/split",
    summary="Split traceable goods off a posting",
    safety="write",
    lifecycle=Lifecycle(added=date(2025, 11, 7)),
    request=PostingFbsTraceableSplitRequest,
    response=PostingFbsTraceableSplitResponse,
)
