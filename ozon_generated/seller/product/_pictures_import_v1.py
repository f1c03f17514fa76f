# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/pictures/import``: Replace the pictures of one product (switched off)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Limit,
    Operation,
)
from ._shared_product_pictures_import_v1_result import ProductPicturesImportV1Result


@model
class ProductPicturesImportV1Request(Model):
    """Request of `product.pictures_import_v1`."""

    color_image: str | None = None
    """Link of the swatch picture, a JPG file."""

    images: Sequence[str] | None = None
    """Up to 50 public links; the first is the main picture."""

    product_id: int
    """Number that Ozon gave to the product in this shop; the key of most methods."""


@model
class ProductPicturesImportV1Response(Model):
    """Answer of `product.pictures_import_v1`."""

    result: ProductPicturesImportV1Result | None = None
    """The pictures as they were taken."""


OPERATION = Operation(
    api="seller",
    name="product.pictures_import_v1",
    method="POST",
    path="/v1/product/pictures/import",
    summary="Replace the pictures of one product (switched off)",
    safety="write",
    repeatable=True,
    limits=(
        Limit(per="minute", scope="account", of="items", source="documented; product_info_limit tells the count"),
        Limit(
            per="day",
            scope="account",
            of="items",
            reset="00:00",
            source="documented; product_info_limit tells the count",
        ),
    ),
    lifecycle=Lifecycle(announced=date(2026, 9, 3), off=date(2026, 10, 1), replacement=("product.pictures_import",)),
    request=ProductPicturesImportV1Request,
    response=ProductPicturesImportV1Response,
)
