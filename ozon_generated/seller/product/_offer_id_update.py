# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/update/offer-id``: Change the articles of products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Limit,
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import ProductOfferIdUpdateItemDict


@model
class ProductOfferIdUpdateItem(Model):
    """Old and new article of a product."""

    offer_id: str
    """The article that the product has now. At most 50 characters."""

    new_offer_id: str
    """The article that it shall have. At most 50 characters."""


@model
class ProductOfferIdUpdateRequest(Model):
    """Request of `product.offer_id_update`."""

    update_offer_id: Sequence[ProductOfferIdUpdateItem | ProductOfferIdUpdateItemDict]
    """1 to 25 pairs of old and new article."""


@model
class ProductOfferIdUpdateError(Model):
    """A pair that failed."""

    offer_id: str | None = None
    """The old article."""

    message: str | None = None
    """Reason in words."""


@model
class ProductOfferIdUpdateResponse(Model):
    """Answer of `product.offer_id_update`."""

    errors: list[ProductOfferIdUpdateError] = attrs.field(factory=list)
    """Only the pairs that failed; empty when all went well."""


OPERATION = Operation(
    api="seller",
    name="product.offer_id_update",
    method="POST",
    path="/v1/product/update/offer-id",
    summary="Change the articles of products",
    safety="write",
    limits=(
        Limit(
            per="minute",
            scope="account",
            of="items",
            items="update_offer_id",
            source="documented; product_info_limit tells the count",
        ),
    ),
    item_errors=ItemErrors(items="errors", errors="message", key="offer_id"),
    batch=Batch(items="update_offer_id", ids=("offer_id",), source="documented"),
    request=ProductOfferIdUpdateRequest,
    response=ProductOfferIdUpdateResponse,
)
