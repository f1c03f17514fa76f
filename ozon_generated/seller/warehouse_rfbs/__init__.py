# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Set-up of rFBS warehouses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import GeoPointDict as GeoPointDict
    from .._shared_geo_point import GeoPoint as GeoPoint
    from ._async import AsyncWarehouseRfbsResource as AsyncWarehouseRfbsResource
    from ._inputs import WarehouseRfbsReturnPointFiltersDict as WarehouseRfbsReturnPointFiltersDict
    from ._pause import WarehouseRfbsPauseRequest as WarehouseRfbsPauseRequest
    from ._pause import WarehouseRfbsPauseResponse as WarehouseRfbsPauseResponse
    from ._return_point_list import WarehouseRfbsReturnPoint as WarehouseRfbsReturnPoint
    from ._return_point_list import WarehouseRfbsReturnPointFilters as WarehouseRfbsReturnPointFilters
    from ._return_point_list import WarehouseRfbsReturnPointFiltersTypesItem as WarehouseRfbsReturnPointFiltersTypesItem
    from ._return_point_list import WarehouseRfbsReturnPointListRequest as WarehouseRfbsReturnPointListRequest
    from ._return_point_list import WarehouseRfbsReturnPointListResponse as WarehouseRfbsReturnPointListResponse
    from ._return_point_list import WarehouseRfbsReturnPointType as WarehouseRfbsReturnPointType
    from ._return_point_list import WarehouseRfbsReturnPointWorkingDay as WarehouseRfbsReturnPointWorkingDay
    from ._return_point_list import WarehouseRfbsReturnPointWorkingDayDay as WarehouseRfbsReturnPointWorkingDayDay
    from ._sync import WarehouseRfbsResource as WarehouseRfbsResource
    from ._unpause import WarehouseRfbsUnpauseRequest as WarehouseRfbsUnpauseRequest
    from ._unpause import WarehouseRfbsUnpauseResponse as WarehouseRfbsUnpauseResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "GeoPointDict",
            ".._shared_geo_point": "GeoPoint",
            "._async": "AsyncWarehouseRfbsResource",
            "._inputs": "WarehouseRfbsReturnPointFiltersDict",
            "._pause": "WarehouseRfbsPauseRequest WarehouseRfbsPauseResponse",
            "._return_point_list": "WarehouseRfbsReturnPoint WarehouseRfbsReturnPointFilters WarehouseRfbsReturnPointFiltersTypesItem WarehouseRfbsReturnPointListRequest WarehouseRfbsReturnPointListResponse WarehouseRfbsReturnPointType WarehouseRfbsReturnPointWorkingDay WarehouseRfbsReturnPointWorkingDayDay",
            "._sync": "WarehouseRfbsResource",
            "._unpause": "WarehouseRfbsUnpauseRequest WarehouseRfbsUnpauseResponse",
        },
    )
