# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of quant, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_product_visibility import ProductVisibility
    from ._info import QuantInfoResponse
    from ._list import QuantListResponse


class QuantResource(SyncResource):
    """Packs that are sold as one unit."""

    __slots__ = ()

    def list(
        self,
        *,
        visibility: ProductVisibility | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> QuantListResponse:
        """List products that are sold in packs (removed).

        Left the official document on 2026-09-08 without a successor. The packs of a product stand in quants of
        `product.list`.

        Args:
            visibility: Group of products by what buyers see. Ozon takes 'ALL' when it is absent.
            limit: Products per page. At least 1. 100 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/quant/list``. Reads only; beta; switched off on 2026-09-08.
        https://docs.ozon.ru/api/seller/#operation/QuantProductList
        """
        result: QuantListResponse = self._call(
            "list",
            {"visibility": visibility, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    def info(
        self,
        *,
        quant_code: Sequence[str],
        options: CallOptions | None = None,
    ) -> QuantInfoResponse:
        """Read packs with prices and sizes (removed).

        Left the official document on 2026-09-08 without a successor. Up to 1000 codes per request.

        Args:
            quant_code: The packs to read, as `quant.list` names them. At least 1 item, at most 1000 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The packs by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/quant/info``. Reads only; beta; switched off on 2026-09-08.
        https://docs.ozon.ru/api/seller/#operation/QuantGetInfo
        """
        result: QuantInfoResponse = self._call(
            "info",
            {"quant_code": quant_code},
            options,
        )
        return result
