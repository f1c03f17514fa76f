# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/info/description``: Read the description text of a product."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class ProductInfoDescriptionRequest(Model):
    """Names the product by its offer_id or its product_id; one of the two must be given."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""


@model
class ProductInfoDescriptionResult(Model):
    """What the card says about the product, in one text."""

    id: int | None = None
    """The product_id."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    description: str | None = None
    """Text of the card; may hold HTML."""


@model
class ProductInfoDescriptionResponse(Model):
    """Answer of `product.info_description`."""

    result: ProductInfoDescriptionResult | None = None
    """What the card says about the product, in one text."""


OPERATION = Operation(
    api="seller",
    name="product.info_description",
    method="POST",
    path="/v1/product/info/description",
    summary="Read the description text of a product",
    safety="read",
    request=ProductInfoDescriptionRequest,
    response=ProductInfoDescriptionResponse,
)
