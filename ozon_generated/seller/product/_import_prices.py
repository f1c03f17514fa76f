# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/import/prices``: Set prices."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Batch,
    FieldLifecycle,
    ItemErrors,
    Limit,
    Operation,
)
from .._shared_currency_code import CurrencyCode
from .._shared_product_item_error import ProductItemError
from ._shared_vat_rate import VatRate

if TYPE_CHECKING:
    from ._inputs import ProductImportPricesItemDict


ProductImportPricesItemAutoActionEnabled: TypeAlias = Literal["UNKNOWN", "ENABLED", "DISABLED"] | str

ProductImportPricesItemAutoAddToOzonActionsListEnabled: TypeAlias = Literal["UNKNOWN", "ENABLED", "DISABLED"] | str

ProductImportPricesItemPriceStrategyEnabled: TypeAlias = Literal["UNKNOWN", "ENABLED", "DISABLED"] | str


@model
class ProductImportPricesItem(Model):
    """New prices of a product; what is left out stays as it is."""

    product_id: int | None = None
    """Number of the product; use this or offer_id."""

    offer_id: str | None = None
    """The seller's own article; use this or product_id."""

    auto_action_enabled: ProductImportPricesItemAutoActionEnabled | None = None
    """Deprecated (announced on 2026-09-11). Lets the product join or leave promotions of Ozon automatically."""

    auto_add_to_ozon_actions_list_enabled: ProductImportPricesItemAutoAddToOzonActionsListEnabled | None = None
    """Whether Ozon may add the product to its promotions by itself."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices beside it."""

    manage_elastic_boosting_through_price: bool | None = None
    """Deprecated (announced on 2026-09-11). Lets the price steer elastic boosting."""

    min_price: str | None = None
    """Lowest price that promotions may reach, decimal text. Pattern ^(\\d+(\\.\\d{1,2}0*)?)?$."""

    min_price_for_auto_actions_enabled: bool | None = None
    """True when min_price also binds promotions that Ozon adds by itself; confirm it with
    `product.action_timer_update`.
    """

    net_price: str | None = None
    """Cost price for the seller alone, decimal text; buyers never see it."""

    old_price: str | None = None
    """Price before discount as decimal text; '0' clears it. Pattern ^(\\d+(\\.\\d{1,2}0*)?)?$."""

    price: str | None = None
    """Price with discounts as decimal text, with a point and at most two digits after it, such as '890.00'. Pattern
    ^\\d+(\\.\\d{1,2}0*)?$.
    """

    price_strategy_enabled: ProductImportPricesItemPriceStrategyEnabled | None = None
    """Whether a pricing strategy sets the price; DISABLED takes the product out of its strategy."""

    quant_size: int | None = None
    """Pieces in the pack whose price is set."""

    vat: VatRate | None = None
    """VAT rate as text."""

    declared_price: str | None = None
    """Price declared to customs, decimal text. Pattern ^(\\d+(\\.\\d{1,2}0*)?)?$."""


@model
class ProductImportPricesRequest(Model):
    """Request of `product.import_prices`."""

    prices: Sequence[ProductImportPricesItem | ProductImportPricesItemDict]
    """Up to 1000 products."""


@model
class ProductImportPricesResult(Model):
    """What became of one product."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    errors: list[ProductItemError] = attrs.field(factory=list)
    """Why it was not."""

    updated: bool | None = None
    """True when the price was taken."""


@model
class ProductImportPricesResponse(Model):
    """Answer of `product.import_prices`."""

    result: list[ProductImportPricesResult] = attrs.field(factory=list)
    """One row per product of the request, also for those that failed."""


OPERATION = Operation(
    api="seller",
    name="product.import_prices",
    method="POST",
    path="/v1/product/import/prices",
    summary="Set prices",
    safety="write",
    repeatable=True,
    limits=(Limit(count=10, per="hour", scope="product", of="items", items="prices", source="documented"),),
    item_errors=ItemErrors(items="result", errors="errors", key="offer_id", flag="updated"),
    batch=Batch(
        items="prices",
        ids=("offer_id", "product_id"),
        pause=360,
        source="documented; a product may change its price 10 times per hour",
    ),
    fields=(
        FieldLifecycle(side="request", path="prices.auto_action_enabled", announced=date(2026, 9, 11)),
        FieldLifecycle(
            side="request", path="prices.manage_elastic_boosting_through_price", announced=date(2026, 9, 11)
        ),
    ),
    request=ProductImportPricesRequest,
    response=ProductImportPricesResponse,
)
