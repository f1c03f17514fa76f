# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/unarchive``: Bring products back from the archive."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Limit,
    Operation,
)
from .._shared_boolean_response import BooleanResponse


@model
class ProductUnarchiveRequest(Model):
    """Request of `product.unarchive`."""

    product_id: Sequence[int]
    """Up to 100 products."""


OPERATION = Operation(
    api="seller",
    name="product.unarchive",
    method="POST",
    path="/v1/product/unarchive",
    summary="Bring products back from the archive",
    safety="write",
    repeatable=True,
    limits=(
        Limit(
            count=100,
            per="day",
            scope="account",
            of="items",
            items="product_id",
            reset="00:00",
            source="documented; counts only products that Ozon archived by itself",
        ),
        Limit(
            per="minute",
            scope="account",
            of="items",
            items="product_id",
            source="documented; the answer 429 tells what is left",
        ),
        Limit(
            per="day",
            scope="account",
            of="items",
            items="product_id",
            reset="00:00",
            source="documented; the answer 429 tells what is left",
        ),
    ),
    item_errors=ItemErrors(items="", flag="result"),
    batch=Batch(items="product_id", source="documented"),
    request=ProductUnarchiveRequest,
    response=BooleanResponse,
)
