# Made from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

from ..model import Model, model

CancellationType: TypeAlias = Literal["seller", "customer", "ozon", "system", "delivery"] | str
"""On whose side the cancellation happened."""

CurrencyCode: TypeAlias = Literal["RUB", "BYN", "KZT", "EUR", "USD", "CNY"] | str
"""ISO 4217 code; prices are accepted only in the currency that the seller's contract names."""

DeliverySchema: TypeAlias = Literal["SDS", "FBO", "FBS", "Crossborder"] | str
"""From whose stock the product is sold and delivered."""

SortDirection: TypeAlias = Literal["ASC", "DESC"] | str
"""ASC is oldest or smallest first, DESC the reverse."""


@model
class BooleanResponse(Model):
    """The service confirms that it took the request."""

    result: bool | None = None
    """True when the request was carried out."""


@model
class Money(Model):
    """An amount together with its currency."""

    amount: str | None = None
    """Decimal number as text, with a point, in units of the currency."""

    currency: str | None = None
    """ISO 4217 code of the currency."""


@model
class PostingAdditionalData(Model):
    """A free-form note that Ozon attaches to the posting."""

    key: str | None = None

    value: str | None = None


@model
class PostingCommission(Model):
    """Commission of Ozon for one product of the posting."""

    amount: float | None = None
    """Commission as an amount of the currency."""

    currency: str | None = None

    percent: int | None = None
    """Commission in percent of the price."""


@model
class PostingExternalOrder(Model):
    """Where the order was placed when it came to Ozon from another shop platform."""

    is_external: bool | None = None
    """True when the order was placed outside of ozon.ru."""

    platform_name: str | None = None
    """Platform on which the order was placed."""


@model
class PostingFinancialProduct(Model):
    """Money side of one product of a posting."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    actions: list[str] = attrs.field(factory=list)
    """Names of the promotions that changed the price."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices of the seller."""

    customer_currency_code: str | None = None
    """Currency in which the buyer paid."""

    commission_amount: float | None = None
    """Commission of Ozon for the product, in commissions_currency_code."""

    commission_percent: int | None = None
    """Commission of Ozon in percent of the price."""

    commissions_currency_code: str | None = None
    """ISO 4217 code; differs from the price where the contract is not in roubles."""

    old_price: float | None = None
    """Price before discounts, struck out on the card."""

    payout: float | None = None
    """Amount that the seller receives for the product."""

    price: float | None = None
    """Price with the promotions of the seller."""

    customer_price: float | None = None
    """Price that the buyer pays, with the promotions of Ozon too."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    total_discount_percent: float | None = None
    """Discount in percent of old_price."""

    total_discount_value: float | None = None
    """Discount as an amount."""


@model
class PostingFinancialData(Model):
    """Prices and commissions of the posting, present only when asked for."""

    cluster_from: str | None = None
    """Delivery cluster where the posting is sent from."""

    cluster_to: str | None = None
    """Delivery cluster of the buyer."""

    products: list[PostingFinancialProduct] = attrs.field(factory=list)


@model
class PostingLegalInfo(Model):
    """The buying company, when the buyer is a legal entity."""

    company_name: str | None = None

    inn: str | None = None
    """Taxpayer number of the buying company."""

    kpp: str | None = None
    """Code of the reason for tax registration; empty for sole traders."""


@model
class ProductItemError(Model):
    """Why one product of a bulk request was refused."""

    code: str | None = None
    """Machine-readable reason, such as TOO_MANY_REQUESTS."""

    message: str | None = None
    """Reason in words."""


@model
class ActionWebsitePrices(Model):
    """Prices on ozon.ru, with the promotions of Ozon."""

    price: Money | None = None
    """Price that buyers see."""

    prices_by_schema: dict[str, Any] | None = None
    """Prices by delivery schema."""


@model
class ActionProductRemark(Model):
    """A product and what the service says about it."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    reason: str | None = None
    """Refusal or warning in words."""
