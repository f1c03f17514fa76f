# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of product, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._with_bonuses import ProductWithBonusesResponse


class AsyncProductResource(AsyncResource):
    """Traits of products that matter for advertising."""

    __slots__ = ()

    async def with_bonuses(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ProductWithBonusesResponse:
        """List products that carry advertising bonuses.

        SKUs of the products for which bonuses may be spent on promotion. Takes no arguments.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/products_with_bonuses``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/ExternalCampaign_ListProductsWithBonuses2
        """
        result: ProductWithBonusesResponse = await self._call(
            "with_bonuses",
            {},
            options,
        )
        return result
