# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/rating-by-sku``: Show the content rating of products."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class ProductRatingBySkuRequest(Model):
    """Request of `product.rating_by_sku`."""

    skus: Sequence[int]
    """Products whose content rating is asked for."""


@model
class ProductRatingCondition(Model):
    """One condition that brings points."""

    cost: float | None = None
    """Points that the condition brings."""

    description: str | None = None
    """What has to be filled in to earn the points, in Russian."""

    fulfilled: bool | None = None
    """True when the card meets it."""

    key: str | None = None
    """Key of the condition."""


@model
class ProductRatingAttribute(Model):
    """An attribute whose filling raises the rating."""

    id: int | None = None
    """Number of the attribute."""

    name: str | None = None
    """Name of the attribute."""


@model
class ProductRatingGroup(Model):
    """A part of the rating, such as media or important attributes."""

    name: str | None = None
    """Title of the part in the seller cabinet."""

    conditions: list[ProductRatingCondition] = attrs.field(factory=list)
    """What the group consists of."""

    improve_at_least: int | None = None
    """How many of improve_attributes have to be filled for full points."""

    improve_attributes: list[ProductRatingAttribute] = attrs.field(factory=list)
    """Attributes that would raise the rating."""

    key: str | None = None
    """Key of the group, such as media or important_attributes."""

    rating: float | None = None
    """Points reached in the group, 0 to 100."""

    weight: float | None = None
    """Share of the group in the whole rating, in percent."""


@model
class ProductRating(Model):
    """Content rating of a product, 0 to 100."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    rating: float | None = None
    """Points from 0 to 100; how well the card is filled and not what buyers think."""

    groups: list[ProductRatingGroup] = attrs.field(factory=list)


@model
class ProductRatingBySkuResponse(Model):
    """Answer of `product.rating_by_sku`."""

    products: list[ProductRating] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="product.rating_by_sku",
    method="POST",
    path="/v1/product/rating-by-sku",
    summary="Show the content rating of products",
    safety="read",
    request=ProductRatingBySkuRequest,
    response=ProductRatingBySkuResponse,
)
