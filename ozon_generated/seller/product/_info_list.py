# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/product/info/list``: Read products with prices, stocks and states."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from .._shared_money import Money
from ._shared_product_model_info import ProductModelInfo
from ._shared_product_shipment_type import ProductShipmentType

ProductErrorLevel: TypeAlias = (
    Literal["ERROR_LEVEL_UNSPECIFIED", "ERROR_LEVEL_ERROR", "ERROR_LEVEL_WARNING", "ERROR_LEVEL_INTERNAL"] | str
)
"""ERROR keeps the product from sale, WARNING does not, INTERNAL is a fault of Ozon."""

ProductPriceColorIndex: TypeAlias = (
    Literal[
        "COLOR_INDEX_UNSPECIFIED",
        "COLOR_INDEX_WITHOUT_INDEX",
        "COLOR_INDEX_SUPER",
        "COLOR_INDEX_GREEN",
        "COLOR_INDEX_YELLOW",
        "COLOR_INDEX_RED",
    ]
    | str
)
"""Verdict on the price: SUPER and GREEN are good, YELLOW is middling, RED is too high."""

ProductPromotionType: TypeAlias = Literal["UNSPECIFIED", "REVIEWS_PROMO"] | str
"""Kind of promotion; REVIEWS_PROMO gives points for reviews."""

ProductAvailabilityAvailability: TypeAlias = Literal["HIDDEN", "AVAILABLE", "UNAVAILABLE"] | str

ProductSourceSource: TypeAlias = Literal["SDS", "FBO", "FBS"] | str


@model
class ProductInfoListRequest(Model):
    """Request of `product.info_list`."""

    offer_id: Sequence[str] | None = None
    """Articles of the seller; with the other lists at most 1000 together."""

    product_id: Sequence[int] | None = None
    """Product ids; with the other lists at most 1000 together."""

    sku: Sequence[int] | None = None
    """Product numbers on ozon.ru; with the other lists at most 1000 together."""


@model
class ProductAvailabilityReasonText(Model):
    """The reason as a person may read it."""

    text: str | None = None
    """One sentence in Russian."""


@model
class ProductAvailabilityReason(Model):
    """A reason why the product cannot be bought."""

    id: int | None = None
    """Number of the reason."""

    human_text: ProductAvailabilityReasonText | None = None
    """The reason as a person may read it."""


@model
class ProductAvailability(Model):
    """Whether the product can be bought in one delivery schema."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    availability: ProductAvailabilityAvailability | None = None
    """AVAILABLE, HIDDEN by the seller or Ozon, UNAVAILABLE."""

    reasons: list[ProductAvailabilityReason] = attrs.field(factory=list)
    """Why it cannot be bought."""

    source: str | None = None
    """Delivery schema: fbo, fbs and the like."""


@model
class ProductCommission(Model):
    """What Ozon takes in one delivery schema."""

    delivery_amount: float | None = None
    """Cost of delivery."""

    percent: float | None = None
    """Sales commission in percent of the price."""

    return_amount: float | None = None
    """Cost of a return."""

    sale_schema: str | None = None
    """Delivery schema: FBO, FBS, RFBS or FBP."""

    value: float | None = None
    """Sales commission as an amount."""


@model
class ProductErrorTextParam(Model):
    """Value of a placeholder in an error text."""

    name: str | None = None
    """Placeholder that the text contains."""

    value: str | None = None
    """What to put in its place."""


@model
class ProductErrorTexts(Model):
    """Texts that explain an error of a card."""

    attribute_name: str | None = None
    """Name of the attribute at fault."""

    description: str | None = None
    """The error in full."""

    hint_code: str | None = None
    """Key of the hint in the seller cabinet."""

    message: str | None = None
    """The error in brief."""

    params: list[ProductErrorTextParam] = attrs.field(factory=list)
    """Values that fill the placeholders of the texts."""

    short_description: str | None = None
    """The error in one line."""


@model
class ProductError(Model):
    """An error or warning of the card."""

    attribute_id: int | None = None
    """Attribute at fault; 0 when the error is not about one."""

    code: str | None = None
    """Machine-readable reason."""

    field: str | None = None
    """Field at fault."""

    level: ProductErrorLevel | None = None
    """ERROR keeps the product from sale, WARNING does not, INTERNAL is a fault of Ozon."""

    state: str | None = None
    """Stage of the check at which it arose."""

    texts: ProductErrorTexts | None = None
    """The texts for people."""


@model
class ProductPriceIndexData(Model):
    """Comparison with one group of offers."""

    minimal_price: str | None = None
    """Lowest price of the group, decimal text."""

    minimal_price_currency: str | None = None
    """ISO 4217 code that minimal_price is in."""

    price_index_value: float | None = None
    """Own price divided by the lowest; above 1 is dearer."""


@model
class ProductPriceIndexes(Model):
    """How the price compares with those of the same product elsewhere."""

    color_index: ProductPriceColorIndex | None = None
    """Verdict over all comparisons."""

    external_index_data: ProductPriceIndexData | None = None
    """Against other marketplaces."""

    ozon_index_data: ProductPriceIndexData | None = None
    """Against other sellers on Ozon."""

    self_marketplaces_index_data: ProductPriceIndexData | None = None
    """Against the same seller on other marketplaces."""


@model
class ProductPromotion(Model):
    """An own promotion of the product."""

    is_enabled: bool | None = None
    """True when the product takes part."""

    type: ProductPromotionType | None = None
    """Kind of promotion; REVIEWS_PROMO gives points for reviews."""


@model
class ProductSource(Model):
    """A product number and where it comes from."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    quant_code: str | None = None
    """Code of the pack that is sold as one unit."""

    shipment_type: ProductShipmentType | None = None
    """How the goods are packed: single pieces, boxes or pallets."""

    source: ProductSourceSource | None = None
    """Schema of the number."""


