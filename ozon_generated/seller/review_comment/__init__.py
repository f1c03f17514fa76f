# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Comments under reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection as SortDirection
    from ._async import AsyncReviewCommentResource as AsyncReviewCommentResource
    from ._create import ReviewCommentCreateRequest as ReviewCommentCreateRequest
    from ._create import ReviewCommentCreateResponse as ReviewCommentCreateResponse
    from ._delete import ReviewCommentDeleteRequest as ReviewCommentDeleteRequest
    from ._delete_v1 import ReviewCommentDeleteV1Request as ReviewCommentDeleteV1Request
    from ._inputs import ReviewCommentListFilterDict as ReviewCommentListFilterDict
    from ._list import ReviewComment as ReviewComment
    from ._list import ReviewCommentListFilter as ReviewCommentListFilter
    from ._list import ReviewCommentListRequest as ReviewCommentListRequest
    from ._list import ReviewCommentListResponse as ReviewCommentListResponse
    from ._sync import ReviewCommentResource as ReviewCommentResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_sort_direction": "SortDirection",
            "._async": "AsyncReviewCommentResource",
            "._create": "ReviewCommentCreateRequest ReviewCommentCreateResponse",
            "._delete": "ReviewCommentDeleteRequest",
            "._delete_v1": "ReviewCommentDeleteV1Request",
            "._inputs": "ReviewCommentListFilterDict",
            "._list": "ReviewComment ReviewCommentListFilter ReviewCommentListRequest ReviewCommentListResponse",
            "._sync": "ReviewCommentResource",
        },
    )
