# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v5/product/info/prices``: Read prices, commissions and price indexes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, always, model
from ...operation import (
    FieldLifecycle,
    Operation,
    Pagination,
)
from .._shared_currency_code import CurrencyCode
from .._shared_money import Money
from .._shared_product_visibility import ProductVisibility

if TYPE_CHECKING:
    from ._inputs import ProductInfoPricesFilterDict


ProductInfoPricesIndexesColorIndex: TypeAlias = Literal["WITHOUT_INDEX", "GREEN", "YELLOW", "RED", "SUPER"] | str


@model
class ProductInfoPricesFilter(Model):
    """Which products to read; ids of one kind per request."""

    product_id: Sequence[int] | None = None
    """Up to 1000 product ids."""

    offer_id: Sequence[str] | None = None
    """Up to 1000 articles of the seller."""

    visibility: ProductVisibility | None = None
    """Group of products by what buyers see and by the state of the card. ALL leaves the archive out; the archive is
    ARCHIVED, of which AUTO_ARCHIVED and MANUAL_ARCHIVED are parts. READY_TO_SUPPLY contains IN_SALE. BANNED is
    known to `product.info_stocks` only; SHOWCASE_SELECT_ACTIVE exists since 2026-09-25. Ozon takes 'ALL' when it is
    absent.
    """


@model
class ProductInfoPricesRequest(Model):
    """Request of `product.info_prices`."""

    filter: ProductInfoPricesFilter | ProductInfoPricesFilterDict
    """At least {visibility: ALL}."""

    limit: int
    """Products per page, 1 to 1000."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ProductInfoPricesCommissions(Model):
    """What Ozon takes, as amounts per piece and as sales commissions in percent."""

    fbo_deliv_to_customer_amount: float | None = None
    """Last mile of FBO."""

    fbo_direct_flow_trans_max_amount: float | None = None
    """Trunk delivery of FBO, at most."""

    fbo_direct_flow_trans_min_amount: float | None = None
    """Trunk delivery of FBO, at least."""

    fbo_return_flow_amount: float | None = None
    """Return or cancellation of FBO."""

    fbs_deliv_to_customer_amount: float | None = None
    """Last mile of FBS."""

    fbs_direct_flow_trans_max_amount: float | None = None
    """Trunk delivery of FBS, at most."""

    fbs_direct_flow_trans_min_amount: float | None = None
    """Trunk delivery of FBS, at least."""

    fbs_first_mile_max_amount: float | None = None
    """Processing of an FBS parcel, at most."""

    fbs_first_mile_min_amount: float | None = None
    """Processing of an FBS parcel, at least."""

    fbs_return_flow_amount: float | None = None
    """Return or cancellation of FBS."""

    sales_percent_fbo: float | None = None
    """Sales commission of FBO in percent."""

    sales_percent_fbp: float | None = None
    """Sales commission of FBP in percent."""

    sales_percent_fbs: float | None = None
    """Sales commission of FBS in percent."""

    sales_percent_rfbs: float | None = None
    """Sales commission of rFBS in percent."""


@model
class ProductInfoPricesMarketingAction(Model):
    """A promotion that changes the price."""

    title: str | None = None
    """Name of the promotion."""

    date_from: datetime | None = None
    """First moment of the promotion, UTC."""

    date_to: datetime | None = None
    """Last moment of the promotion, UTC."""

    value: int | None = None
    """Discount of the promotion."""


@model
class ProductInfoPricesMarketing(Model):
    """Promotions of the product."""

    actions: list[ProductInfoPricesMarketingAction] = attrs.field(factory=list)
    """Promotions that are running."""

    current_period_from: datetime | None = None
    """First moment of the running promotion span."""

    current_period_to: datetime | None = None
    """Last moment of the span; null when it is open."""

    ozon_actions_exist: bool | None = None
    """True when promotions of Ozon are among them."""


@model
class ProductInfoPricesPrice(Model):
    """Prices as plain numbers in units of the currency."""

    auto_action_enabled: bool | None = None
    """True when Ozon may add the product to promotions."""

    auto_add_to_ozon_actions_list_enabled: bool | None = None
    """True when Ozon adds the product to its promotions by itself."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices beside it."""

    marketing_seller_price: float | None = None
    """Price after promotions of the seller."""

    min_price: float | None = None
    """Lowest price that promotions may reach; 0 when there is none."""

    net_price: float | None = None
    """Cost price that the seller entered; 0 when he did not."""

    old_price: float | None = None
    """Price before discount; 0 when there is none."""

    price: float | None = None
    """Price with the discount of the seller, without promotions."""

    retail_price: float | None = None
    """Price at which a supplier sells."""

    vat: float | None = None
    """VAT rate as a number, 0.2 for 20 %."""

    declared_price: Money | None = None
    """Price declared to customs."""


@model
class ProductInfoPricesIndexData(Model):
    """Comparison with one group of offers."""

    min_price: float | None = None
    """Lowest price of the group."""

    min_price_currency: str | None = None
    """ISO 4217 code that min_price is in."""

    price_index_value: float | None = None
    """Own price divided by the lowest; above 1 is dearer."""


@model
class ProductInfoPricesIndexes(Model):
    """How the price compares with those of the same product elsewhere."""

    color_index: ProductInfoPricesIndexesColorIndex | None = None
    """Verdict over all comparisons: SUPER and GREEN are good, YELLOW is middling, RED is too high."""

    external_index_data: ProductInfoPricesIndexData | None = None
    """Against other marketplaces."""

    ozon_index_data: ProductInfoPricesIndexData | None = None
    """Against other sellers on Ozon."""

    self_marketplaces_index_data: ProductInfoPricesIndexData | None = None
    """Against the same seller on other marketplaces."""


@model
class ProductInfoPricesItem(Model):
    """Prices and costs of one product."""

    product_id: int = always()
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    acquiring: float | None = None
    """Highest cost of the payment itself, as an amount."""

    commissions: ProductInfoPricesCommissions | None = None
    """What Ozon takes, by delivery schema."""

    marketing_actions: ProductInfoPricesMarketing | None = None
    """Promotions that change the price now."""

    price: ProductInfoPricesPrice | None = None
    """Prices as plain numbers in units of the currency."""

    price_indexes: ProductInfoPricesIndexes | None = None
    """How the price compares with those elsewhere."""

    volume_weight: float | None = None
    """Weight that Ozon computes from the size of the package."""


@model
class ProductInfoPricesResponse(Model):
    """Answer of `product.info_prices`."""

    items: list[ProductInfoPricesItem] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    total: int | None = None
    """Deprecated (switched off on 2026-11-23; use `total_items`). Number of rows of the whole filter, not of the page."""

    total_items: int | None = None
    """Number of rows of the whole filter, not of the page."""

    def page_rows(self) -> list[ProductInfoPricesItem]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="product.info_prices",
    method="POST",
    path="/v5/product/info/prices",
    summary="Read prices, commissions and price indexes",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="items",
        token="cursor",
        next="cursor",
        size="limit",
        max=1000,
        min=1,
        total=("total_items", "total"),
        key="product_id",
    ),
    fields=(
        FieldLifecycle(
            side="answer",
            path="total",
            announced=date(2026, 9, 24),
            off=date(2026, 11, 23),
            replacement=("total_items",),
        ),
    ),
    request=ProductInfoPricesRequest,
    response=ProductInfoPricesResponse,
)
