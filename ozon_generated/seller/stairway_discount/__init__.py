# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Discounts that grow with the quantity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncStairwayDiscountResource as AsyncStairwayDiscountResource
    from ._by_quantity_get import StairwayDiscount as StairwayDiscount
    from ._by_quantity_get import StairwayDiscountByQuantityGetRequest as StairwayDiscountByQuantityGetRequest
    from ._by_quantity_get import StairwayDiscountByQuantityGetResponse as StairwayDiscountByQuantityGetResponse
    from ._by_quantity_get import StairwayDiscountLevels as StairwayDiscountLevels
    from ._by_quantity_get import StairwayDiscountStatus as StairwayDiscountStatus
    from ._by_quantity_set import StairwayDiscountByQuantitySetRequest as StairwayDiscountByQuantitySetRequest
    from ._by_quantity_set import StairwayDiscountByQuantitySetResponse as StairwayDiscountByQuantitySetResponse
    from ._by_quantity_set import StairwayDiscountError as StairwayDiscountError
    from ._by_quantity_set import StairwayDiscountErrorData as StairwayDiscountErrorData
    from ._by_quantity_set import StairwayDiscountSetItem as StairwayDiscountSetItem
    from ._by_quantity_set import StairwayDiscountSetLevels as StairwayDiscountSetLevels
    from ._inputs import StairwayDiscountSetItemDict as StairwayDiscountSetItemDict
    from ._inputs import StairwayDiscountSetLevelsDict as StairwayDiscountSetLevelsDict
    from ._inputs import StairwayDiscountStepDict as StairwayDiscountStepDict
    from ._shared_stairway_discount_step import StairwayDiscountStep as StairwayDiscountStep
    from ._sync import StairwayDiscountResource as StairwayDiscountResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncStairwayDiscountResource",
            "._by_quantity_get": "StairwayDiscount StairwayDiscountByQuantityGetRequest StairwayDiscountByQuantityGetResponse StairwayDiscountLevels StairwayDiscountStatus",
            "._by_quantity_set": "StairwayDiscountByQuantitySetRequest StairwayDiscountByQuantitySetResponse StairwayDiscountError StairwayDiscountErrorData StairwayDiscountSetItem StairwayDiscountSetLevels",
            "._inputs": "StairwayDiscountSetItemDict StairwayDiscountSetLevelsDict StairwayDiscountStepDict",
            "._shared_stairway_discount_step": "StairwayDiscountStep",
            "._sync": "StairwayDiscountResource",
        },
    )
