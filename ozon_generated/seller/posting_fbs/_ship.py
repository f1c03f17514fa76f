# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v4/posting/fbs/ship``: Assemble an FBS posting, split into parcels if need be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
)
from .._shared_currency_code import CurrencyCode

if TYPE_CHECKING:
    from ._inputs import FbsShipPackageDict, FbsShipProductDict, FbsShipWithDict


@model
class FbsShipProduct(Model):
    """Pieces of one product in the parcel."""

    product_id: int
    """Despite the name, the SKU of the product."""

    quantity: int
    """Pieces in this parcel."""


@model
class FbsShipPackage(Model):
    """One parcel, which becomes a posting."""

    products: Sequence[FbsShipProduct | FbsShipProductDict]
    """Products in the parcel."""


@model
class FbsShipWith(Model):
    """Parts that are left out unless asked for."""

    additional_data: bool | None = None
    """Adds the products of the new postings."""


@model
class PostingFbsShipRequest(Model):
    """Request of `posting_fbs.ship`."""

    packages: Sequence[FbsShipPackage | FbsShipPackageDict]
    """How the posting is packed, one entry per parcel; several entries split it into as many postings."""

    posting_number: str
    """A posting in awaiting_packaging."""

    with_: FbsShipWith | FbsShipWithDict | None = wire("with", default=None)
    """Parts to add to the answer."""


@model
class FbsShipPostingProduct(Model):
    """A product that went into the parcel."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    mandatory_mark: list[str] = attrs.field(factory=list)
    """Codes of Chestny Znak."""

    price: str | None = None
    """Price with the promotions of the seller, as decimal text."""

    quantity: int | None = None
    """Pieces in the posting."""

    currency_code: CurrencyCode | None = None
    """Currency of the price."""


@model
class FbsShipPosting(Model):
    """A posting after the assembly."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    products: list[FbsShipPostingProduct] = attrs.field(factory=list)
    """Products in the posting."""


@model
class PostingFbsShipResponse(Model):
    """Answer of `posting_fbs.ship`."""

    result: list[str] = attrs.field(factory=list)
    """Numbers of the postings after the assembly."""

    additional_data: list[FbsShipPosting] = attrs.field(factory=list)
    """The new postings with their products; only when asked for."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.ship",
    method="POST",
    path="/v4/posting/fbs/ship",
    summary="Assemble an FBS posting, split into parcels if need be",
    safety="write",
    request=PostingFbsShipRequest,
    response=PostingFbsShipResponse,
)
