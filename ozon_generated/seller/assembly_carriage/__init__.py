# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What has to be packed for one carriage, by posting and by product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_assembly_posting_product import AssemblyPostingProduct as AssemblyPostingProduct
    from ._async import AsyncAssemblyCarriageResource as AsyncAssemblyCarriageResource
    from ._inputs import AssemblyCarriageFilterDict as AssemblyCarriageFilterDict
    from ._posting_list import AssemblyCarriagePosting as AssemblyCarriagePosting
    from ._posting_list import AssemblyCarriagePostingListRequest as AssemblyCarriagePostingListRequest
    from ._posting_list import AssemblyCarriagePostingListResponse as AssemblyCarriagePostingListResponse
    from ._product_list import AssemblyCarriageProduct as AssemblyCarriageProduct
    from ._product_list import AssemblyCarriageProductListRequest as AssemblyCarriageProductListRequest
    from ._product_list import AssemblyCarriageProductListResponse as AssemblyCarriageProductListResponse
    from ._shared_assembly_carriage_filter import AssemblyCarriageFilter as AssemblyCarriageFilter
    from ._sync import AssemblyCarriageResource as AssemblyCarriageResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_assembly_posting_product": "AssemblyPostingProduct",
            "._async": "AsyncAssemblyCarriageResource",
            "._inputs": "AssemblyCarriageFilterDict",
            "._posting_list": "AssemblyCarriagePosting AssemblyCarriagePostingListRequest AssemblyCarriagePostingListResponse",
            "._product_list": "AssemblyCarriageProduct AssemblyCarriageProductListRequest AssemblyCarriageProductListResponse",
            "._shared_assembly_carriage_filter": "AssemblyCarriageFilter",
            "._sync": "AssemblyCarriageResource",
        },
    )
