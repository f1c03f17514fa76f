# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/get-by-barcode``: Find an FBS posting by the barcode of its label."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_fbs_posting_barcodes import FbsPostingBarcodes


@model
class PostingFbsGetByBarcodeRequest(Model):
    """Request of `posting_fbs.get_by_barcode`."""

    barcode: str
    """Barcode of the label: one of the values in barcodes, or scanit."""


@model
class FbsPostingByBarcodeProduct(Model):
    """What the buyer ordered, one row per SKU."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    price: str | None = None
    """Price of one piece, decimal text."""

    quantity: int | None = None
    """Pieces of the product in the posting."""


@model
class FbsPostingByBarcode(Model):
    """A posting in the brief form that the search by barcode gives."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    order_id: int | None = None
    """Number of the order that the posting belongs to."""

    order_number: str | None = None
    """Number of the order as the buyer sees it."""

    status: str | None = None
    """Stage of the posting."""

    barcodes: FbsPostingBarcodes | None = None
    """Barcodes on the label of the parcel."""

    cancel_reason_id: int | None = None
    """Reason of the cancellation; 0 when there is none."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    products: list[FbsPostingByBarcodeProduct] = attrs.field(factory=list)

    shipment_date: datetime | None = None
    """Moment until which the posting has to be assembled, UTC."""


@model
class PostingFbsGetByBarcodeResponse(Model):
    """Answer of `posting_fbs.get_by_barcode`."""

    result: FbsPostingByBarcode | None = None
    """A posting in the brief form that the search by barcode gives."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.get_by_barcode",
    method="POST",
    path="/v2/posting/fbs/get-by-barcode",
    summary="Find an FBS posting by the barcode of its label",
    safety="read",
    request=PostingFbsGetByBarcodeRequest,
    response=PostingFbsGetByBarcodeResponse,
)
