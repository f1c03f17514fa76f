# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/product/pictures/import``: Replace the pictures of products."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Batch,
    Lifecycle,
    Limit,
    Operation,
    Task,
)

if TYPE_CHECKING:
    from ._inputs import ProductPicturesImportItemDict


@model
class ProductPicturesImportItem(Model):
    """The whole picture set of a product; what is left out disappears from the card."""

    offer_id: str
    """The seller's own article; unique within the shop."""

    color_image: str | None = None
    """Link of the swatch picture, a JPG file."""

    images: Sequence[str] | None = None
    """Up to 50 public links of JPG or PNG files in their order; the first is the main picture unless primary_image is
    given.
    """

    primary_image: str | None = None
    """Link of the main picture."""


@model
class ProductPicturesImportRequest(Model):
    """Request of `product.pictures_import`."""

    items: Sequence[ProductPicturesImportItem | ProductPicturesImportItemDict]
    """Up to 100 products."""


@model
class ProductPicturesImportResponse(Model):
    """Answer of `product.pictures_import`."""

    task_id: int | None = None
    """What `product.import_info` takes."""


OPERATION = Operation(
    api="seller",
    name="product.pictures_import",
    method="POST",
    path="/v2/product/pictures/import",
    summary="Replace the pictures of products",
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
    lifecycle=Lifecycle(added=date(2026, 9, 3)),
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
    request=ProductPicturesImportRequest,
    response=ProductPicturesImportResponse,
)
