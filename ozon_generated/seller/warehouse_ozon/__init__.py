# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Warehouses that Ozon itself runs, such as those that hold FBO goods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncWarehouseOzonResource as AsyncWarehouseOzonResource
    from ._list import OzonWarehouse as OzonWarehouse
    from ._list import OzonWarehouseType as OzonWarehouseType
    from ._list import WarehouseOzonListRequest as WarehouseOzonListRequest
    from ._list import WarehouseOzonListResponse as WarehouseOzonListResponse
    from ._sync import WarehouseOzonResource as WarehouseOzonResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncWarehouseOzonResource",
            "._list": "OzonWarehouse OzonWarehouseType WarehouseOzonListRequest WarehouseOzonListResponse",
            "._sync": "WarehouseOzonResource",
        },
    )
