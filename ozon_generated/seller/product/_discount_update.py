# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/update/discount``: Set the discount of a discounted product."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)


@model
class ProductDiscountUpdateRequest(Model):
    """Request of `product.discount_update`."""

    discount: int
    """Discount in percent, 3 to 99."""

    product_id: int
    """Number of the discounted product."""


@model
class ProductDiscountUpdateResponse(Model):
    """Answer of `product.discount_update`."""

    result: bool | None = None
    """True when the discount was set."""


OPERATION = Operation(
    api="seller",
    name="product.discount_update",
    method="POST",
    path="/v1/product/update/discount",
    summary="Set the discount of a discounted product",
    safety="write",
    item_errors=ItemErrors(items="", flag="result"),
    request=ProductDiscountUpdateRequest,
    response=ProductDiscountUpdateResponse,
)
