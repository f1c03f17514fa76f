# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v4/product/info/attributes``: Read products with attributes, sizes and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, always, model, wire
from ...operation import (
    Operation,
    Pagination,
)
from .._shared_product_visibility import ProductVisibility
from ._shared_product_attribute import ProductAttribute
from ._shared_product_model_info import ProductModelInfo

if TYPE_CHECKING:
    from ._inputs import ProductInfoAttributesFilterDict


ProductInfoAttributesRequestSortBy: TypeAlias = Literal["sku", "offer_id", "id", "title"] | str

ProductInfoAttributesRequestSortDir: TypeAlias = Literal["asc", "desc"] | str

ProductInfoAttributesItemDimensionUnit: TypeAlias = Literal["mm", "cm", "in"] | str


@model
class ProductInfoAttributesFilter(Model):
    """Which products to read; ids of one kind per request."""

    product_id: Sequence[int] | None = None
    """Up to 1000 product ids."""

    offer_id: Sequence[str] | None = None
    """Articles of the seller."""

    sku: Sequence[int] | None = None
    """Product numbers on ozon.ru."""

    visibility: ProductVisibility | None = None
    """Group of products by what buyers see and by the state of the card. ALL leaves the archive out; the archive is
    ARCHIVED, of which AUTO_ARCHIVED and MANUAL_ARCHIVED are parts. READY_TO_SUPPLY contains IN_SALE. BANNED is
    known to `product.info_stocks` only; SHOWCASE_SELECT_ACTIVE exists since 2026-09-25. Ozon takes 'ALL' when it is
    absent.
    """


@model
class ProductInfoAttributesRequest(Model):
    """Request of `product.info_attributes`."""

    filter: ProductInfoAttributesFilter | ProductInfoAttributesFilterDict
    """At least {visibility: ALL}."""

    sort_by: ProductInfoAttributesRequestSortBy | None = None
    """Field by which the rows are sorted."""

    sort_dir: ProductInfoAttributesRequestSortDir | None = None
    """Direction of the order, in lower case here."""

    limit: int | None = None
    """Products per page, 1 to 1000."""

    last_id: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ProductComplexAttributeValue(Model):
    """A value within a complex attribute; its number is spelt in camel case on the wire."""

    dictionary_value_id: int | None = wire("dictionaryValueId", default=None)
    """Number of the dictionary value, spelt in camel case as the document has it."""

    value: str | None = None
    """The text of the value."""


@model
class ProductInfoAttributesComplexAttribute(Model):
    """An attribute that is part of a complex one, such as the link and the title of a video."""

    id: int | None = None
    """Number of the attribute."""

    complex_id: int | None = None
    """Number of the complex attribute, 100001 for video and 100002 for the video cover."""

    values: list[ProductComplexAttributeValue] = attrs.field(factory=list)
    """Values of this part."""


@model
class ProductInfoAttributesPdf(Model):
    """A document on the card."""

    name: str | None = None
    """Title under which buyers see the file."""

    file_name: str | None = None
    """Link of the file."""


@model
class ProductInfoAttributesItem(Model):
    """A product with its attributes, sizes and pictures."""

    id: int = always()
    """The product_id."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: str | None = None
    """Product number on ozon.ru, as text in this answer."""

    attributes: list[ProductAttribute] = attrs.field(factory=list)

    attributes_with_defaults: list[int] = attrs.field(factory=list)
    """Attributes that were filled by Ozon with a default."""

    barcode: str | None = None
    """The main barcode."""

    barcodes: list[str] = attrs.field(factory=list)
    """All barcodes."""

    description_category_id: int | None = None
    """Category of the tree of `description_category.tree`; only valid together with a type_id below it."""

    color_image: str | None = None
    """Link of the swatch picture that stands for the colour on the card."""

    complex_attributes: list[ProductInfoAttributesComplexAttribute] = attrs.field(factory=list)
    """Attributes that come in groups, such as videos."""

    depth: int | None = None
    """Depth of the packed product in dimension_unit."""

    dimension_unit: ProductInfoAttributesItemDimensionUnit | None = None
    """Unit of depth, width and height."""

    height: int | None = None
    """Height of the packed product in dimension_unit."""

    images: list[str] = attrs.field(factory=list)
    """Links of the pictures in their order, without the main one."""

    model_info: ProductModelInfo | None = None
    """The card on which this product is a variant."""

    pdf_list: list[ProductInfoAttributesPdf] = attrs.field(factory=list)
    """Documents attached to the card."""

    primary_image: str | None = None
    """Link of the main picture."""

    type_id: int | None = None
    """Product type, the leaf of the category tree."""

    weight: int | None = None
    """Weight of the packed product in weight_unit."""

    weight_unit: str | None = None
    """Unit of the weight, g as a rule."""

    width: int | None = None
    """Width of the packed product in dimension_unit."""


@model
class ProductInfoAttributesResponse(Model):
    """Answer of `product.info_attributes`."""

    result: list[ProductInfoAttributesItem] = attrs.field(factory=list)
    """Products with their attributes; last_id and total stand beside this list."""

    last_id: str | None = None
    """Token of the next page; empty on the last one."""

    total: str | None = None
    """Number of products of the whole filter, as text."""

    def page_rows(self) -> list[ProductInfoAttributesItem]:
        """The rows of this page."""
        return self.result


OPERATION = Operation(
    api="seller",
    name="product.info_attributes",
    method="POST",
    path="/v4/product/info/attributes",
    summary="Read products with attributes, sizes and pictures",
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="result",
        token="last_id",
        next="last_id",
        size="limit",
        max=1000,
        min=1,
        total=("total",),
        key="id",
    ),
    request=ProductInfoAttributesRequest,
    response=ProductInfoAttributesResponse,
)
