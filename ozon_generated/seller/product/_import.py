# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/product/import``: Create products or change them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Batch,
    FieldLifecycle,
    Limit,
    Operation,
    Task,
)
from .._shared_currency_code import CurrencyCode
from ._shared_product_attribute import ProductAttribute
from ._shared_vat_rate import VatRate

if TYPE_CHECKING:
    from ._inputs import (
        ProductAttributeDict,
        ProductImportComplexAttributeDict,
        ProductImportItemDict,
        ProductImportPdfDict,
        ProductImportPromotionDict,
    )


ProductServiceType: TypeAlias = Literal["IS_CODE_SERVICE", "IS_NO_CODE_SERVICE"] | str
"""Whether the buyer of the service gets a code."""

ProductImportItemDimensionUnit: TypeAlias = Literal["mm", "cm", "in"] | str

ProductImportItemWeightUnit: TypeAlias = Literal["g", "kg", "lb"] | str

ProductImportPromotionOperation: TypeAlias = Literal["UNKNOWN", "ENABLE", "DISABLE"] | str

ProductImportPromotionType: TypeAlias = Literal["REVIEWS_PROMO"] | str


@model
class ProductImportComplexAttribute(Model):
    """One group of attributes that belong together, such as link and title of one video."""

    attributes: Sequence[ProductAttribute | ProductAttributeDict] | None = None
    """The parts, each with the same complex_id."""


@model
class ProductImportPdf(Model):
    """A document for the card."""

    name: str | None = None
    """Title under which buyers see the file."""

    index: int | None = None
    """Place of the document in their order."""

    src_url: str | None = None
    """Public link of the PDF."""


@model
class ProductImportPromotion(Model):
    """Switches a promotion of the product on or off."""

    operation: ProductImportPromotionOperation | None = None
    """ENABLE joins the promotion and DISABLE leaves it."""

    type: ProductImportPromotionType | None = None
    """REVIEWS_PROMO gives points for reviews."""


@model
class ProductImportItem(Model):
    """A product as it shall be. offer_id decides whether a product is created or changed. A change wants the whole
    card again: send every attribute, not only the new ones.
    """

    name: str | None = None
    """Title of the card, up to 500 characters; Ozon may build it from the attributes instead."""

    offer_id: str
    """The seller's own article; it names the product in later calls. At least 1 character, at most 50 characters."""

    attributes: Sequence[ProductAttribute | ProductAttributeDict] | None = None
    """Characteristics of the product, the required ones of its type at least."""

    barcode: str | None = None
    """Barcode of the maker; leave it out and use `barcode.generate` when there is none."""

    color_image: str | None = None
    """Link of the swatch picture, a JPG file."""

    complex_attributes: Sequence[ProductImportComplexAttribute | ProductImportComplexAttributeDict] | None = None
    """Attributes in groups, such as videos (complex 100001) and the video cover (100002)."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices beside it."""

    depth: int | None = None
    """Depth of the packed product in dimension_unit. At least 0."""

    description_category_id: int
    """Category of the tree of `description_category.tree`; only valid together with a type_id below it."""

    new_description_category_id: int | None = None
    """Category to which an existing product shall move."""

    dimension_unit: ProductImportItemDimensionUnit | None = None
    """Unit of depth, width and height."""

    geo_names: Sequence[str] | None = None
    """Deprecated (announced on 2026-09-10). Places in whose search the product is shown; set them in the seller's
    account instead.
    """

    height: int | None = None
    """Height of the packed product in dimension_unit. At least 0."""

    images: Sequence[str] | None = None
    """Public links of JPG or PNG files, one fewer when primary_image is given; the first is the main picture unless
    primary_image is given. At most 50 items.
    """

    old_price: str | None = None
    """Price before discount as decimal text; '0' clears it. Pattern ^(\\d+(\\.\\d{1,2}0*)?)?$."""

    pdf_list: Sequence[ProductImportPdf | ProductImportPdfDict] | None = None
    """Documents for the card."""

    price: str
    """Price with discounts in units of the currency, as decimal text with a point and at most two digits after it,
    such as '890.00'. Pattern ^\\d+(\\.\\d{1,2}0*)?$.
    """

    primary_image: str | None = None
    """Link of the main picture."""

    promotions: Sequence[ProductImportPromotion | ProductImportPromotionDict] | None = None
    """Own promotions to switch on or off."""

    service_type: ProductServiceType | None = None
    """For services only; whether a service is sold by a code."""

    type_id: int
    """Product type below description_category_id."""

    vat: VatRate | None = None
    """VAT rate as text."""

    weight: int | None = None
    """Weight of the packed product in weight_unit. At least 0."""

    weight_unit: ProductImportItemWeightUnit | None = None
    """Unit that weight is given in; g is the usual one."""

    width: int | None = None
    """Width of the packed product in dimension_unit. At least 0."""


@model
class ProductImportRequest(Model):
    """Request of `product.import`."""

    items: Sequence[ProductImportItem | ProductImportItemDict]
    """Products to create or to change, 1 to 100."""


@model
class ProductImportResult(Model):
    """The task that was started."""

    task_id: int | None = None
    """What `product.import_info` takes; 0 when nothing was accepted."""


@model
class ProductImportResponse(Model):
    """Answer of `product.import`."""

    result: ProductImportResult | None = None
    """The task that was started."""


OPERATION = Operation(
    api="seller",
    name="product.import_",
    method="POST",
    path="/v3/product/import",
    summary="Create products or change them",
    safety="write",
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
        id="result.task_id",
        poll="product.import_info",
        argument="task_id",
        state="result.items.status",
        pending=("pending",),
        done=("imported", "skipped"),
        failed=("failed",),
    ),
    batch=Batch(
        items="items",
        ids=("offer_id",),
        codes={
            "old_price": ("old_price",),
            "price": ("price",),
            "vat": ("vat",),
            "name": ("name_too_long",),
            "images": ("image",),
            "type_id": ("description_type",),
            "description_category_id": ("description_category", "levels_category"),
            "attributes": ("rich_content", "attribute"),
            "barcode": ("barcode",),
            "weight": ("density",),
        },
        names={
            "attributes": ("attribute",),
            "description_category_id": ("category", "category_id"),
            "images": ("image", "picture", "pictures"),
            "primary_image": ("primary_photo",),
            "name": ("title",),
            "type_id": ("type",),
            "depth": ("length",),
        },
        source="documented; the words of errors as they came",
    ),
    fields=(FieldLifecycle(side="request", path="items.geo_names", announced=date(2026, 9, 10)),),
    request=ProductImportRequest,
    response=ProductImportResponse,
)
