# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/visibility/info``: Show where products are shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_product_showcases import ProductShowcases


@model
class ProductVisibilityInfoRequest(Model):
    """Request of `product_visibility.info`."""

    skus: Sequence[int]
    """1 to 350 products."""


@model
class ProductVisibilityInfoItem(Model):
    """Where buyers see a product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    showcases_visibility: ProductShowcases | None = None
    """On Ozon, on Ozon Select, on both, or nowhere."""


@model
class ProductVisibilityInfoResponse(Model):
    """Answer of `product_visibility.info`."""

    items: list[ProductVisibilityInfoItem] = attrs.field(factory=list)
    """One row per product."""


OPERATION = Operation(
    api="seller",
    name="product_visibility.info",
    method="POST",
    path="/v1/product/visibility/info",
    summary="Show where products are shown",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 12)),
    request=ProductVisibilityInfoRequest,
    response=ProductVisibilityInfoResponse,
)
