# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/archive``: Put products into the archive."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Operation,
)
from .._shared_boolean_response import BooleanResponse


@model
class ProductArchiveRequest(Model):
    """Request of `product.archive`."""

    product_id: Sequence[int]
    """Up to 100 products."""


OPERATION = Operation(
    api="seller",
    name="product.archive",
    method="POST",
    path="/v1/product/archive",
    summary="Put products into the archive",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="", flag="result"),
    batch=Batch(items="product_id", source="documented"),
    request=ProductArchiveRequest,
    response=BooleanResponse,
)
