# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Warehouses that take FBO supplies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncSupplierResource as AsyncSupplierResource
    from ._available_warehouses import SupplierAvailableWarehousesResponse as SupplierAvailableWarehousesResponse
    from ._available_warehouses import SupplierCapacity as SupplierCapacity
    from ._available_warehouses import SupplierSchedule as SupplierSchedule
    from ._available_warehouses import SupplierWarehouse as SupplierWarehouse
    from ._available_warehouses import SupplierWarehouseSchedule as SupplierWarehouseSchedule
    from ._sync import SupplierResource as SupplierResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncSupplierResource",
            "._available_warehouses": "SupplierAvailableWarehousesResponse SupplierCapacity SupplierSchedule SupplierWarehouse SupplierWarehouseSchedule",
            "._sync": "SupplierResource",
        },
    )
