# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Drafts of FBP supplies that a courier fetches."""

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
    from .._shared_fbp_product_count import FbpProductCount as FbpProductCount
    from .._shared_fbp_product_validate_response import FbpProductValidateResponse as FbpProductValidateResponse
    from .._shared_fbp_registration_error import FbpRegistrationError as FbpRegistrationError
    from .._shared_fbp_registration_error_code import FbpRegistrationErrorCode as FbpRegistrationErrorCode
    from .._shared_fbp_registration_item_error import FbpRegistrationItemError as FbpRegistrationItemError
    from .._shared_fbp_rejected_item import FbpRejectedItem as FbpRejectedItem
    from ._async import AsyncFbpDraftPickUpResource as AsyncFbpDraftPickUpResource
    from ._create import FbpDraftPickUpCreateRequest as FbpDraftPickUpCreateRequest
    from ._delete import FbpDraftPickUpDeleteRequest as FbpDraftPickUpDeleteRequest
    from ._dlv_edit import FbpDraftPickUpDlvEditRequest as FbpDraftPickUpDlvEditRequest
    from ._inputs import FbpDraftPickUpDetailsDict as FbpDraftPickUpDetailsDict
    from ._product_validate import FbpDraftPickUpProductValidateRequest as FbpDraftPickUpProductValidateRequest
    from ._registrate import FbpDraftPickUpRegistrateRequest as FbpDraftPickUpRegistrateRequest
    from ._shared_fbp_draft_pick_up_details import FbpDraftPickUpDetails as FbpDraftPickUpDetails
    from ._sync import FbpDraftPickUpResource as FbpDraftPickUpResource
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
            ".._shared_fbp_product_count": "FbpProductCount",
            ".._shared_fbp_product_validate_response": "FbpProductValidateResponse",
            ".._shared_fbp_registration_error": "FbpRegistrationError",
            ".._shared_fbp_registration_error_code": "FbpRegistrationErrorCode",
            ".._shared_fbp_registration_item_error": "FbpRegistrationItemError",
            ".._shared_fbp_rejected_item": "FbpRejectedItem",
            "._async": "AsyncFbpDraftPickUpResource",
            "._create": "FbpDraftPickUpCreateRequest",
            "._delete": "FbpDraftPickUpDeleteRequest",
            "._dlv_edit": "FbpDraftPickUpDlvEditRequest",
            "._inputs": "FbpDraftPickUpDetailsDict",
            "._product_validate": "FbpDraftPickUpProductValidateRequest",
            "._registrate": "FbpDraftPickUpRegistrateRequest",
            "._shared_fbp_draft_pick_up_details": "FbpDraftPickUpDetails",
            "._sync": "FbpDraftPickUpResource",
        },
    )
