# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What has to be packed for all FBS postings, by posting and by product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_assembly_posting_product import AssemblyPostingProduct as AssemblyPostingProduct
    from .._shared_sort_direction import SortDirection as SortDirection
    from ._async import AsyncAssemblyFbsResource as AsyncAssemblyFbsResource
    from ._inputs import AssemblyFbsFilterDict as AssemblyFbsFilterDict
    from ._posting_list import AssemblyFbsPosting as AssemblyFbsPosting
    from ._posting_list import AssemblyFbsPostingListRequest as AssemblyFbsPostingListRequest
    from ._posting_list import AssemblyFbsPostingListResponse as AssemblyFbsPostingListResponse
    from ._product_list import AssemblyFbsProduct as AssemblyFbsProduct
    from ._product_list import AssemblyFbsProductListRequest as AssemblyFbsProductListRequest
    from ._product_list import AssemblyFbsProductListResponse as AssemblyFbsProductListResponse
    from ._product_list import AssemblyFbsProductPosting as AssemblyFbsProductPosting
    from ._shared_assembly_fbs_filter import AssemblyFbsFilter as AssemblyFbsFilter
    from ._sync import AssemblyFbsResource as AssemblyFbsResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_assembly_posting_product": "AssemblyPostingProduct",
            ".._shared_sort_direction": "SortDirection",
            "._async": "AsyncAssemblyFbsResource",
            "._inputs": "AssemblyFbsFilterDict",
            "._posting_list": "AssemblyFbsPosting AssemblyFbsPostingListRequest AssemblyFbsPostingListResponse",
            "._product_list": "AssemblyFbsProduct AssemblyFbsProductListRequest AssemblyFbsProductListResponse AssemblyFbsProductPosting",
            "._shared_assembly_fbs_filter": "AssemblyFbsFilter",
            "._sync": "AssemblyFbsResource",
        },
    )
