# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Stocks of digital goods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import ProductItemError as ProductItemError
    from ._stocks_import import DigitalProductStock as DigitalProductStock
    from ._stocks_import import DigitalProductStockResult as DigitalProductStockResult
    from ._stocks_import import DigitalProductStocksImportRequest as DigitalProductStocksImportRequest
    from ._stocks_import import DigitalProductStocksImportResponse as DigitalProductStocksImportResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "DigitalProductStock": "._stocks_import",
            "DigitalProductStockResult": "._stocks_import",
            "DigitalProductStocksImportRequest": "._stocks_import",
            "DigitalProductStocksImportResponse": "._stocks_import",
            "ProductItemError": ".._models",
        },
    )


class DigitalProductResource(SyncResource):
    """Stocks of digital goods."""

    __slots__ = ()

    def stocks_import(
        self,
        *,
        stocks: Sequence[DigitalProductStock | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> DigitalProductStocksImportResponse:
        """Set stocks of digital goods.

        Sets how many codes of each product can be sold. Refused products carry errors in their own row of a 200.

        Args:
            stocks: New stocks by product.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/digital/stocks/import``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/DigitalProductAPI_StocksImport
        """
        result: DigitalProductStocksImportResponse = self._call(
            "stocks_import",
            {"stocks": stocks},
            options,
        )
        return result


class AsyncDigitalProductResource(AsyncResource):
    """Stocks of digital goods."""

    __slots__ = ()

    async def stocks_import(
        self,
        *,
        stocks: Sequence[DigitalProductStock | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> DigitalProductStocksImportResponse:
        """Set stocks of digital goods.

        Sets how many codes of each product can be sold. Refused products carry errors in their own row of a 200.

        Args:
            stocks: New stocks by product.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/product/digital/stocks/import``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/DigitalProductAPI_StocksImport
        """
        result: DigitalProductStocksImportResponse = await self._call(
            "stocks_import",
            {"stocks": stocks},
            options,
        )
        return result
