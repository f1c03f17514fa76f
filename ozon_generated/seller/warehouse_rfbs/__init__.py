# Made from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Set-up of rFBS warehouses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from ._pause import WarehouseRfbsPauseRequest as WarehouseRfbsPauseRequest
    from ._pause import WarehouseRfbsPauseResponse as WarehouseRfbsPauseResponse
    from ._unpause import WarehouseRfbsUnpauseRequest as WarehouseRfbsUnpauseRequest
    from ._unpause import WarehouseRfbsUnpauseResponse as WarehouseRfbsUnpauseResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "WarehouseRfbsPauseRequest": "._pause",
            "WarehouseRfbsPauseResponse": "._pause",
            "WarehouseRfbsUnpauseRequest": "._unpause",
            "WarehouseRfbsUnpauseResponse": "._unpause",
        },
    )


class WarehouseRfbsResource(SyncResource):
    """Set-up of rFBS warehouses."""

    __slots__ = ()

    def pause(
        self,
        *,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> WarehouseRfbsPauseResponse:
        """Pause an rFBS warehouse.

        Starts an operation that stops the warehouse from taking orders; pause_at of warehouse_list shows since
        when. warehouse_rfbs_unpause ends the pause.

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
        result: WarehouseRfbsPauseResponse = self._call(
            "pause",
            {"warehouse_id": warehouse_id},
            options,
        )
        return result

    def unpause(
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
        result: WarehouseRfbsUnpauseResponse = self._call(
            "unpause",
            {"warehouse_id": warehouse_id},
            options,
        )
        return result


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

        Starts an operation that stops the warehouse from taking orders; pause_at of warehouse_list shows since
        when. warehouse_rfbs_unpause ends the pause.

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
