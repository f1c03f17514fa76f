# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Drafts of FBP supplies that go straight to the warehouse."""

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
    from .._shared_fbp_draft_create_response import FbpDraftCreateResponse as FbpDraftCreateResponse
    from .._shared_fbp_draft_delete_response import FbpDraftDeleteResponse as FbpDraftDeleteResponse
    from .._shared_fbp_draft_registrate_response import FbpDraftRegistrateResponse as FbpDraftRegistrateResponse
    from .._shared_fbp_no_timeslot_reason import FbpNoTimeslotReason as FbpNoTimeslotReason
    from .._shared_fbp_product_count import FbpProductCount as FbpProductCount
    from .._shared_fbp_product_validate_response import FbpProductValidateResponse as FbpProductValidateResponse
    from .._shared_fbp_registration_error import FbpRegistrationError as FbpRegistrationError
    from .._shared_fbp_registration_error_code import FbpRegistrationErrorCode as FbpRegistrationErrorCode
    from .._shared_fbp_registration_item_error import FbpRegistrationItemError as FbpRegistrationItemError
    from .._shared_fbp_rejected_item import FbpRejectedItem as FbpRejectedItem
    from .._shared_fbp_timeslot import FbpTimeslot as FbpTimeslot
    from .._shared_fbp_timeslot_edit_response import FbpTimeslotEditResponse as FbpTimeslotEditResponse
    from .._shared_fbp_timeslot_list_response import FbpTimeslotListResponse as FbpTimeslotListResponse
    from .._shared_fbp_timeslot_reserve_error import FbpTimeslotReserveError as FbpTimeslotReserveError
    from ._async import AsyncFbpDraftDirectResource as AsyncFbpDraftDirectResource
    from ._create import FbpDraftDirectCreateRequest as FbpDraftDirectCreateRequest
    from ._create import FbpDraftDirectDetails as FbpDraftDirectDetails
    from ._delete import FbpDraftDirectDeleteRequest as FbpDraftDirectDeleteRequest
    from ._inputs import FbpDraftDirectDetailsDict as FbpDraftDirectDetailsDict
    from ._inputs import FbpDraftDirectSellerDetailsDict as FbpDraftDirectSellerDetailsDict
    from ._inputs import FbpDraftDirectTplDetailsDict as FbpDraftDirectTplDetailsDict
    from ._product_validate import FbpDraftDirectProductValidateRequest as FbpDraftDirectProductValidateRequest
    from ._registrate import FbpDraftDirectRegistrateRequest as FbpDraftDirectRegistrateRequest
    from ._seller_dlv_create import FbpDraftDirectSellerDetails as FbpDraftDirectSellerDetails
    from ._seller_dlv_create import FbpDraftDirectSellerDlvCreateRequest as FbpDraftDirectSellerDlvCreateRequest
    from ._seller_dlv_edit import FbpDraftDirectSellerDlvEditRequest as FbpDraftDirectSellerDlvEditRequest
    from ._shared_fbp_draft_edit_response import FbpDraftEditResponse as FbpDraftEditResponse
    from ._shared_fbp_draft_error import FbpDraftError as FbpDraftError
    from ._shared_fbp_draft_error_code import FbpDraftErrorCode as FbpDraftErrorCode
    from ._sync import FbpDraftDirectResource as FbpDraftDirectResource
    from ._timeslot_edit import FbpDraftDirectTimeslotEditRequest as FbpDraftDirectTimeslotEditRequest
    from ._timeslot_get import FbpDraftDirectTimeslotGetRequest as FbpDraftDirectTimeslotGetRequest
    from ._tpl_dlv_create import FbpDraftDirectTplDetails as FbpDraftDirectTplDetails
    from ._tpl_dlv_create import FbpDraftDirectTplDlvCreateRequest as FbpDraftDirectTplDlvCreateRequest
    from ._tpl_dlv_edit import FbpDraftDirectTplDlvEditRequest as FbpDraftDirectTplDlvEditRequest
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
            ".._shared_fbp_draft_create_response": "FbpDraftCreateResponse",
            ".._shared_fbp_draft_delete_response": "FbpDraftDeleteResponse",
            ".._shared_fbp_draft_registrate_response": "FbpDraftRegistrateResponse",
            ".._shared_fbp_no_timeslot_reason": "FbpNoTimeslotReason",
            ".._shared_fbp_product_count": "FbpProductCount",
            ".._shared_fbp_product_validate_response": "FbpProductValidateResponse",
            ".._shared_fbp_registration_error": "FbpRegistrationError",
            ".._shared_fbp_registration_error_code": "FbpRegistrationErrorCode",
            ".._shared_fbp_registration_item_error": "FbpRegistrationItemError",
            ".._shared_fbp_rejected_item": "FbpRejectedItem",
            ".._shared_fbp_timeslot": "FbpTimeslot",
            ".._shared_fbp_timeslot_edit_response": "FbpTimeslotEditResponse",
            ".._shared_fbp_timeslot_list_response": "FbpTimeslotListResponse",
            ".._shared_fbp_timeslot_reserve_error": "FbpTimeslotReserveError",
            "._async": "AsyncFbpDraftDirectResource",
            "._create": "FbpDraftDirectCreateRequest FbpDraftDirectDetails",
            "._delete": "FbpDraftDirectDeleteRequest",
            "._inputs": "FbpDraftDirectDetailsDict FbpDraftDirectSellerDetailsDict FbpDraftDirectTplDetailsDict",
            "._product_validate": "FbpDraftDirectProductValidateRequest",
            "._registrate": "FbpDraftDirectRegistrateRequest",
            "._seller_dlv_create": "FbpDraftDirectSellerDetails FbpDraftDirectSellerDlvCreateRequest",
            "._seller_dlv_edit": "FbpDraftDirectSellerDlvEditRequest",
            "._shared_fbp_draft_edit_response": "FbpDraftEditResponse",
            "._shared_fbp_draft_error": "FbpDraftError",
            "._shared_fbp_draft_error_code": "FbpDraftErrorCode",
            "._sync": "FbpDraftDirectResource",
            "._timeslot_edit": "FbpDraftDirectTimeslotEditRequest",
            "._timeslot_get": "FbpDraftDirectTimeslotGetRequest",
            "._tpl_dlv_create": "FbpDraftDirectTplDetails FbpDraftDirectTplDlvCreateRequest",
            "._tpl_dlv_edit": "FbpDraftDirectTplDlvEditRequest",
        },
    )
