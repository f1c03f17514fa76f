# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of product_visibility, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._info import ProductVisibilityInfoResponse
    from ._inputs import ProductVisibilityPlacementDict
    from ._set import ProductVisibilityPlacement, ProductVisibilitySetResponse


class ProductVisibilityResource(SyncResource):
    """Showing and hiding of products."""

    __slots__ = ()

    def set(
        self,
        *,
        item_placement: Sequence[ProductVisibilityPlacement | ProductVisibilityPlacementDict],
        options: CallOptions | None = None,
    ) -> ProductVisibilitySetResponse:
        """Choose where products are shown.

        On Ozon, on Ozon Select, on both or nowhere. For sellers who take part in Ozon Select or Ozon Delivery.
        Refused products are listed in items_errors of a 200.

        Args:
            item_placement: One row per product.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Where the products are shown now

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/visibility/set``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/ProductVisibilitySet
        """
        result: ProductVisibilitySetResponse = self._call(
            "set",
            {"item_placement": item_placement},
            options,
        )
        return result

    def info(
        self,
        *,
        skus: Sequence[int],
        options: CallOptions | None = None,
    ) -> ProductVisibilityInfoResponse:
        """Show where products are shown.

        For up to 350 products, whether buyers see them on Ozon, on Ozon Select, on both or nowhere.

        Args:
            skus: 1 to 350 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/visibility/info``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/ProductVisibilityInfo
        """
        result: ProductVisibilityInfoResponse = self._call(
            "info",
            {"skus": skus},
            options,
        )
        return result
