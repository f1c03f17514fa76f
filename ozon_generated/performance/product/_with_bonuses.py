# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/products_with_bonuses``: List products that carry advertising bonuses."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class ProductWithBonusesResponse(Model):
    """Answer of `product.with_bonuses`."""

    skus: list[str] = attrs.field(factory=list)
    """SKUs of the products."""


OPERATION = Operation(
    api="performance",
    name="product.with_bonuses",
    method="GET",
    path="/api/client/products_with_bonuses",
    summary="List products that carry advertising bonuses",
    safety="read",
    response=ProductWithBonusesResponse,
)
