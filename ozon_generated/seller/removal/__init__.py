# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Removal of goods from the warehouses of Ozon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncRemovalResource as AsyncRemovalResource
    from ._from_stock_list import RemovalFromStockListRequest as RemovalFromStockListRequest
    from ._from_stock_list import RemovalFromStockListResponse as RemovalFromStockListResponse
    from ._from_supply_list import RemovalFromSupplyListRequest as RemovalFromSupplyListRequest
    from ._from_supply_list import RemovalFromSupplyListResponse as RemovalFromSupplyListResponse
    from ._shared_removal_row import RemovalRow as RemovalRow
    from ._sync import RemovalResource as RemovalResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncRemovalResource",
            "._from_stock_list": "RemovalFromStockListRequest RemovalFromStockListResponse",
            "._from_supply_list": "RemovalFromSupplyListRequest RemovalFromSupplyListResponse",
            "._shared_removal_row": "RemovalRow",
            "._sync": "RemovalResource",
        },
    )
