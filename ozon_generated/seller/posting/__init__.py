# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Operations on a posting of any delivery schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_ozon_delivery_cancel_status import OzonDeliveryCancelStatus as OzonDeliveryCancelStatus
    from ._async import AsyncPostingResource as AsyncPostingResource
    from ._cancel import PostingCancelRequest as PostingCancelRequest
    from ._cancel import PostingCancelResponse as PostingCancelResponse
    from ._cancel_status import PostingCancelStatusRequest as PostingCancelStatusRequest
    from ._marks import PostingMarksIssuedExemplar as PostingMarksIssuedExemplar
    from ._marks import PostingMarksNonIssuedExemplar as PostingMarksNonIssuedExemplar
    from ._marks import PostingMarksRequest as PostingMarksRequest
    from ._marks import PostingMarksResponse as PostingMarksResponse
    from ._multiboxqty_set import PostingMultiboxqtySetRequest as PostingMultiboxqtySetRequest
    from ._multiboxqty_set import PostingMultiboxqtySetResponse as PostingMultiboxqtySetResponse
    from ._multiboxqty_set import PostingMultiboxqtySetResult as PostingMultiboxqtySetResult
    from ._sync import PostingResource as PostingResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_ozon_delivery_cancel_status": "OzonDeliveryCancelStatus",
            "._async": "AsyncPostingResource",
            "._cancel": "PostingCancelRequest PostingCancelResponse",
            "._cancel_status": "PostingCancelStatusRequest",
            "._marks": "PostingMarksIssuedExemplar PostingMarksNonIssuedExemplar PostingMarksRequest PostingMarksResponse",
            "._multiboxqty_set": "PostingMultiboxqtySetRequest PostingMultiboxqtySetResponse PostingMultiboxqtySetResult",
            "._sync": "PostingResource",
        },
    )
