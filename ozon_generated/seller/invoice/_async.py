# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of invoice, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_boolean_response import BooleanResponse
    from ._create_or_update import InvoiceCreateOrUpdateRequestPriceCurrency
    from ._file_upload import InvoiceFileUploadResponse
    from ._get import InvoiceGetResponse
    from ._inputs import InvoiceHsCodeDict
    from ._shared_invoice_hs_code import InvoiceHsCode


class AsyncInvoiceResource(AsyncResource):
    """Invoices of postings that cross a border."""

    __slots__ = ()

    async def file_upload(
        self,
        *,
        base64_content: str,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> InvoiceFileUploadResponse:
        """Upload the file of an invoice.

        Stores the file of at most 10 MB and returns its link. The posting has an invoice only after
        `invoice.create_or_update` was called with this link.

        Args:
            base64_content: Content of the file, base64; the file has at most 10 MB.
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Link of the file

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/invoice/file/upload``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/invoice_upload
        """
        result: InvoiceFileUploadResponse = await self._call(
            "file_upload",
            {"base64_content": base64_content, "posting_number": posting_number},
            options,
        )
        return result

    async def create_or_update(
        self,
        *,
        date_: datetime,
        posting_number: str,
        url: str,
        hs_codes: Sequence[InvoiceHsCode | InvoiceHsCodeDict] | None = None,
        number: str | None = None,
        price: float | None = None,
        price_currency: InvoiceCreateOrUpdateRequestPriceCurrency | None = None,
        options: CallOptions | None = None,
    ) -> BooleanResponse:
        """Attach a customs invoice to a posting.

        For sellers from Turkey who claim VAT back. Possible while the posting is in awaiting_approve or
        awaiting_packaging; upload the file first with `invoice.file_upload`. An existing invoice is replaced.

        Args:
            date_: Date of the invoice, UTC.
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            url: Link of the invoice, from `invoice.file_upload`.
            hs_codes: Customs codes of the products.
            number: Number of the invoice, made of letters and digits. At most 50 characters.
            price: Amount of the invoice in price_currency, at most two decimals.
            price_currency: Currency of the invoice, ISO 4217. Ozon takes 'USD' when it is absent.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the invoice was taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/invoice/create-or-update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/InvoiceAPI_InvoiceCreateOrUpdateV2
        """
        result: BooleanResponse = await self._call(
            "create_or_update",
            {
                "date_": date_,
                "posting_number": posting_number,
                "url": url,
                "hs_codes": hs_codes,
                "number": number,
                "price": price,
                "price_currency": price_currency,
            },
            options,
        )
        return result

    async def get(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> InvoiceGetResponse:
        """Show the customs invoice of a posting.

        What was attached with `invoice.create_or_update`.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The invoice

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/invoice/get``. Reads only. https://docs.ozon.ru/api/seller/#operation/invoice_getV2
        """
        result: InvoiceGetResponse = await self._call(
            "get",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def delete(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> BooleanResponse:
        """Take the customs invoice off a posting.

        Removes the link between invoice and posting. To change an invoice, attach the new one instead.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the invoice was removed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/invoice/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/invoice_delete
        """
        result: BooleanResponse = await self._call(
            "delete",
            {"posting_number": posting_number},
            options,
        )
        return result
