# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Promotion of all products with payment per order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._activate import AllSkuPromoActivateResponse as AllSkuPromoActivateResponse
    from ._async import AsyncAllSkuPromoResource as AsyncAllSkuPromoResource
    from ._sync import AllSkuPromoResource as AllSkuPromoResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._activate": "AllSkuPromoActivateResponse",
            "._async": "AsyncAllSkuPromoResource",
            "._sync": "AllSkuPromoResource",
        },
    )
