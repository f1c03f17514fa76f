# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Drafts of FBP supplies of any kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_fbp_cancellation_error import FbpCancellationError as FbpCancellationError
    from .._shared_fbp_cancellation_error_code import FbpCancellationErrorCode as FbpCancellationErrorCode
    from .._shared_fbp_cancellation_state import FbpCancellationState as FbpCancellationState
    from .._shared_fbp_cancellation_status import FbpCancellationStatus as FbpCancellationStatus
    from .._shared_fbp_delivery_details import FbpDeliveryDetails as FbpDeliveryDetails
    from .._shared_fbp_direct_details import FbpDirectDetails as FbpDirectDetails
    from .._shared_fbp_drop_off_details import FbpDropOffDetails as FbpDropOffDetails
    from .._shared_fbp_pick_up_details import FbpPickUpDetails as FbpPickUpDetails
    from .._shared_fbp_seller_vehicle import FbpSellerVehicle as FbpSellerVehicle
    from .._shared_fbp_supply_type import FbpSupplyType as FbpSupplyType
    from .._shared_fbp_timeslot import FbpTimeslot as FbpTimeslot
    from .._shared_fbp_timeslot_reservation import FbpTimeslotReservation as FbpTimeslotReservation
    from .._shared_fbp_transport_company import FbpTransportCompany as FbpTransportCompany
    from ._async import AsyncFbpDraftResource as AsyncFbpDraftResource
    from ._get import FbpDraftDeclineReason as FbpDraftDeclineReason
    from ._get import FbpDraftGetRequest as FbpDraftGetRequest
    from ._get import FbpDraftGetResponse as FbpDraftGetResponse
    from ._list import FbpDraft as FbpDraft
    from ._list import FbpDraftListRequest as FbpDraftListRequest
    from ._list import FbpDraftListResponse as FbpDraftListResponse
    from ._shared_fbp_draft_status import FbpDraftStatus as FbpDraftStatus
    from ._sync import FbpDraftResource as FbpDraftResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_fbp_cancellation_error": "FbpCancellationError",
            ".._shared_fbp_cancellation_error_code": "FbpCancellationErrorCode",
            ".._shared_fbp_cancellation_state": "FbpCancellationState",
            ".._shared_fbp_cancellation_status": "FbpCancellationStatus",
            ".._shared_fbp_delivery_details": "FbpDeliveryDetails",
            ".._shared_fbp_direct_details": "FbpDirectDetails",
            ".._shared_fbp_drop_off_details": "FbpDropOffDetails",
            ".._shared_fbp_pick_up_details": "FbpPickUpDetails",
            ".._shared_fbp_seller_vehicle": "FbpSellerVehicle",
            ".._shared_fbp_supply_type": "FbpSupplyType",
            ".._shared_fbp_timeslot": "FbpTimeslot",
            ".._shared_fbp_timeslot_reservation": "FbpTimeslotReservation",
            ".._shared_fbp_transport_company": "FbpTransportCompany",
            "._async": "AsyncFbpDraftResource",
            "._get": "FbpDraftDeclineReason FbpDraftGetRequest FbpDraftGetResponse",
            "._list": "FbpDraft FbpDraftListRequest FbpDraftListResponse",
            "._shared_fbp_draft_status": "FbpDraftStatus",
            "._sync": "FbpDraftResource",
        },
    )
