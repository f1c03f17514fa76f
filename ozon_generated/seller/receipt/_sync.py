# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of receipt, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._get import ReceiptGetResponse
    from ._seller_list import ReceiptSellerListResponse
    from ._upload import ReceiptUploadRequestType, ReceiptUploadResponse


class ReceiptResource(SyncResource):
    """Receipts of orders."""

    __slots__ = ()

    def seller_list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        posting_numbers: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> ReceiptSellerListResponse:
        """List receipts that the seller issued.

        For sellers under contract with Ozon Marketplace Kazakhstan, who issue receipts themselves. Pages are
        counted from 0, and page_size has to be sent.

        Args:
            page: Pages to skip: 0 is the first page. Ozon takes 0 when it is absent.
            page_size: Receipts per page. At least 1, at most 100. 100 is sent when it is left out.
            posting_numbers: Only receipts of these postings.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of receipts

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/receipts/seller/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/ReceiptsSellerList
        """
        result: ReceiptSellerListResponse = self._call(
            "seller_list",
            {"page": page, "page_size": page_size, "posting_numbers": posting_numbers},
            options,
        )
        return result

    def get(
        self,
        *,
        receipt_id: str,
        options: CallOptions | None = None,
    ) -> ReceiptGetResponse:
        """Download a receipt.

        The file comes as base64 text inside the JSON answer, not as a file answer. For sellers under contract with
        Ozon Marketplace Kazakhstan.

        Args:
            receipt_id: Identifier of the receipt, from `receipt.seller_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The file as base64

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/receipts/get``. Reads only. https://docs.ozon.ru/api/seller/#operation/GetReceipt
        """
        result: ReceiptGetResponse = self._call(
            "get",
            {"receipt_id": receipt_id},
            options,
        )
        return result

    def upload(
        self,
        *,
        content: bytes,
        operation_type: str,
        posting_numbers: Sequence[str],
        receipt_number: str,
        type: ReceiptUploadRequestType,
        parent_receipt_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ReceiptUploadResponse:
        """Upload a receipt.

        For sellers under contract with Ozon Marketplace Kazakhstan: hands in the receipt that the buyer of a
        posting is to get. A repeated call makes another receipt.

        Args:
            content: The file itself.
            operation_type: What the receipt is about, as in the answer of `receipt.seller_list`.
            posting_numbers: Postings that the receipt covers.
            receipt_number: Number that the cash register gave it.
            type: INCOMING for a payment, REFUND for money that went back.
            parent_receipt_id: Receipt that this one corrects or takes back.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The id of the receipt

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/receipts/upload``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/UploadReceipt
        """
        result: ReceiptUploadResponse = self._call(
            "upload",
            {
                "content": content,
                "operation_type": operation_type,
                "posting_numbers": posting_numbers,
                "receipt_number": receipt_number,
                "type": type,
                "parent_receipt_id": parent_receipt_id,
            },
            options,
        )
        return result