@model
class ProductStatuses(Model):
    """State of the card."""

    status: str | None = None
    """Key of the state, such as price_sent or imported."""

    is_created: bool | None = None
    """True when the card was created without errors."""

    moderate_status: str | None = None
    """Outcome of the moderation."""

    status_description: str | None = None
    """Explanation of the state in Russian."""

    status_failed: str | None = None
    """Stage that failed; empty when none did."""

    status_name: str | None = None
    """State in Russian words."""

    status_tooltip: str | None = None
    """Hint that the seller cabinet shows."""

    status_updated_at: datetime | None = None
    """Moment of the last change of state, UTC."""

    validation_status: str | None = None
    """Outcome of the automatic check."""


@model
class ProductStock(Model):
    """Stock in one delivery schema."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    present: int | None = None
    """Pieces on stock, those in reserved included."""

    reserved: int | None = None
    """Pieces that are in orders and not yet shipped."""

    source: str | None = None
    """Delivery schema: fbo or fbs."""


@model
class ProductStocks(Model):
    """Stocks over all schemas."""

    has_stock: bool | None = None
    """True when anything is left."""

    stocks: list[ProductStock] = attrs.field(factory=list)


@model
class ProductVisibilityDetails(Model):
    """What buyers need to see the product."""

    has_price: bool | None = None
    """True when a price is set."""

    has_stock: bool | None = None
    """True when there is stock."""


@model
class ProductInfo(Model):
    """A product with its prices, stocks, states and errors."""

    id: int | None = None
    """The product_id of other methods."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    availabilities: list[ProductAvailability] = attrs.field(factory=list)
    """Whether it can be bought, by delivery schema."""

    barcodes: list[str] = attrs.field(factory=list)
    """All barcodes."""

    color_image: list[str] = attrs.field(factory=list)
    """Links of the swatch picture; a list here."""

    commissions: list[ProductCommission] = attrs.field(factory=list)
    """Commissions by delivery schema."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    currency_code: str | None = None
    """Currency of the prices beside it."""

    description_category_id: int | None = None
    """Category of the tree of `description_category.tree`; only valid together with a type_id below it."""

    discounted_fbo_stocks: int | None = None
    """Pieces of the discounted twin in the warehouses of Ozon."""

    errors: list[ProductError] = attrs.field(factory=list)
    """Errors of the card from its last check."""

    has_discounted_fbo_item: bool | None = None
    """True when Ozon sells a discounted twin of the product."""

    images: list[str] = attrs.field(factory=list)
    """Links of the pictures in their order."""

    is_archived: bool | None = None
    """True when the seller put it into the archive."""

    is_autoarchived: bool | None = None
    """True when Ozon put it into the archive because it did not sell."""

    is_discounted: bool | None = None
    """True for a discounted product."""

    is_kgt: bool | None = None
    """True for bulky goods."""

    is_prepayment_allowed: bool | None = None
    """Deprecated. True when buyers may pay in advance."""

    is_super: bool | None = None
    """True for a product with the Super mark."""

    min_price: str | None = None
    """Lowest price that promotions may reach, decimal text."""

    model_info: ProductModelInfo | None = None
    """The card on which this product is a variant."""

    old_price: str | None = None
    """Price before discount, decimal text."""

    price: str | None = None
    """Price with discounts of the seller, decimal text."""

    price_indexes: ProductPriceIndexes | None = None
    """How the price compares with those of the same product elsewhere."""

    primary_image: list[str] = attrs.field(factory=list)
    """Links of the main picture; a list here."""

    promotions: list[ProductPromotion] = attrs.field(factory=list)
    """Own promotions of the product."""

    sources: list[ProductSource] = attrs.field(factory=list)
    """Where the product numbers come from."""

    statuses: ProductStatuses | None = None
    """State of the card."""

    stocks: ProductStocks | None = None
    """Stocks over all schemas."""

    type_id: int | None = None
    """Product type, the leaf of the category tree."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""

    vat: str | None = None
    """VAT rate as text."""

    visibility_details: ProductVisibilityDetails | None = None
    """Why buyers see the product or not."""

    volume_weight: float | None = None
    """Weight that Ozon computes from the size of the package."""

    declared_price: Money | None = None
    """Price that the seller declared to customs."""


@model
class ProductInfoListResponse(Model):
    """Answer of `product.info_list`."""

    items: list[ProductInfo] = attrs.field(factory=list)
    """The products that exist; unknown ids are left out without an error."""


OPERATION = Operation(
    api="seller",
    name="product.info_list",
    method="POST",
    path="/v3/product/info/list",
    summary="Read products with prices, stocks and states",
    safety="read",
    request=ProductInfoListRequest,
    response=ProductInfoListResponse,
)
