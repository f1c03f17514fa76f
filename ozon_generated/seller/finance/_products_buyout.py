# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/products/buyout``: Read the report on goods that Ozon bought out."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class FinanceProductsBuyoutRequest(Model):
    """Request of `finance.products_buyout`."""

    date_from: date
    """First day."""

    date_to: date
    """Last day; at most 31 days after the first."""


@model
class FinanceProductsBuyoutItem(Model):
    """A product that Ozon bought from the seller."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    amount: float | None = None
    """Sum that is credited."""

    buyout_price: float | None = None
    """Price at which Ozon bought, with VAT."""

    deduction_by_category_percent: float | None = None
    """Discount of the category in percent."""

    quantity: int | None = None
    """Pieces."""

    seller_price_per_instance: float | None = None
    """Price of the seller per piece with his discounts."""

    vat_percent: int | None = None
    """Tax rate within buyout_price."""


@model
class FinanceProductsBuyoutResponse(Model):
    """Answer of `finance.products_buyout`."""

    products: list[FinanceProductsBuyoutItem] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="finance.products_buyout",
    method="POST",
    path="/v1/finance/products/buyout",
    summary="Read the report on goods that Ozon bought out",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 7, 1)),
    request=FinanceProductsBuyoutRequest,
    response=FinanceProductsBuyoutResponse,
)
