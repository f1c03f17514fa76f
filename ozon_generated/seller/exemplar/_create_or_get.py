# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v6/fbs/posting/product/exemplar/create-or-get``: Read the pieces of a posting and what they need."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_exemplar import Exemplar


@model
class ExemplarCreateOrGetRequest(Model):
    """Request of `exemplar.create_or_get`."""

    posting_number: str
    """A posting that waits for its assembly."""


@model
class ExemplarProduct(Model):
    """A product of the posting, its pieces, and what has to be told about them."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    exemplars: list[Exemplar] = attrs.field(factory=list)
    """One row per piece."""

    has_imei: bool | None = None
    """True when the product has an IMEI."""

    is_gtd_needed: bool | None = None
    """True when the customs declaration has to be given."""

    is_jw_uin_needed: bool | None = None
    """True when the number of the piece of jewellery has to be given."""

    is_mandatory_mark_needed: bool | None = None
    """True when a code of Chestny Znak has to be given."""

    is_mandatory_mark_possible: bool | None = None
    """True when such a code may be given."""

    is_rnpt_needed: bool | None = None
    """True when the batch number has to be given."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    is_weight_needed: bool | None = None
    """True when the real weight has to be given."""

    weight_max: float | None = None
    """Greatest weight of a piece."""

    weight_min: float | None = None
    """Least weight of a piece."""


@model
class ExemplarCreateOrGetResponse(Model):
    """Answer of `exemplar.create_or_get`."""

    multi_box_qty: int | None = None
    """Number of boxes into which the goods are packed."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    products: list[ExemplarProduct] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="exemplar.create_or_get",
    method="POST",
    path="/v6/fbs/posting/product/exemplar/create-or-get",
    summary="Read the pieces of a posting and what they need",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2025, 2, 17)),
    request=ExemplarCreateOrGetRequest,
    response=ExemplarCreateOrGetResponse,
)
