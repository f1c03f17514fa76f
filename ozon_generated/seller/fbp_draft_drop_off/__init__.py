# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Drafts of FBP supplies through a drop-off point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import FbpProductCountDict as FbpProductCountDict
    from .._shared_fbp_approved_item import FbpApprovedItem as FbpApprovedItem
    from .._shared_fbp_bundle_item_error import FbpBundleItemError as FbpBundleItemError
    from .._shared_fbp_cancellation_error import FbpCancellationError as FbpCancellationError
    from .._shared_fbp_cancellation_error_code import FbpCancellationErrorCode as FbpCancellationErrorCode
    from .._shared_fbp_cancellation_state import FbpCancellationState as FbpCancellationState
    from .._shared_fbp_cancellation_status import FbpCancellationStatus as FbpCancellationStatus
    from .._shared_fbp_change_response import FbpChangeResponse as FbpChangeResponse
    from .._shared_fbp_draft_create_response import FbpDraftCreateResponse as FbpDraftCreateResponse
    from .._shared_fbp_draft_delete_response import FbpDraftDeleteResponse as FbpDraftDeleteResponse
    from .._shared_fbp_draft_registrate_response import FbpDraftRegistrateResponse as FbpDraftRegistrateResponse
    from .._shared_fbp_hours import FbpHours as FbpHours
    from .._shared_fbp_product_count import FbpProductCount as FbpProductCount
    from .._shared_fbp_product_validate_response import FbpProductValidateResponse as FbpProductValidateResponse
    from .._shared_fbp_registration_error import FbpRegistrationError as FbpRegistrationError
    from .._shared_fbp_registration_error_code import FbpRegistrationErrorCode as FbpRegistrationErrorCode
    from .._shared_fbp_registration_item_error import FbpRegistrationItemError as FbpRegistrationItemError
    from .._shared_fbp_rejected_item import FbpRejectedItem as FbpRejectedItem
    from .._shared_fbp_timetable_day import FbpTimetableDay as FbpTimetableDay
    from .._shared_fbp_timetable_hours import FbpTimetableHours as FbpTimetableHours
    from .._shared_fbp_timetable_response import FbpTimetableResponse as FbpTimetableResponse
    from .._shared_fbp_weekday import FbpWeekday as FbpWeekday
    from ._async import AsyncFbpDraftDropOffResource as AsyncFbpDraftDropOffResource
    from ._create import FbpDraftDropOffCreateRequest as FbpDraftDropOffCreateRequest
    from ._create import FbpDraftDropOffDetails as FbpDraftDropOffDetails
    from ._delete import FbpDraftDropOffDeleteRequest as FbpDraftDropOffDeleteRequest
    from ._dlv_edit import FbpDraftDropOffDlvEditRequest as FbpDraftDropOffDlvEditRequest
    from ._inputs import FbpDraftDropOffDetailsDict as FbpDraftDropOffDetailsDict
    from ._point_list import FbpDraftDropOffPointListRequest as FbpDraftDropOffPointListRequest
    from ._point_list import FbpDraftDropOffPointListResponse as FbpDraftDropOffPointListResponse
    from ._point_list import FbpDropOffPoint as FbpDropOffPoint
    from ._point_timetable import FbpDraftDropOffPointTimetableRequest as FbpDraftDropOffPointTimetableRequest
    from ._product_validate import FbpDraftDropOffProductValidateRequest as FbpDraftDropOffProductValidateRequest
    from ._province_list import FbpDraftDropOffProvinceListRequest as FbpDraftDropOffProvinceListRequest
    from ._province_list import FbpDraftDropOffProvinceListResponse as FbpDraftDropOffProvinceListResponse
    from ._province_list import FbpProvince as FbpProvince
    from ._registrate import FbpDraftDropOffRegistrateRequest as FbpDraftDropOffRegistrateRequest
    from ._sync import FbpDraftDropOffResource as FbpDraftDropOffResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "FbpProductCountDict",
            ".._shared_fbp_approved_item": "FbpApprovedItem",
            ".._shared_fbp_bundle_item_error": "FbpBundleItemError",
            ".._shared_fbp_cancellation_error": "FbpCancellationError",
            ".._shared_fbp_cancellation_error_code": "FbpCancellationErrorCode",
            ".._shared_fbp_cancellation_state": "FbpCancellationState",
            ".._shared_fbp_cancellation_status": "FbpCancellationStatus",
            ".._shared_fbp_change_response": "FbpChangeResponse",
            ".._shared_fbp_draft_create_response": "FbpDraftCreateResponse",
            ".._shared_fbp_draft_delete_response": "FbpDraftDeleteResponse",
            ".._shared_fbp_draft_registrate_response": "FbpDraftRegistrateResponse",
            ".._shared_fbp_hours": "FbpHours",
            ".._shared_fbp_product_count": "FbpProductCount",
            ".._shared_fbp_product_validate_response": "FbpProductValidateResponse",
            ".._shared_fbp_registration_error": "FbpRegistrationError",
            ".._shared_fbp_registration_error_code": "FbpRegistrationErrorCode",
            ".._shared_fbp_registration_item_error": "FbpRegistrationItemError",
            ".._shared_fbp_rejected_item": "FbpRejectedItem",
            ".._shared_fbp_timetable_day": "FbpTimetableDay",
            ".._shared_fbp_timetable_hours": "FbpTimetableHours",
            ".._shared_fbp_timetable_response": "FbpTimetableResponse",
            ".._shared_fbp_weekday": "FbpWeekday",
            "._async": "AsyncFbpDraftDropOffResource",
            "._create": "FbpDraftDropOffCreateRequest FbpDraftDropOffDetails",
            "._delete": "FbpDraftDropOffDeleteRequest",
            "._dlv_edit": "FbpDraftDropOffDlvEditRequest",
            "._inputs": "FbpDraftDropOffDetailsDict",
            "._point_list": "FbpDraftDropOffPointListRequest FbpDraftDropOffPointListResponse FbpDropOffPoint",
            "._point_timetable": "FbpDraftDropOffPointTimetableRequest",
            "._product_validate": "FbpDraftDropOffProductValidateRequest",
            "._province_list": "FbpDraftDropOffProvinceListRequest FbpDraftDropOffProvinceListResponse FbpProvince",
            "._registrate": "FbpDraftDropOffRegistrateRequest",
            "._sync": "FbpDraftDropOffResource",
        },
    )
