# Made from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Operations on a posting of any delivery schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from ._multiboxqty_set import PostingMultiboxqtySetRequest as PostingMultiboxqtySetRequest
    from ._multiboxqty_set import PostingMultiboxqtySetResponse as PostingMultiboxqtySetResponse
    from ._multiboxqty_set import PostingMultiboxqtySetResult as PostingMultiboxqtySetResult
else:
    __getattr__ = lazy(
        __name__,
        {
            "PostingMultiboxqtySetRequest": "._multiboxqty_set",
            "PostingMultiboxqtySetResponse": "._multiboxqty_set",
            "PostingMultiboxqtySetResult": "._multiboxqty_set",
        },
    )


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


class AsyncPostingResource(AsyncResource):
    """Operations on a posting of any delivery schema."""

    __slots__ = ()

    async def multiboxqty_set(
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
        result: PostingMultiboxqtySetResponse = await self._call(
            "multiboxqty_set",
            {"posting_number": posting_number, "multi_box_qty": multi_box_qty},
            options,
        )
        return result
