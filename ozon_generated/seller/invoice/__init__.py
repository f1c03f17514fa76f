# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Invoices of postings that cross a border."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_boolean_response import BooleanResponse as BooleanResponse
    from ._async import AsyncInvoiceResource as AsyncInvoiceResource
    from ._create_or_update import InvoiceCreateOrUpdateRequest as InvoiceCreateOrUpdateRequest
    from ._create_or_update import (
        InvoiceCreateOrUpdateRequestPriceCurrency as InvoiceCreateOrUpdateRequestPriceCurrency,
    )
    from ._delete import InvoiceDeleteRequest as InvoiceDeleteRequest
    from ._file_upload import InvoiceFileUploadRequest as InvoiceFileUploadRequest
    from ._file_upload import InvoiceFileUploadResponse as InvoiceFileUploadResponse
    from ._get import Invoice as Invoice
    from ._get import InvoiceGetRequest as InvoiceGetRequest
    from ._get import InvoiceGetResponse as InvoiceGetResponse
    from ._get import InvoicePriceCurrency as InvoicePriceCurrency
    from ._inputs import InvoiceHsCodeDict as InvoiceHsCodeDict
    from ._shared_invoice_hs_code import InvoiceHsCode as InvoiceHsCode
    from ._sync import InvoiceResource as InvoiceResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_boolean_response": "BooleanResponse",
            "._async": "AsyncInvoiceResource",
            "._create_or_update": "InvoiceCreateOrUpdateRequest InvoiceCreateOrUpdateRequestPriceCurrency",
            "._delete": "InvoiceDeleteRequest",
            "._file_upload": "InvoiceFileUploadRequest InvoiceFileUploadResponse",
            "._get": "Invoice InvoiceGetRequest InvoiceGetResponse InvoicePriceCurrency",
            "._inputs": "InvoiceHsCodeDict",
            "._shared_invoice_hs_code": "InvoiceHsCode",
            "._sync": "InvoiceResource",
        },
    )
