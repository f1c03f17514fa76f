# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_seller_action_quant_type import SellerActionQuantType


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
