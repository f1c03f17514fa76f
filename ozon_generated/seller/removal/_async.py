# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of removal, asynchronous."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._from_stock_list import RemovalFromStockListResponse
    from ._from_supply_list import RemovalFromSupplyListResponse


class AsyncRemovalResource(AsyncResource):
    """Removal of goods from the warehouses of Ozon."""

    __slots__ = ()

    async def from_supply_list(
        self,
        *,
        date_from: date,
        date_to: date,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RemovalFromSupplyListResponse:
        """List goods that are removed after a supply to Ozon.

        Surplus and defective goods of supplies, and whether they are fetched or destroyed. Days in the request, one
        row per product and box.

        Args:
            date_from: First day.
            date_to: Last day.
            limit: Rows per page, 1 to 500. 500 is sent when it is left out.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/removal/from-supply/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/GetSupplyReturnsSummaryReport
        """
        result: RemovalFromSupplyListResponse = await self._call(
            "from_supply_list",
            {"date_from": date_from, "date_to": date_to, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    async def from_stock_list(
        self,
        *,
        date_from: date,
        date_to: date,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RemovalFromStockListResponse:
        """List goods that are removed from stock at Ozon.

        Goods that the seller or Ozon takes out of the warehouses, and whether they are fetched or destroyed. Days
        in the request, one row per product and box.

        Args:
            date_from: First day.
            date_to: Last day.
            limit: Rows per page, 1 to 500. 500 is sent when it is left out.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/removal/from-stock/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/GetSupplierReturnsSummaryReport
        """
        result: RemovalFromStockListResponse = await self._call(
            "from_stock_list",
            {"date_from": date_from, "date_to": date_to, "limit": limit, "last_id": last_id},
            options,
        )
        return result
