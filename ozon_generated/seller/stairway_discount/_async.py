# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of stairway_discount, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._by_quantity_get import StairwayDiscountByQuantityGetResponse
    from ._by_quantity_set import StairwayDiscountByQuantitySetResponse, StairwayDiscountSetItem
    from ._inputs import StairwayDiscountSetItemDict


class AsyncStairwayDiscountResource(AsyncResource):
    """Discounts that grow with the quantity."""

    __slots__ = ()

    async def by_quantity_set(
        self,
        *,
        stairways: Sequence[StairwayDiscountSetItem | StairwayDiscountSetItemDict],
        suppress_warnings: bool | None = None,
        options: CallOptions | None = None,
    ) -> StairwayDiscountByQuantitySetResponse:
        """Set discounts that grow with the quantity.

        Sets or takes away the discount levels of products. The change goes on in the background: accepted only says
        that it was taken, the result tells `stairway_discount.by_quantity_get`. Warnings stop the change unless
        suppress_warnings is sent; refused products are listed in errors of a 200.

        Args:
            stairways: One row per product.
            suppress_warnings: True to set the discount despite warnings.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the request was taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/stairway-discount/by-quantity/set``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_SetProductStairwayDiscountByQuantity
        """
        result: StairwayDiscountByQuantitySetResponse = await self._call(
            "by_quantity_set",
            {"stairways": stairways, "suppress_warnings": suppress_warnings},
            options,
        )
        return result

    async def by_quantity_get(
        self,
        *,
        skus: Sequence[int],
        options: CallOptions | None = None,
    ) -> StairwayDiscountByQuantityGetResponse:
        """Show discounts that grow with the quantity.

        Levels of up to 5000 products, and how the last change ended.

        Args:
            skus: Up to 5000 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The discounts

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/stairway-discount/by-quantity/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/ProductAPI_GetProductStairwayDiscountByQuantity
        """
        result: StairwayDiscountByQuantityGetResponse = await self._call(
            "by_quantity_get",
            {"skus": skus},
            options,
        )
        return result
