# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""FBP supplies that a courier fetches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_fbp_order_change_response import FbpOrderChangeResponse as FbpOrderChangeResponse
    from .._shared_fbp_order_error import FbpOrderError as FbpOrderError
    from .._shared_fbp_order_error_code import FbpOrderErrorCode as FbpOrderErrorCode
    from ._async import AsyncFbpOrderPickUpResource as AsyncFbpOrderPickUpResource
    from ._cancel import FbpOrderPickUpCancelRequest as FbpOrderPickUpCancelRequest
    from ._dlv_edit import FbpOrderPickUpContact as FbpOrderPickUpContact
    from ._dlv_edit import FbpOrderPickUpDlvEditRequest as FbpOrderPickUpDlvEditRequest
    from ._inputs import FbpOrderPickUpContactDict as FbpOrderPickUpContactDict
    from ._sync import FbpOrderPickUpResource as FbpOrderPickUpResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_fbp_order_change_response": "FbpOrderChangeResponse",
            ".._shared_fbp_order_error": "FbpOrderError",
            ".._shared_fbp_order_error_code": "FbpOrderErrorCode",
            "._async": "AsyncFbpOrderPickUpResource",
            "._cancel": "FbpOrderPickUpCancelRequest",
            "._dlv_edit": "FbpOrderPickUpContact FbpOrderPickUpDlvEditRequest",
            "._inputs": "FbpOrderPickUpContactDict",
            "._sync": "FbpOrderPickUpResource",
        },
    )
