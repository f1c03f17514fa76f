# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/pictures/info``: Show the pictures of products (removed)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_product_pictures_import_v1_result import ProductPicturesImportV1Result


@model
class ProductPicturesInfoV1Request(Model):
    """Request of `product.pictures_info_v1`."""

    product_id: Sequence[int]
    """Products whose pictures are asked for."""


@model
class ProductPicturesInfoV1Response(Model):
    """Answer of `product.pictures_info_v1`."""

    result: ProductPicturesImportV1Result | None = None
    """The pictures as they were taken."""


OPERATION = Operation(
    api="seller",
    name="product.pictures_info_v1",
    method="POST",
    path="/v1/product/pictures/info",
    summary="Show the pictures of products (removed)",
    safety="read",
    lifecycle=Lifecycle(off=date(2025, 2, 10), replacement=("product.pictures_info",)),
    request=ProductPicturesInfoV1Request,
    response=ProductPicturesInfoV1Response,
)
