# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of supplier, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._available_warehouses import SupplierAvailableWarehousesResponse


class SupplierResource(SyncResource):
    """Warehouses that take FBO supplies."""

    __slots__ = ()

    def available_warehouses(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SupplierAvailableWarehousesResponse:
        """Show how loaded the warehouses of Ozon are.

        The warehouses that take FBO supplies, and how much each of them can take on the coming days.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Load by warehouse

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /v1/supplier/available_warehouses``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplierAPI_SupplierAvailableWarehouses
        """
        result: SupplierAvailableWarehousesResponse = self._call(
            "available_warehouses",
            {},
            options,
        )
        return result
