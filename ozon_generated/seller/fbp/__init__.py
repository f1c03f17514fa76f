# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Warehouses and dictionaries of partner fulfilment (FBP)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_fbp_delivery_details import FbpDeliveryDetails as FbpDeliveryDetails
    from .._shared_fbp_direct_details import FbpDirectDetails as FbpDirectDetails
    from .._shared_fbp_drop_off_details import FbpDropOffDetails as FbpDropOffDetails
    from .._shared_fbp_pick_up_details import FbpPickUpDetails as FbpPickUpDetails
    from .._shared_fbp_seller_vehicle import FbpSellerVehicle as FbpSellerVehicle
    from .._shared_fbp_supply_type import FbpSupplyType as FbpSupplyType
    from .._shared_fbp_timeslot import FbpTimeslot as FbpTimeslot
    from .._shared_fbp_timeslot_reservation import FbpTimeslotReservation as FbpTimeslotReservation
    from .._shared_fbp_transport_company import FbpTransportCompany as FbpTransportCompany
    from ._act_from_create import FbpActFromCreateError as FbpActFromCreateError
    from ._act_from_create import FbpActFromCreateRequest as FbpActFromCreateRequest
    from ._act_from_create import FbpActFromCreateResponse as FbpActFromCreateResponse
    from ._act_from_get import FbpActFromError as FbpActFromError
    from ._act_from_get import FbpActFromGetRequest as FbpActFromGetRequest
    from ._act_from_get import FbpActFromGetResponse as FbpActFromGetResponse
    from ._act_from_get import FbpActFromStatus as FbpActFromStatus
    from ._act_to_create import FbpActToCreateRequest as FbpActToCreateRequest
    from ._act_to_create import FbpActToCreateResponse as FbpActToCreateResponse
    from ._act_to_get import FbpActToGetRequest as FbpActToGetRequest
    from ._act_to_get import FbpActToGetResponse as FbpActToGetResponse
    from ._act_to_get import FbpActToState as FbpActToState
    from ._archive_get import FbpArchiveGetRequest as FbpArchiveGetRequest
    from ._archive_get import FbpArchiveGetResponse as FbpArchiveGetResponse
    from ._archive_list import FbpArchivedSupply as FbpArchivedSupply
    from ._archive_list import FbpArchiveListRequest as FbpArchiveListRequest
    from ._archive_list import FbpArchiveListResponse as FbpArchiveListResponse
    from ._async import AsyncFbpResource as AsyncFbpResource
    from ._label_create import FbpLabelCreateRequest as FbpLabelCreateRequest
    from ._label_create import FbpLabelCreateResponse as FbpLabelCreateResponse
    from ._label_get import FbpLabelGetRequest as FbpLabelGetRequest
    from ._label_get import FbpLabelGetResponse as FbpLabelGetResponse
    from ._label_get import FbpLabelState as FbpLabelState
    from ._shared_fbp_archive_decline_reason import FbpArchiveDeclineReason as FbpArchiveDeclineReason
    from ._shared_fbp_archive_decline_reason_code import FbpArchiveDeclineReasonCode as FbpArchiveDeclineReasonCode
    from ._shared_fbp_archive_status import FbpArchiveStatus as FbpArchiveStatus
    from ._shared_fbp_archive_summary import FbpArchiveSummary as FbpArchiveSummary
    from ._sync import FbpResource as FbpResource
    from ._warehouse_list import FbpWarehouse as FbpWarehouse
    from ._warehouse_list import FbpWarehouseAddress as FbpWarehouseAddress
    from ._warehouse_list import FbpWarehouseListResponse as FbpWarehouseListResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_fbp_delivery_details": "FbpDeliveryDetails",
            ".._shared_fbp_direct_details": "FbpDirectDetails",
            ".._shared_fbp_drop_off_details": "FbpDropOffDetails",
            ".._shared_fbp_pick_up_details": "FbpPickUpDetails",
            ".._shared_fbp_seller_vehicle": "FbpSellerVehicle",
            ".._shared_fbp_supply_type": "FbpSupplyType",
            ".._shared_fbp_timeslot": "FbpTimeslot",
            ".._shared_fbp_timeslot_reservation": "FbpTimeslotReservation",
            ".._shared_fbp_transport_company": "FbpTransportCompany",
            "._act_from_create": "FbpActFromCreateError FbpActFromCreateRequest FbpActFromCreateResponse",
            "._act_from_get": "FbpActFromError FbpActFromGetRequest FbpActFromGetResponse FbpActFromStatus",
            "._act_to_create": "FbpActToCreateRequest FbpActToCreateResponse",
            "._act_to_get": "FbpActToGetRequest FbpActToGetResponse FbpActToState",
            "._archive_get": "FbpArchiveGetRequest FbpArchiveGetResponse",
            "._archive_list": "FbpArchiveListRequest FbpArchiveListResponse FbpArchivedSupply",
            "._async": "AsyncFbpResource",
            "._label_create": "FbpLabelCreateRequest FbpLabelCreateResponse",
            "._label_get": "FbpLabelGetRequest FbpLabelGetResponse FbpLabelState",
            "._shared_fbp_archive_decline_reason": "FbpArchiveDeclineReason",
            "._shared_fbp_archive_decline_reason_code": "FbpArchiveDeclineReasonCode",
            "._shared_fbp_archive_status": "FbpArchiveStatus",
            "._shared_fbp_archive_summary": "FbpArchiveSummary",
            "._sync": "FbpResource",
            "._warehouse_list": "FbpWarehouse FbpWarehouseAddress FbpWarehouseListResponse",
        },
    )
