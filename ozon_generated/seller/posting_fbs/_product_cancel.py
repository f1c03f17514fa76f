# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/product/cancel``: Cancel some pieces of a posting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import FbsProductCancelItemDict


@model
class FbsProductCancelItem(Model):
    """Pieces of one product to cancel."""

    sku: int
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    quantity: int
    """Pieces that will not be delivered."""


@model
class PostingFbsProductCancelRequest(Model):
    """Request of `posting_fbs.product_cancel`."""

    items: Sequence[FbsProductCancelItem | FbsProductCancelItemDict]
    """Products and numbers of pieces to cancel."""

    cancel_reason_id: int
    """From `posting_fbs.cancel_reason`."""

    cancel_reason_message: str
    """Explanation of the reason."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


@model
class PostingFbsProductCancelResponse(Model):
    """Answer of `posting_fbs.product_cancel`."""

    result: str | None = None
    """Number of the posting that holds the cancelled pieces."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.product_cancel",
    method="POST",
    path="/v2/posting/fbs/product/cancel",
    summary="Cancel some pieces of a posting",
    safety="destructive",
    request=PostingFbsProductCancelRequest,
    response=PostingFbsProductCancelResponse,
)
