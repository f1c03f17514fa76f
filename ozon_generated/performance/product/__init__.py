# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Traits of products that matter for advertising."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncProductResource as AsyncProductResource
    from ._sync import ProductResource as ProductResource
    from ._with_bonuses import ProductWithBonusesResponse as ProductWithBonusesResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncProductResource",
            "._sync": "ProductResource",
            "._with_bonuses": "ProductWithBonusesResponse",
        },
    )
