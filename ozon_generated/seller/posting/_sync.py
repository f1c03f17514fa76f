# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of posting, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_ozon_delivery_cancel_status import OzonDeliveryCancelStatus
    from ._cancel import PostingCancelResponse
    from ._marks import PostingMarksResponse
    from ._multiboxqty_set import PostingMultiboxqtySetResponse


class PostingResource(SyncResource):
    """Operations on a posting of any delivery schema."""

    __slots__ = ()

    def multiboxqty_set(
        self,
        *,
        posting_number: str,
        multi_box_qty: int,
        options: CallOptions | None = None,
    ) -> PostingMultiboxqtySetResponse:
        """Say of how many boxes a posting consists.

        For rFBS Aggregator postings that leave in several boxes; set it before the assembly.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            multi_box_qty: Number of boxes that the posting consists of.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether it was done

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/posting/multiboxqty/set``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingMultiBoxQtySetV3
        """
        result: PostingMultiboxqtySetResponse = self._call(
            "multiboxqty_set",
            {"posting_number": posting_number, "multi_box_qty": multi_box_qty},
            options,
        )
        return result

    def cancel(
        self,
        *,
        posting_number: str,
        reason_id: int,
        reason_message: str | None = None,
        options: CallOptions | None = None,
    ) -> PostingCancelResponse:
        """Cancel one posting of Ozon Delivery.

        Cancels one parcel of an order; it cannot be taken back. The work is done in the background:
        `posting.cancel_status` tells the outcome. Take the reason from `cancel_reason.list_by_posting`. Postings of
        ozon.ru are cancelled with the FBS methods instead.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            reason_id: From `cancel_reason.list_by_posting`.
            reason_message: Reason in the seller's own words.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The request was taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/cancel``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingCancel
        """
        result: PostingCancelResponse = self._call(
            "cancel",
            {"posting_number": posting_number, "reason_id": reason_id, "reason_message": reason_message},
            options,
        )
        return result

    def cancel_status(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> OzonDeliveryCancelStatus:
        """Show how the cancellation of a posting stands (Ozon Delivery).

        To be asked after `posting.cancel` until the state is final.

        Args:
            posting_number: Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the cancellation

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/cancel/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingCancelStatus
        """
        result: OzonDeliveryCancelStatus = self._call(
            "cancel_status",
            {"posting_number": posting_number},
            options,
        )
        return result

    def marks(
        self,
        *,
        posting_numbers: Sequence[str],
        options: CallOptions | None = None,
    ) -> PostingMarksResponse:
        """Show marking codes of delivered pieces (Ozon Delivery).

        Tells for each piece whether the buyer took it, and the marking codes (Chestny ZNAK) of those that were
        taken. The codes belong on the receipt, and the pieces have to be taken out of circulation. Numbers that are
        not known come back in invalid_postings of a 200.

        Args:
            posting_numbers: Postings of Ozon Delivery.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Pieces taken and not taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/marks``. Reads only. https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingMarks
        """
        result: PostingMarksResponse = self._call(
            "marks",
            {"posting_numbers": posting_numbers},
            options,
        )
        return result
