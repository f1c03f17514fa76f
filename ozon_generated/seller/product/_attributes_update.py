# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/attributes/update``: Change single attributes of products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Batch,
    Limit,
    Operation,
    Task,
)
from ._shared_product_attribute import ProductAttribute

if TYPE_CHECKING:
    from ._inputs import ProductAttributeDict, ProductAttributesUpdateItemDict


@model
class ProductAttributesUpdateItem(Model):
    """A product and the attributes to change."""

    offer_id: str
    """The seller's own article; unique within the shop."""

    attributes: Sequence[ProductAttribute | ProductAttributeDict] | None = None
    """Only the attributes that change; the others keep their values."""


@model
class ProductAttributesUpdateRequest(Model):
    """Request of `product.attributes_update`."""

    items: Sequence[ProductAttributesUpdateItem | ProductAttributesUpdateItemDict]
    """Up to 100 products."""


@model
class ProductAttributesUpdateResponse(Model):
    """Answer of `product.attributes_update`."""

    task_id: int | None = None
    """What `product.import_info` takes; not wrapped in result here."""


OPERATION = Operation(
    api="seller",
    name="product.attributes_update",
    method="POST",
    path="/v1/product/attributes/update",
    summary="Change single attributes of products",
    safety="write",
    repeatable=True,
    limits=(
        Limit(
            per="minute",
            scope="account",
            of="items",
            items="items",
            source="documented; product_info_limit tells the count",
        ),
        Limit(
            per="day",
            scope="account",
            of="items",
            items="items",
            reset="00:00",
            source="documented; product_info_limit tells the count",
        ),
    ),
    task=Task(
        id="task_id",
        poll="product.import_info",
        argument="task_id",
        state="result.items.status",
        pending=("pending",),
        done=("imported", "skipped"),
        failed=("failed",),
    ),
    batch=Batch(items="items", ids=("offer_id",), source="documented"),
    request=ProductAttributesUpdateRequest,
    response=ProductAttributesUpdateResponse,
)
