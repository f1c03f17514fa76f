# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of cancel_reason, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._shared_cancel_reason_list_response import CancelReasonListResponse


class CancelReasonResource(SyncResource):
    """Reasons for cancelling orders of Ozon Delivery."""

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> CancelReasonListResponse:
        """List all cancel reasons of Ozon Delivery.

        Every reason that exists for orders and postings of Ozon Delivery. Which of them an order or a posting
        allows at its stage is told by `cancel_reason.list_by_order` and `cancel_reason.list_by_posting`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The reasons

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cancel-reason/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/CancelReasonList
        """
        result: CancelReasonListResponse = self._call(
            "list",
            {},
            options,
        )
        return result

    def list_by_order(
        self,
        *,
        order_number: str,
        options: CallOptions | None = None,
    ) -> CancelReasonListResponse:
        """List cancel reasons for one order of Ozon Delivery.

        Reasons that `order.cancel` accepts for this order now.

        Args:
            order_number: From the answer of `order.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The reasons

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cancel-reason/list-by-order``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CancelReasonListByOrder
        """
        result: CancelReasonListResponse = self._call(
            "list_by_order",
            {"order_number": order_number},
            options,
        )
        return result

    def list_by_posting(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> CancelReasonListResponse:
        """List cancel reasons for one posting of Ozon Delivery.

        Reasons that `posting.cancel` accepts for this posting now.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The reasons

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cancel-reason/list-by-posting``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CancelReasonAPI_CancelReasonListByPosting
        """
        result: CancelReasonListResponse = self._call(
            "list_by_posting",
            {"posting_number": posting_number},
            options,
        )
        return result
