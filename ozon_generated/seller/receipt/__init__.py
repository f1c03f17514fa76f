# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Receipts of orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncReceiptResource as AsyncReceiptResource
    from ._get import ReceiptGetRequest as ReceiptGetRequest
    from ._get import ReceiptGetResponse as ReceiptGetResponse
    from ._seller_list import Receipt as Receipt
    from ._seller_list import ReceiptOperationType as ReceiptOperationType
    from ._seller_list import ReceiptSellerListRequest as ReceiptSellerListRequest
    from ._seller_list import ReceiptSellerListResponse as ReceiptSellerListResponse
    from ._seller_list import ReceiptType as ReceiptType
    from ._sync import ReceiptResource as ReceiptResource
    from ._upload import ReceiptUploadRequest as ReceiptUploadRequest
    from ._upload import ReceiptUploadRequestType as ReceiptUploadRequestType
    from ._upload import ReceiptUploadResponse as ReceiptUploadResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncReceiptResource",
            "._get": "ReceiptGetRequest ReceiptGetResponse",
            "._seller_list": "Receipt ReceiptOperationType ReceiptSellerListRequest ReceiptSellerListResponse ReceiptType",
            "._sync": "ReceiptResource",
            "._upload": "ReceiptUploadRequest ReceiptUploadRequestType ReceiptUploadResponse",
        },
    )
