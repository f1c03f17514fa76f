# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Reasons for cancelling orders of Ozon Delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncCancelReasonResource as AsyncCancelReasonResource
    from ._list_by_order import CancelReasonListByOrderRequest as CancelReasonListByOrderRequest
    from ._list_by_posting import CancelReasonListByPostingRequest as CancelReasonListByPostingRequest
    from ._shared_cancel_reason_list_response import CancelReasonListResponse as CancelReasonListResponse
    from ._shared_ozon_delivery_cancel_reason import OzonDeliveryCancelReason as OzonDeliveryCancelReason
    from ._shared_ozon_delivery_cancel_reason_id import OzonDeliveryCancelReasonId as OzonDeliveryCancelReasonId
    from ._sync import CancelReasonResource as CancelReasonResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncCancelReasonResource",
            "._list_by_order": "CancelReasonListByOrderRequest",
            "._list_by_posting": "CancelReasonListByPostingRequest",
            "._shared_cancel_reason_list_response": "CancelReasonListResponse",
            "._shared_ozon_delivery_cancel_reason": "OzonDeliveryCancelReason",
            "._shared_ozon_delivery_cancel_reason_id": "OzonDeliveryCancelReasonId",
            "._sync": "CancelReasonResource",
        },
    )
