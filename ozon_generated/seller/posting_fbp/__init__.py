# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Orders that a partner stores and ships (FBP)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_money import Money as Money
    from .._shared_sort_direction import SortDirection as SortDirection
    from ._async import AsyncPostingFbpResource as AsyncPostingFbpResource
    from ._get import PostingFbpDetail as PostingFbpDetail
    from ._get import PostingFbpDetailAction as PostingFbpDetailAction
    from ._get import PostingFbpDetailAnalyticsData as PostingFbpDetailAnalyticsData
    from ._get import PostingFbpDetailCancellation as PostingFbpDetailCancellation
    from ._get import PostingFbpDetailCommission as PostingFbpDetailCommission
    from ._get import PostingFbpDetailFinancialData as PostingFbpDetailFinancialData
    from ._get import PostingFbpDetailFinancialProduct as PostingFbpDetailFinancialProduct
    from ._get import PostingFbpDetailProduct as PostingFbpDetailProduct
    from ._get import PostingFbpGetRequest as PostingFbpGetRequest
    from ._get import PostingFbpGetResponse as PostingFbpGetResponse
    from ._inputs import PostingFbpListFilterDict as PostingFbpListFilterDict
    from ._list import FbpPosting as FbpPosting
    from ._list import FbpPostingAction as FbpPostingAction
    from ._list import FbpPostingCommission as FbpPostingCommission
    from ._list import FbpPostingFinancialData as FbpPostingFinancialData
    from ._list import FbpPostingFinancialProduct as FbpPostingFinancialProduct
    from ._list import FbpPostingProduct as FbpPostingProduct
    from ._list import PostingFbpListFilter as PostingFbpListFilter
    from ._list import PostingFbpListRequest as PostingFbpListRequest
    from ._list import PostingFbpListRequestSortBy as PostingFbpListRequestSortBy
    from ._list import PostingFbpListResponse as PostingFbpListResponse
    from ._sync import PostingFbpResource as PostingFbpResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_money": "Money",
            ".._shared_sort_direction": "SortDirection",
            "._async": "AsyncPostingFbpResource",
            "._get": "PostingFbpDetail PostingFbpDetailAction PostingFbpDetailAnalyticsData PostingFbpDetailCancellation PostingFbpDetailCommission PostingFbpDetailFinancialData PostingFbpDetailFinancialProduct PostingFbpDetailProduct PostingFbpGetRequest PostingFbpGetResponse",
            "._inputs": "PostingFbpListFilterDict",
            "._list": "FbpPosting FbpPostingAction FbpPostingCommission FbpPostingFinancialData FbpPostingFinancialProduct FbpPostingProduct PostingFbpListFilter PostingFbpListRequest PostingFbpListRequestSortBy PostingFbpListResponse",
            "._sync": "PostingFbpResource",
        },
    )
