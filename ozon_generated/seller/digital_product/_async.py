# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of digital_product, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._inputs import DigitalProductStockDict
    from ._stocks_import import DigitalProductStock, DigitalProductStocksImportResponse


class AsyncDigitalProductResource(AsyncResource):
    """Stocks of digital goods."""

    __slots__ = ()

    async def stocks_import(
        self,
        *,
        stocks: Sequence[DigitalProductStock | DigitalProductStockDict],
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
