# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/info/wrong-volume``: List products with doubtful sizes or weight."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)


@model
class ProductInfoWrongVolumeRequest(Model):
    """Request of `product.info_wrong_volume`."""

    limit: int
    """Products per page, 1 to 1000."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ProductWrongVolume(Model):
    """A product whose stated sizes look wrong."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    height: int | None = None
    """Height of the packed product in millimetres."""

    length: int | None = None
    """Length of the packed product in millimetres."""

    weight: int | None = None
    """Weight of the packed product in grams."""

    width: int | None = None
    """Width of the packed product in millimetres."""


@model
class ProductInfoWrongVolumeResponse(Model):
    """Answer of `product.info_wrong_volume`."""

    products: list[ProductWrongVolume] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[ProductWrongVolume]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="product.info_wrong_volume",
    method="POST",
    path="/v1/product/info/wrong-volume",
    summary="List products with doubtful sizes or weight",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="products",
        token="cursor",
        next="cursor",
        size="limit",
        max=1000,
        min=1,
        key="product_id",
    ),
    lifecycle=Lifecycle(added=date(2025, 3, 26)),
    request=ProductInfoWrongVolumeRequest,
    response=ProductInfoWrongVolumeResponse,
)
