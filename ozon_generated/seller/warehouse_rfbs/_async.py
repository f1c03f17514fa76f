# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of warehouse_rfbs, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._inputs import WarehouseRfbsReturnPointFiltersDict
    from ._pause import WarehouseRfbsPauseResponse
    from ._return_point_list import WarehouseRfbsReturnPointFilters, WarehouseRfbsReturnPointListResponse
    from ._unpause import WarehouseRfbsUnpauseResponse


class AsyncWarehouseRfbsResource(AsyncResource):
    """Set-up of rFBS warehouses."""

    __slots__ = ()

    async def pause(
        self,
        *,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> WarehouseRfbsPauseResponse:
        """Pause an rFBS warehouse.

        Starts an operation that stops the warehouse from taking orders; pause_at of `warehouse.list` shows since
        when. `warehouse_rfbs.unpause` ends the pause.

        Args:
            warehouse_id: The rFBS warehouse to pause.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/rfbs/pause``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/WarehouseRfbsPause
        """
        result: WarehouseRfbsPauseResponse = await self._call(
            "pause",
            {"warehouse_id": warehouse_id},
            options,
        )
        return result

    async def unpause(
        self,
        *,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> WarehouseRfbsUnpauseResponse:
        """End the pause of an rFBS warehouse.

        Starts an operation after which the warehouse takes orders again.

        Args:
            warehouse_id: The rFBS warehouse that shall work again.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/rfbs/unpause``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/WarehouseRfbsUnpause
        """
        result: WarehouseRfbsUnpauseResponse = await self._call(
            "unpause",
            {"warehouse_id": warehouse_id},
            options,
        )
        return result

    async def return_point_list(
        self,
        *,
        filters: WarehouseRfbsReturnPointFilters | WarehouseRfbsReturnPointFiltersDict,
        limit: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseRfbsReturnPointListResponse:
        """List points where rFBS returns can be handed in.

        For the set-up of rFBS and rFBS Express warehouses. Looks around coordinates in a country; both are
        demanded. The next page begins after the id of the last point.

        Args:
            filters: Where to look for points.
            limit: Points per page. At least 1. 100 is sent when it is left out.
            last_id: id of the last point of the page before; 0 or absent for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of points

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/rfbs/return-point/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/WarehouseRfbsReturnPointList
        """
        result: WarehouseRfbsReturnPointListResponse = await self._call(
            "return_point_list",
            {"filters": filters, "limit": limit, "last_id": last_id},
            options,
        )
        return result
