# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbs/split``: Split a posting before its assembly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import FbsSplitPostingDict, FbsSplitProductDict


@model
class FbsSplitProduct(Model):
    """Pieces of one product."""

    product_id: int
    """Despite the name, the SKU of the product."""

    quantity: int
    """Pieces in this posting."""


@model
class FbsSplitPosting(Model):
    """Content of one new posting."""

    products: Sequence[FbsSplitProduct | FbsSplitProductDict]
    """What goes into this posting."""


@model
class PostingFbsSplitRequest(Model):
    """Request of `posting_fbs.split`."""

    posting_number: str
    """A posting in awaiting_packaging."""

    postings: Sequence[FbsSplitPosting | FbsSplitPostingDict]
    """How its pieces shall be spread over new postings."""


@model
class FbsSplitResultPosting(Model):
    """A posting after the split."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    products: list[FbsSplitProduct] = attrs.field(factory=list)


@model
class PostingFbsSplitResponse(Model):
    """Answer of `posting_fbs.split`."""

    parent_posting: FbsSplitResultPosting | None = None
    """The posting that was split."""

    postings: list[FbsSplitResultPosting] = attrs.field(factory=list)
    """The new postings."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.split",
    method="POST",
    path="/v1/posting/fbs/split",
    summary="Split a posting before its assembly",
    safety="write",
    request=PostingFbsSplitRequest,
    response=PostingFbsSplitResponse,
)
