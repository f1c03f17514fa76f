# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/invoice/create-or-update``: Attach a customs invoice to a posting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    ItemErrors,
    Operation,
    Tier,
)
from .._shared_boolean_response import BooleanResponse
from ._shared_invoice_hs_code import InvoiceHsCode

if TYPE_CHECKING:
    from ._inputs import InvoiceHsCodeDict


InvoiceCreateOrUpdateRequestPriceCurrency: TypeAlias = Literal["USD", "EUR", "TRY", "CNY", "RUB", "GBP"] | str


@model
class InvoiceCreateOrUpdateRequest(Model):
    """Request of `invoice.create_or_update`."""

    date_: datetime = wire("date")
    """Date of the invoice, UTC."""

    hs_codes: Sequence[InvoiceHsCode | InvoiceHsCodeDict] | None = None
    """Customs codes of the products."""

    number: str | None = None
    """Number of the invoice, made of letters and digits. At most 50 characters."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    price: float | None = None
    """Amount of the invoice in price_currency, at most two decimals."""

    price_currency: InvoiceCreateOrUpdateRequestPriceCurrency | None = None
    """Currency of the invoice, ISO 4217. Ozon takes 'USD' when it is absent."""

    url: str
    """Link of the invoice, from `invoice.file_upload`."""


OPERATION = Operation(
    api="seller",
    name="invoice.create_or_update",
    method="POST",
    path="/v2/invoice/create-or-update",
    summary="Attach a customs invoice to a posting",
    safety="write",
    repeatable=True,
    tier=Tier(programme="sellers from Turkey"),
    item_errors=ItemErrors(items="", flag="result"),
    request=InvoiceCreateOrUpdateRequest,
    response=BooleanResponse,
)
