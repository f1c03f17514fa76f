# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v4/posting/fbs/ship/package``: Assemble a part of an FBS posting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model, wire
from ...operation import (
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import FbsShipPackageProductDict


@model
class FbsShipPackageProduct(Model):
    """Pieces of one product in the parcel."""

    product_id: int
    """Despite the name, the SKU of the product."""

    exemplars_ids: Sequence[int] | None = wire("exemplarsIds", default=None)
    """Pieces from `exemplar.create_or_get`, spelt in camel case as the document has it."""

    quantity: int
    """Pieces in this parcel."""


@model
class PostingFbsShipPackageRequest(Model):
    """Request of `posting_fbs.ship_package`."""

    posting_number: str
    """A posting in awaiting_packaging."""

    products: Sequence[FbsShipPackageProduct | FbsShipPackageProductDict] | None = None
    """Products and pieces that leave in this parcel."""


@model
class PostingFbsShipPackageResponse(Model):
    """Answer of `posting_fbs.ship_package`."""

    result: str | None = None
    """Number of the posting that the parcel became."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.ship_package",
    method="POST",
    path="/v4/posting/fbs/ship/package",
    summary="Assemble a part of an FBS posting",
    safety="write",
    request=PostingFbsShipPackageRequest,
    response=PostingFbsShipPackageResponse,
)
