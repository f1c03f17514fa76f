# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/quant/info``: Read packs with prices and sizes (removed)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class QuantInfoRequest(Model):
    """Request of `quant.info`."""

    quant_code: Sequence[str]
    """The packs to read, as `quant.list` names them. At least 1 item, at most 1000 items."""


@model
class QuantBarcode(Model):
    """A barcode of the pack."""

    status: str | None = None
    """State of the barcode."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    error: str | None = None
    """Why the barcode was refused."""


@model
class QuantDimensions(Model):
    """Size in millimetres and weight in grams."""

    depth: int | None = None
    """Millimetres."""

    height: int | None = None
    """Millimetres."""

    weight: int | None = None
    """Grams."""

    width: int | None = None
    """Millimetres."""


@model
class QuantMarketingPrice(Model):
    """Prices within promotions."""

    price: str | None = None
    """With promotions of Ozon."""

    seller_price: str | None = None
    """With promotions of the seller."""


@model
class QuantStatuses(Model):
    """State of the pack, for people."""

    state_description: str | None = None
    """Explanation."""

    state_name: str | None = None
    """Name in Russian."""

    state_sys_name: str | None = None
    """Name for programs."""

    state_tooltip: str | None = None
    """Hint."""


@model
class Quant(Model):
    """A pack that is sold as one unit."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcodes_extended: list[QuantBarcode] = attrs.field(factory=list)
    """Barcodes of the pack and their state."""

    dimensions: QuantDimensions | None = None
    """Size and weight of the pack."""

    marketing_price: QuantMarketingPrice | None = None
    """Prices within promotions."""

    min_price: str | None = None
    """Lowest price that promotions may set, as decimal text."""

    old_price: str | None = None
    """Price before discount, struck out on the card."""

    price: str | None = None
    """Price with the discounts of the seller, as decimal text."""

    quant_code: str | None = None
    """Code of the pack that is sold as one unit."""

    quant_sice: int | None = None
    """Pieces in the pack; spelt so on the wire."""

    shipment_type: str | None = None
    """How the pack is packed."""

    statuses: QuantStatuses | None = None
    """State of the pack."""


@model
class QuantInfo(Model):
    """The packs of a product."""

    quants: list[Quant] = attrs.field(factory=list)


@model
class QuantInfoItem(Model):
    """A product and its packs."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    quant_info: QuantInfo | None = None
    """The packs of a product."""


@model
class QuantInfoResponse(Model):
    """Answer of `quant.info`."""

    items: list[QuantInfoItem] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="quant.info",
    method="POST",
    path="/v1/product/quant/info",
    summary="Read packs with prices and sizes (removed)",
    safety="read",
    lifecycle=Lifecycle(beta=True, off=date(2026, 9, 8), note="No successor is named"),
    request=QuantInfoRequest,
    response=QuantInfoResponse,
)
