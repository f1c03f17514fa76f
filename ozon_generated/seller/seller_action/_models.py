# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model

SellerActionVoucherType: TypeAlias = Literal["UNSPECIFIED", "ONE", "MULTIPLE", "UNIQUE"] | str
"""Kind of promotion code: ONE for a single use, MULTIPLE for many uses, UNIQUE for a set of different codes; the
document does not explain the names.
"""

SellerActionDiscountUnit: TypeAlias = Literal["PERCENT", "CURRENCY"] | str
"""How discount_value is read: PERCENT of the price, or an amount in the currency of the shop."""

SellerActionQuantType: TypeAlias = Literal["UNSPECIFIED", "BOX", "PALLET", "GENERAL"] | str
"""How a pack is handled: by BOX, by PALLET, or as GENERAL goods."""


@model
class SellerActionDiscountLevel(Model):
    """A step of the discount."""

    discount_value: float
    """Size of the discount, as discount_type reads it."""

    order_amount: float
    """Order amount from which the step applies."""


@model
class SellerActionVoucherParameters(Model):
    """How the promotion codes are made."""

    count_codes: int
    """Number of codes."""

    is_private: bool
    """True when the code is given to chosen buyers only and not shown on the site."""

    type: SellerActionVoucherType
    """Kind of promotion code: ONE for a single use, MULTIPLE for many uses, UNIQUE for a set of different codes; the
    document does not explain the names.
    """


@model
class SellerActionCreateResponse(Model):
    """Seller action create response."""

    action_id: int | None = None
    """Number of the new promotion."""


@model
class SellerActionProduct(Model):
    """A product in the promotion, or one that could join."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: list[int] = attrs.field(factory=list)
    """Numbers of the product on ozon.ru; a list despite the name."""

    action_price: float | None = None
    """Price in the promotion."""

    base_price: float | None = None
    """Price from which the discount is counted."""

    currency: str | None = None
    """ISO 4217 code of the prices."""

    discount_percent: float | None = None
    """Discount in percent of base_price."""

    is_active: bool | None = None
    """True while the product is sold in the promotion."""

    min_seller_price: float | None = None
    """Lowest price that the seller allows in promotions."""

    price: float | None = None
    """Price outside of the promotion."""

    quant_size: int | None = None
    """Pieces in the pack, for products that are sold by packs."""

    quant_type: SellerActionQuantType | None = None
    """How a pack is handled: by BOX, by PALLET, or as GENERAL goods."""
