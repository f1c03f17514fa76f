# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""FBS and rFBS warehouses of the seller, and operations on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_warehouse_first_mile_type import WarehouseFirstMileType as WarehouseFirstMileType
    from .._shared_weekday import Weekday as Weekday
    from ._archive import WarehouseArchiveRequest as WarehouseArchiveRequest
    from ._archive import WarehouseArchiveResponse as WarehouseArchiveResponse
    from ._async import AsyncWarehouseResource as AsyncWarehouseResource
    from ._inputs import WarehouseListV1WithDict as WarehouseListV1WithDict
    from ._invalid_products_get import WarehouseInvalidProduct as WarehouseInvalidProduct
    from ._invalid_products_get import WarehouseInvalidProductItem as WarehouseInvalidProductItem
    from ._invalid_products_get import WarehouseInvalidProductsGetRequest as WarehouseInvalidProductsGetRequest
    from ._invalid_products_get import WarehouseInvalidProductsGetResponse as WarehouseInvalidProductsGetResponse
    from ._invalid_products_get import WarehouseInvalidProductSize as WarehouseInvalidProductSize
    from ._invalid_products_get import WarehouseInvalidProductState as WarehouseInvalidProductState
    from ._invalid_products_get import WarehouseRestriction as WarehouseRestriction
    from ._invalid_products_get import WarehouseRestrictionCharacteristic as WarehouseRestrictionCharacteristic
    from ._invalid_products_get import WarehouseRestrictionPrice as WarehouseRestrictionPrice
    from ._invalid_products_get import WarehouseRestrictionType as WarehouseRestrictionType
    from ._list import Warehouse as Warehouse
    from ._list import WarehouseAddress as WarehouseAddress
    from ._list import WarehouseFirstMile as WarehouseFirstMile
    from ._list import WarehouseLabelSize as WarehouseLabelSize
    from ._list import WarehouseListRequest as WarehouseListRequest
    from ._list import WarehouseListResponse as WarehouseListResponse
    from ._list import WarehouseTimetable as WarehouseTimetable
    from ._list import WarehouseTimetableHours as WarehouseTimetableHours
    from ._list_v1 import WarehouseFirstMileV1 as WarehouseFirstMileV1
    from ._list_v1 import WarehouseFirstMileV1FirstMileType as WarehouseFirstMileV1FirstMileType
    from ._list_v1 import WarehouseListV1Request as WarehouseListV1Request
    from ._list_v1 import WarehouseListV1Response as WarehouseListV1Response
    from ._list_v1 import WarehouseListV1With as WarehouseListV1With
    from ._list_v1 import WarehouseV1 as WarehouseV1
    from ._list_v1 import WarehouseV1WorkingDaysItem as WarehouseV1WorkingDaysItem
    from ._operation_status import WarehouseOperationError as WarehouseOperationError
    from ._operation_status import WarehouseOperationResult as WarehouseOperationResult
    from ._operation_status import WarehouseOperationStatus as WarehouseOperationStatus
    from ._operation_status import WarehouseOperationStatusRequest as WarehouseOperationStatusRequest
    from ._operation_status import WarehouseOperationStatusResponse as WarehouseOperationStatusResponse
    from ._operation_status import WarehouseOperationType as WarehouseOperationType
    from ._sync import WarehouseResource as WarehouseResource
    from ._unarchive import WarehouseUnarchiveRequest as WarehouseUnarchiveRequest
    from ._unarchive import WarehouseUnarchiveResponse as WarehouseUnarchiveResponse
    from ._with_invalid_products import WarehouseWithInvalidProductsResponse as WarehouseWithInvalidProductsResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_warehouse_first_mile_type": "WarehouseFirstMileType",
            ".._shared_weekday": "Weekday",
            "._archive": "WarehouseArchiveRequest WarehouseArchiveResponse",
            "._async": "AsyncWarehouseResource",
            "._inputs": "WarehouseListV1WithDict",
            "._invalid_products_get": "WarehouseInvalidProduct WarehouseInvalidProductItem WarehouseInvalidProductSize WarehouseInvalidProductState WarehouseInvalidProductsGetRequest WarehouseInvalidProductsGetResponse WarehouseRestriction WarehouseRestrictionCharacteristic WarehouseRestrictionPrice WarehouseRestrictionType",
            "._list": "Warehouse WarehouseAddress WarehouseFirstMile WarehouseLabelSize WarehouseListRequest WarehouseListResponse WarehouseTimetable WarehouseTimetableHours",
            "._list_v1": "WarehouseFirstMileV1 WarehouseFirstMileV1FirstMileType WarehouseListV1Request WarehouseListV1Response WarehouseListV1With WarehouseV1 WarehouseV1WorkingDaysItem",
            "._operation_status": "WarehouseOperationError WarehouseOperationResult WarehouseOperationStatus WarehouseOperationStatusRequest WarehouseOperationStatusResponse WarehouseOperationType",
            "._sync": "WarehouseResource",
            "._unarchive": "WarehouseUnarchiveRequest WarehouseUnarchiveResponse",
            "._with_invalid_products": "WarehouseWithInvalidProductsResponse",
        },
    )
