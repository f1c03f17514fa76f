# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/info/discounted``: Show the condition of discounted products."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class ProductInfoDiscountedRequest(Model):
    """Request of `product.info_discounted`."""

    discounted_skus: Sequence[int]
    """Product numbers of discounted products."""


@model
class ProductDiscountedInfo(Model):
    """Condition of a discounted product."""

    sku: int | None = None
    """Number of the product of which it is the discounted twin."""

    comment_reason_damaged: str | None = None
    """What the person at the warehouse wrote about the damage."""

    condition: str | None = None
    """Condition: new or used."""

    condition_estimation: str | None = None
    """Condition on a scale of 1 to 7, 7 being the best."""

    defects: str | None = None
    """Flaws in words."""

    discounted_sku: int | None = None
    """Number of the discounted product."""

    mechanical_damage: str | None = None
    """Mechanical damage in words."""

    package_damage: str | None = None
    """Damage of the package in words."""

    packaging_violation: str | None = None
    """Whether the package was opened."""

    reason_damaged: str | None = None
    """How the damage came about."""

    repair: str | None = None
    """Whether it was repaired."""

    shortage: str | None = None
    """Parts that are missing."""

    warranty_type: str | None = None
    """Whether a warranty exists."""


@model
class ProductInfoDiscountedResponse(Model):
    """Answer of `product.info_discounted`."""

    items: list[ProductDiscountedInfo] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="product.info_discounted",
    method="POST",
    path="/v1/product/info/discounted",
    summary="Show the condition of discounted products",
    safety="read",
    request=ProductInfoDiscountedRequest,
    response=ProductInfoDiscountedResponse,
)
