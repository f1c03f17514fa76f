# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from .._shared_currency_code import CurrencyCode


@model
class ReturnRfbsProduct(Model):
    """The product that shall come back."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    currency_code: CurrencyCode | None = None
    """Currency of the price."""

    price: int | None = None
    """Price in whole units of currency_code."""
