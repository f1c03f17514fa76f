# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Packs that are sold as one unit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import ProductVisibility as ProductVisibility
    from ._info import Quant as Quant
    from ._info import QuantBarcode as QuantBarcode
    from ._info import QuantDimensions as QuantDimensions
    from ._info import QuantInfo as QuantInfo
    from ._info import QuantInfoItem as QuantInfoItem
    from ._info import QuantInfoRequest as QuantInfoRequest
    from ._info import QuantInfoResponse as QuantInfoResponse
    from ._info import QuantMarketingPrice as QuantMarketingPrice
    from ._info import QuantStatuses as QuantStatuses
    from ._list import QuantListItem as QuantListItem
    from ._list import QuantListQuant as QuantListQuant
    from ._list import QuantListRequest as QuantListRequest
    from ._list import QuantListResponse as QuantListResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "ProductVisibility": ".._models",
            "Quant": "._info",
            "QuantBarcode": "._info",
            "QuantDimensions": "._info",
            "QuantInfo": "._info",
            "QuantInfoItem": "._info",
            "QuantInfoRequest": "._info",
            "QuantInfoResponse": "._info",
            "QuantListItem": "._list",
            "QuantListQuant": "._list",
            "QuantListRequest": "._list",
            "QuantListResponse": "._list",
            "QuantMarketingPrice": "._info",
            "QuantStatuses": "._info",
        },
    )


class QuantResource(SyncResource):
    """Packs that are sold as one unit."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int,
        visibility: ProductVisibility | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> QuantListResponse:
        """List products that are sold in packs (removed).

        Left the official document on 2026-09-08 without a successor. The packs of a product stand in quants of
        product_list.

        Args:
            limit: Products per page. At least 1.
            visibility: Group of products by what buyers see. Ozon takes 'ALL' when it is absent.
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
            {"limit": limit, "visibility": visibility, "cursor": cursor},
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
            quant_code: The packs to read, as quant_list names them. At least 1 items, at most 1000 items.
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


class AsyncQuantResource(AsyncResource):
    """Packs that are sold as one unit."""

    __slots__ = ()

    async def list(
        self,
        *,
        limit: int,
        visibility: ProductVisibility | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> QuantListResponse:
        """List products that are sold in packs (removed).

        Left the official document on 2026-09-08 without a successor. The packs of a product stand in quants of
        product_list.

        Args:
            limit: Products per page. At least 1.
            visibility: Group of products by what buyers see. Ozon takes 'ALL' when it is absent.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/quant/list``. Reads only; beta; switched off on 2026-09-08.
        https://docs.ozon.ru/api/seller/#operation/QuantProductList
        """
        result: QuantListResponse = await self._call(
            "list",
            {"limit": limit, "visibility": visibility, "cursor": cursor},
            options,
        )
        return result

    async def info(
        self,
        *,
        quant_code: Sequence[str],
        options: CallOptions | None = None,
    ) -> QuantInfoResponse:
        """Read packs with prices and sizes (removed).

        Left the official document on 2026-09-08 without a successor. Up to 1000 codes per request.

        Args:
            quant_code: The packs to read, as quant_list names them. At least 1 items, at most 1000 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The packs by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/quant/info``. Reads only; beta; switched off on 2026-09-08.
        https://docs.ozon.ru/api/seller/#operation/QuantGetInfo
        """
        result: QuantInfoResponse = await self._call(
            "info",
            {"quant_code": quant_code},
            options,
        )
        return result
