# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Showing and hiding of products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncProductVisibilityResource as AsyncProductVisibilityResource
    from ._info import ProductVisibilityInfoItem as ProductVisibilityInfoItem
    from ._info import ProductVisibilityInfoRequest as ProductVisibilityInfoRequest
    from ._info import ProductVisibilityInfoResponse as ProductVisibilityInfoResponse
    from ._inputs import ProductVisibilityPlacementDict as ProductVisibilityPlacementDict
    from ._set import ProductSelectPermission as ProductSelectPermission
    from ._set import ProductShowcase as ProductShowcase
    from ._set import ProductVisibilityError as ProductVisibilityError
    from ._set import ProductVisibilityPlacement as ProductVisibilityPlacement
    from ._set import ProductVisibilityResult as ProductVisibilityResult
    from ._set import ProductVisibilitySetRequest as ProductVisibilitySetRequest
    from ._set import ProductVisibilitySetResponse as ProductVisibilitySetResponse
    from ._set import ProductVisibilityTarget as ProductVisibilityTarget
    from ._shared_product_showcases import ProductShowcases as ProductShowcases
    from ._sync import ProductVisibilityResource as ProductVisibilityResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncProductVisibilityResource",
            "._info": "ProductVisibilityInfoItem ProductVisibilityInfoRequest ProductVisibilityInfoResponse",
            "._inputs": "ProductVisibilityPlacementDict",
            "._set": "ProductSelectPermission ProductShowcase ProductVisibilityError ProductVisibilityPlacement ProductVisibilityResult ProductVisibilitySetRequest ProductVisibilitySetResponse ProductVisibilityTarget",
            "._shared_product_showcases": "ProductShowcases",
            "._sync": "ProductVisibilityResource",
        },
    )
