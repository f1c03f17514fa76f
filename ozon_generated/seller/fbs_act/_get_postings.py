# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/act/get-postings``: List the postings of a carriage."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class FbsActGetPostingsRequest(Model):
    """Request of `fbs_act.get_postings`."""

    id: int
    """The carriage_id."""


@model
class FbsActProduct(Model):
    """A product of the posting."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    price: str | None = None
    """Price with the promotions of the seller, as decimal text."""

    quantity: int | None = None
    """Pieces in the posting."""


@model
class FbsActPosting(Model):
    """A posting of the shipment."""

    id: int | None = None
    """Number of the act, the same as the carriage_id."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    status: str | None = None
    """Stage of the posting."""

    multi_box_qty: int | None = None
    """Number of boxes of the posting."""

    seller_error: str | None = None
    """Why the posting is in trouble, in words."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    products: list[FbsActProduct] = attrs.field(factory=list)

    is_blr_traceable: bool | None = None
    """True when its goods are traced in Belarus."""

    scanit: str | None = None
    """ScanIt barcode on the label."""


@model
class FbsActGetPostingsResponse(Model):
    """Answer of `fbs_act.get_postings`."""

    result: list[FbsActPosting] = attrs.field(factory=list)
    """Postings of the shipment."""


OPERATION = Operation(
    api="seller",
    name="fbs_act.get_postings",
    method="POST",
    path="/v2/posting/fbs/act/get-postings",
    summary="List the postings of a carriage",
    safety="read",
    request=FbsActGetPostingsRequest,
    response=FbsActGetPostingsResponse,
)
