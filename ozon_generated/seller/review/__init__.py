# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Reviews of buyers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection as SortDirection
    from ._async import AsyncReviewResource as AsyncReviewResource
    from ._change_status import ReviewChangeStatusRequest as ReviewChangeStatusRequest
    from ._change_status_v1 import ReviewChangeStatusV1Request as ReviewChangeStatusV1Request
    from ._count import ReviewCountResponse as ReviewCountResponse
    from ._count_v1 import ReviewCountV1Response as ReviewCountV1Response
    from ._info import ReviewInfoRequest as ReviewInfoRequest
    from ._info import ReviewInfoResponse as ReviewInfoResponse
    from ._info_v1 import ReviewInfoV1Request as ReviewInfoV1Request
    from ._info_v1 import ReviewInfoV1Response as ReviewInfoV1Response
    from ._inputs import ReviewListFilterDict as ReviewListFilterDict
    from ._list import Review as Review
    from ._list import ReviewListFilter as ReviewListFilter
    from ._list import ReviewListRequest as ReviewListRequest
    from ._list import ReviewListResponse as ReviewListResponse
    from ._list import ReviewOrderStatusFilter as ReviewOrderStatusFilter
    from ._list import ReviewStatusFilter as ReviewStatusFilter
    from ._list_v1 import ReviewListV1Request as ReviewListV1Request
    from ._list_v1 import ReviewListV1Response as ReviewListV1Response
    from ._list_v1 import ReviewStatusFilterV1 as ReviewStatusFilterV1
    from ._list_v1 import ReviewV1 as ReviewV1
    from ._shared_review_order_status import ReviewOrderStatus as ReviewOrderStatus
    from ._shared_review_photo import ReviewPhoto as ReviewPhoto
    from ._shared_review_status import ReviewStatus as ReviewStatus
    from ._shared_review_status_v1 import ReviewStatusV1 as ReviewStatusV1
    from ._shared_review_video import ReviewVideo as ReviewVideo
    from ._sync import ReviewResource as ReviewResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_sort_direction": "SortDirection",
            "._async": "AsyncReviewResource",
            "._change_status": "ReviewChangeStatusRequest",
            "._change_status_v1": "ReviewChangeStatusV1Request",
            "._count": "ReviewCountResponse",
            "._count_v1": "ReviewCountV1Response",
            "._info": "ReviewInfoRequest ReviewInfoResponse",
            "._info_v1": "ReviewInfoV1Request ReviewInfoV1Response",
            "._inputs": "ReviewListFilterDict",
            "._list": "Review ReviewListFilter ReviewListRequest ReviewListResponse ReviewOrderStatusFilter ReviewStatusFilter",
            "._list_v1": "ReviewListV1Request ReviewListV1Response ReviewStatusFilterV1 ReviewV1",
            "._shared_review_order_status": "ReviewOrderStatus",
            "._shared_review_photo": "ReviewPhoto",
            "._shared_review_status": "ReviewStatus",
            "._shared_review_status_v1": "ReviewStatusV1",
            "._shared_review_video": "ReviewVideo",
            "._sync": "ReviewResource",
        },
    )
