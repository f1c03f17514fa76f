# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/document-b2b-sales/json``: Read the register of sales to companies."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)

FinanceB2BSalesInvoiceType: TypeAlias = Literal["UPD", "UKD"] | str
"""UPD is the universal transfer document and UKD its correction."""

FinanceB2BSalesOperationType: TypeAlias = Literal["DELIVERY", "RETURN"] | str
"""DELIVERY is a sale."""


@model
class FinanceDocumentB2BSalesJsonRequest(Model):
    """Request of `finance.document_b2b_sales_json`."""

    date_: str = wire("date")
    """Month as YYYY-MM, from January 2019 on. Pattern ^[0-9]{4}-(0[1-9]|1[0-2])$."""


@model
class FinanceB2BSalesBuyer(Model):
    """The buying company."""

    name: str | None = None
    """Registered company that buys."""

    address: str | None = None
    """Legal address."""

    inn: str | None = None
    """Taxpayer number."""

    kpp: str | None = None
    """Code of the reason for tax registration."""


@model
class FinanceB2BSalesInvoiceInfo(Model):
    """The document."""

    status: str | None = None
    """State of the document."""

    date_: str | None = wire("date", default=None)
    """Day of the document."""

    number: str | None = None
    """Number of the document."""

    type: FinanceB2BSalesInvoiceType | None = None
    """UPD is the universal transfer document and UKD its correction."""


@model
class FinanceB2BSalesOperation(Model):
    """A sale or a return of the product."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    amount: float | None = None
    """Sum with VAT."""

    cost_without_vat: float | None = None
    """Sum without VAT."""

    date_: str | None = wire("date", default=None)
    """Day of the operation."""

    gtd_number: str | None = None
    """Number of the customs declaration."""

    origin_country: str | None = None
    """Where the product was made, in Russian."""

    price: float | None = None
    """Price of one piece."""

    quantity: int | None = None
    """Pieces."""

    rnpt_number: str | None = None
    """Registration number of the traced batch."""

    type: FinanceB2BSalesOperationType | None = None
    """DELIVERY is a sale."""

    vat_amount: float | None = None
    """Tax within amount."""

    vat_rate: float | None = None
    """VAT in percent."""


@model
class FinanceB2BSalesInvoice(Model):
    """A product on a document of sale to a company."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    buyer_info: FinanceB2BSalesBuyer | None = None
    """The buying company."""

    currency: str | None = None
    """Name of the currency."""

    currency_code: int | None = None
    """Number of the currency by ISO 4217."""

    info: FinanceB2BSalesInvoiceInfo | None = None
    """The document."""

    operations: list[FinanceB2BSalesOperation] = attrs.field(factory=list)
    """Sales and returns of the product."""

    product_name: str | None = None
    """Title of the product, as its card shows it."""

    unit_code: int | None = None
    """Number of the unit in the Russian classifier OKEI; 796 is a piece."""

    unit_name: str | None = None
    """Unit of measure."""


@model
class FinanceB2BSalesSeller(Model):
    """The selling company."""

    company_name: str | None = None
    """What the selling firm is registered as."""

    inn: str | None = None
    """Taxpayer number."""

    kpp: str | None = None
    """Code of the reason for tax registration."""


@model
class FinanceDocumentB2BSalesJsonResponse(Model):
    """Answer of `finance.document_b2b_sales_json`."""

    date_from: str | None = None
    """First day of the period, YYYY-MM-DD."""

    date_to: str | None = None
    """Last day of the period, YYYY-MM-DD."""

    invoices: list[FinanceB2BSalesInvoice] = attrs.field(factory=list)
    """One row per document and product."""

    seller_info: FinanceB2BSalesSeller | None = None
    """The selling company."""


OPERATION = Operation(
    api="seller",
    name="finance.document_b2b_sales_json",
    method="POST",
    path="/v1/finance/document-b2b-sales/json",
    summary="Read the register of sales to companies",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 5, 30)),
    request=FinanceDocumentB2BSalesJsonRequest,
    response=FinanceDocumentB2BSalesJsonResponse,
)
