# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/product/pictures/info``: Show the pictures of products."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)


@model
class ProductPicturesInfoRequest(Model):
    """Request of `product.pictures_info`."""

    product_id: Sequence[int]
    """Up to 1000 products."""


@model
class ProductPicturesInfoError(Model):
    """A picture that failed."""

    message: str | None = None
    """Why it failed."""

    url: str | None = None
    """Link that was sent."""


@model
class ProductPicturesInfoItem(Model):
    """Pictures of one product."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    primary_photo: list[str] = attrs.field(factory=list)
    """Link of the main picture; a list of at most one."""

    photo: list[str] = attrs.field(factory=list)
    """Links of the other pictures."""

    color_photo: list[str] = attrs.field(factory=list)
    """Link of the swatch picture; a list of at most one."""

    errors: list[ProductPicturesInfoError] = attrs.field(factory=list)
    """Pictures that could not be fetched or were refused."""


@model
class ProductPicturesInfoResponse(Model):
    """Answer of `product.pictures_info`."""

    items: list[ProductPicturesInfoItem] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="product.pictures_info",
    method="POST",
    path="/v2/product/pictures/info",
    summary="Show the pictures of products",
    safety="read",
    item_errors=ItemErrors(items="items", errors="errors", key="product_id"),
    request=ProductPicturesInfoRequest,
    response=ProductPicturesInfoResponse,
)
