# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Warehouses of Ozon that hold the seller's goods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_supply_draft_create_type import SupplyDraftCreateType as SupplyDraftCreateType
    from ._async import AsyncWarehouseFboResource as AsyncWarehouseFboResource
    from ._list import SupplyPoint as SupplyPoint
    from ._list import SupplyPointType as SupplyPointType
    from ._list import WarehouseFboListRequest as WarehouseFboListRequest
    from ._list import WarehouseFboListResponse as WarehouseFboListResponse
    from ._seller_list import SellerPickupWarehouse as SellerPickupWarehouse
    from ._seller_list import SellerPickupWarehouseAddress as SellerPickupWarehouseAddress
    from ._seller_list import SellerPickupWarehouseContacts as SellerPickupWarehouseContacts
    from ._seller_list import SellerPickupWarehouseWeekday as SellerPickupWarehouseWeekday
    from ._seller_list import SellerPickupWarehouseWorkingDay as SellerPickupWarehouseWorkingDay
    from ._seller_list import WarehouseFboSellerListResponse as WarehouseFboSellerListResponse
    from ._shared_geo_coordinates import GeoCoordinates as GeoCoordinates
    from ._sync import WarehouseFboResource as WarehouseFboResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_supply_draft_create_type": "SupplyDraftCreateType",
            "._async": "AsyncWarehouseFboResource",
            "._list": "SupplyPoint SupplyPointType WarehouseFboListRequest WarehouseFboListResponse",
            "._seller_list": "SellerPickupWarehouse SellerPickupWarehouseAddress SellerPickupWarehouseContacts SellerPickupWarehouseWeekday SellerPickupWarehouseWorkingDay WarehouseFboSellerListResponse",
            "._shared_geo_coordinates": "GeoCoordinates",
            "._sync": "WarehouseFboResource",
        },
    )
