# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model

FinanceTransactionType: TypeAlias = (
    Literal["all", "orders", "returns", "services", "compensation", "transferDelivery", "other"] | str
)
"""Group of transactions; returns holds cancellations too, transferDelivery is the delivery that the seller organises."""


@model
class RealizationItem(Model):
    """The product that a row of the report is about."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""


@model
class RealizationCommission(Model):
    """Money of the sold or returned pieces of one product."""

    amount: float | None = None
    """Sum for the pieces."""

    bonus: float | None = None
    """Discount that Ozon bears."""

    commission: float | None = None
    """Commission of Ozon after discounts and surcharges."""

    compensation: float | None = None
    """What Ozon pays on top."""

    price_per_instance: float | None = None
    """Price of one piece for the buyer."""

    quantity: int | None = None
    """Pieces."""

    standard_fee: float | None = None
    """Commission before discounts."""

    bank_coinvestment: float | None = None
    """Share of partner banks in the discount."""

    stars: float | None = None
    """Part that buyers paid with stars (points)."""

    pick_up_point_coinvestment: float | None = None
    """Share of pickup points in the discount."""

    total: float | None = None
    """Sum to be paid out."""


@model
class FinanceRealizationHeader(Model):
    """Number and parties of the report."""

    contract_date: str | None = None
    """Day of the offer contract."""

    contract_number: str | None = None
    """Number of the offer contract."""

    currency_sys_name: str | None = None
    """Currency of all amounts."""

    doc_date: str | None = None
    """Day of the report."""

    number: str | None = None
    """Number of the report."""

    payer_inn: str | None = None
    """Taxpayer number of the payer."""

    payer_kpp: str | None = None
    """Code of the reason for tax registration of the payer."""

    payer_name: str | None = None
    """Party that pays, as it is registered."""

    receiver_inn: str | None = None
    """Taxpayer number of the receiver."""

    receiver_kpp: str | None = None
    """Tax registration code (КПП) of the party that is paid."""

    receiver_name: str | None = None
    """Party that is paid, as it is registered."""

    start_date: str | None = None
    """First day of the period."""

    stop_date: str | None = None
    """Last day of the period."""
