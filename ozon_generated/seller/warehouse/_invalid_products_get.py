# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/invalid-products/get``: List products that a warehouse cannot send."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)

WarehouseInvalidProductState: TypeAlias = Literal["UNSPECIFIED", "NOT_VALID"] | str
"""NOT_VALID is a product that the warehouse cannot send."""

WarehouseRestrictionCharacteristic: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "LENGTH",
        "WIDTH",
        "HEIGHT",
        "WEIGHT",
        "SUM_OF_DIMENSIONS",
        "VOLUME_WEIGHT",
        "VOLUME",
        "PRICE",
        "LONGEST_SIDE",
    ]
    | str
)
"""What was measured; VOLUME_WEIGHT is the weight computed from the size."""

WarehouseRestrictionType: TypeAlias = Literal["UNSPECIFIED", "LESS_THAN_MIN", "GREATER_THAN_MAX"] | str
"""Whether the value lies below the least or above the greatest allowed one."""


@model
class WarehouseInvalidProductsGetRequest(Model):
    """Request of `warehouse.invalid_products_get`."""

    warehouse_id: int
    """A warehouse from `warehouse.with_invalid_products`."""

    last_id: int | None = None
    """Where the page begins; left out for the first page."""


@model
class WarehouseInvalidProductSize(Model):
    """Size of the packed product in millimetres."""

    height_mm: int | None = None
    """One side of the packed product in millimetres."""

    length_mm: int | None = None
    """One side of the packed product in millimetres."""

    width_mm: int | None = None
    """One side of the packed product in millimetres."""


@model
class WarehouseInvalidProductItem(Model):
    """The product and the measures that were checked."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    size: WarehouseInvalidProductSize | None = None
    """Size of the packed product."""

    weight_g: float | None = None
    """Weight of the packed product in grams."""


@model
class WarehouseRestrictionPrice(Model):
    """Limit of the price; the amount is called value here."""

    currency: str | None = None
    """ISO 4217 code of the currency."""

    value: float | None = None
    """Amount in units of the currency."""


@model
class WarehouseRestriction(Model):
    """One limit that the product breaks."""

    characteristic: WarehouseRestrictionCharacteristic | None = None
    """What is too small or too big."""

    restriction_price: WarehouseRestrictionPrice | None = None
    """The limit, when it is one of the price."""

    restriction_vwc: float | None = None
    """The limit, when it is one of size or weight, in the unit of the characteristic."""

    template_id: int | None = None
    """Number of the delivery tariff that has the limit."""

    type: WarehouseRestrictionType | None = None
    """On which side of the limit the product is."""


@model
class WarehouseInvalidProduct(Model):
    """A product that cannot be delivered from the warehouse."""

    item: WarehouseInvalidProductItem | None = None
    """The product with the size that was checked."""

    state: WarehouseInvalidProductState | None = None
    """Outcome of the check."""

    validation_errors: list[WarehouseRestriction] = attrs.field(factory=list)
    """Limits that the product breaks."""


@model
class WarehouseInvalidProductsGetResponse(Model):
    """Answer of `warehouse.invalid_products_get`."""

    validation_results: list[WarehouseInvalidProduct] = attrs.field(factory=list)
    """Products that the delivery methods of the warehouse refuse."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    last_id: int | None = None
    """Token of the next page."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[WarehouseInvalidProduct]:
        """The rows of this page."""
        return self.validation_results


OPERATION = Operation(
    api="seller",
    name="warehouse.invalid_products_get",
    method="POST",
    path="/v1/warehouse/invalid-products/get",
    summary="List products that a warehouse cannot send",
    safety="read",
    pagination=Pagination(
        scheme="last_id", items="validation_results", token="last_id", next="last_id", more="has_next", key="item.sku"
    ),
    lifecycle=Lifecycle(added=date(2025, 12, 15)),
    request=WarehouseInvalidProductsGetRequest,
    response=WarehouseInvalidProductsGetResponse,
)
