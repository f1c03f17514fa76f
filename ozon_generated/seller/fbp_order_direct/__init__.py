# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""FBP supplies that go straight to the warehouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_fbp_no_timeslot_reason import FbpNoTimeslotReason as FbpNoTimeslotReason
    from .._shared_fbp_order_change_response import FbpOrderChangeResponse as FbpOrderChangeResponse
    from .._shared_fbp_order_error import FbpOrderError as FbpOrderError
    from .._shared_fbp_order_error_code import FbpOrderErrorCode as FbpOrderErrorCode
    from .._shared_fbp_timeslot import FbpTimeslot as FbpTimeslot
    from .._shared_fbp_timeslot_edit_response import FbpTimeslotEditResponse as FbpTimeslotEditResponse
    from .._shared_fbp_timeslot_list_response import FbpTimeslotListResponse as FbpTimeslotListResponse
    from .._shared_fbp_timeslot_reserve_error import FbpTimeslotReserveError as FbpTimeslotReserveError
    from ._async import AsyncFbpOrderDirectResource as AsyncFbpOrderDirectResource
    from ._cancel import FbpOrderDirectCancelRequest as FbpOrderDirectCancelRequest
    from ._seller_dlv_edit import FbpOrderDirectSellerDlvEditRequest as FbpOrderDirectSellerDlvEditRequest
    from ._sync import FbpOrderDirectResource as FbpOrderDirectResource
    from ._timeslot_edit import FbpOrderDirectTimeslotEditRequest as FbpOrderDirectTimeslotEditRequest
    from ._timeslot_list import FbpOrderDirectTimeslotListRequest as FbpOrderDirectTimeslotListRequest
    from ._tpl_dlv_edit import FbpOrderDirectTplDlvEditRequest as FbpOrderDirectTplDlvEditRequest
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_fbp_no_timeslot_reason": "FbpNoTimeslotReason",
            ".._shared_fbp_order_change_response": "FbpOrderChangeResponse",
            ".._shared_fbp_order_error": "FbpOrderError",
            ".._shared_fbp_order_error_code": "FbpOrderErrorCode",
            ".._shared_fbp_timeslot": "FbpTimeslot",
            ".._shared_fbp_timeslot_edit_response": "FbpTimeslotEditResponse",
            ".._shared_fbp_timeslot_list_response": "FbpTimeslotListResponse",
            ".._shared_fbp_timeslot_reserve_error": "FbpTimeslotReserveError",
            "._async": "AsyncFbpOrderDirectResource",
            "._cancel": "FbpOrderDirectCancelRequest",
            "._seller_dlv_edit": "FbpOrderDirectSellerDlvEditRequest",
            "._sync": "FbpOrderDirectResource",
            "._timeslot_edit": "FbpOrderDirectTimeslotEditRequest",
            "._timeslot_list": "FbpOrderDirectTimeslotListRequest",
            "._tpl_dlv_edit": "FbpOrderDirectTplDlvEditRequest",
        },
    )
