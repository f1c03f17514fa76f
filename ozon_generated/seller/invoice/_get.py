# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/invoice/get``: Show the customs invoice of a posting."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
)
from ._shared_invoice_hs_code import InvoiceHsCode

InvoicePriceCurrency: TypeAlias = Literal["USD", "EUR", "TRY", "CNY", "RUB", "GBP"] | str


@model
class InvoiceGetRequest(Model):
    """Request of `invoice.get`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


@model
class Invoice(Model):
    """Customs invoice of a posting."""

    date_: datetime | None = wire("date", default=None)
    """Date of the invoice, UTC."""

    file_url: str | None = None
    """Link of the file."""

    hs_codes: list[InvoiceHsCode] = attrs.field(factory=list)
    """Customs codes of the products."""

    number: str | None = None
    """Number of the invoice."""

    price: float | None = None
    """Amount of the invoice in price_currency."""

    price_currency: InvoicePriceCurrency | None = None
    """Currency of the invoice, ISO 4217."""


@model
class InvoiceGetResponse(Model):
    """Answer of `invoice.get`."""

    result: Invoice | None = None
    """The invoice."""


OPERATION = Operation(
    api="seller",
    name="invoice.get",
    method="POST",
    path="/v2/invoice/get",
    summary="Show the customs invoice of a posting",
    safety="read",
    request=InvoiceGetRequest,
    response=InvoiceGetResponse,
)
