# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""FBS and rFBS warehouses of the seller, and operations on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import WarehouseFirstMileType as WarehouseFirstMileType
    from .._models import Weekday as Weekday
    from ._archive import WarehouseArchiveRequest as WarehouseArchiveRequest
    from ._archive import WarehouseArchiveResponse as WarehouseArchiveResponse
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
    from ._unarchive import WarehouseUnarchiveRequest as WarehouseUnarchiveRequest
    from ._unarchive import WarehouseUnarchiveResponse as WarehouseUnarchiveResponse
    from ._with_invalid_products import WarehouseWithInvalidProductsResponse as WarehouseWithInvalidProductsResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "Warehouse": "._list",
            "WarehouseAddress": "._list",
            "WarehouseArchiveRequest": "._archive",
            "WarehouseArchiveResponse": "._archive",
            "WarehouseFirstMile": "._list",
            "WarehouseFirstMileType": ".._models",
            "WarehouseFirstMileV1": "._list_v1",
            "WarehouseFirstMileV1FirstMileType": "._list_v1",
            "WarehouseInvalidProduct": "._invalid_products_get",
            "WarehouseInvalidProductItem": "._invalid_products_get",
            "WarehouseInvalidProductSize": "._invalid_products_get",
            "WarehouseInvalidProductState": "._invalid_products_get",
            "WarehouseInvalidProductsGetRequest": "._invalid_products_get",
            "WarehouseInvalidProductsGetResponse": "._invalid_products_get",
            "WarehouseLabelSize": "._list",
            "WarehouseListRequest": "._list",
            "WarehouseListResponse": "._list",
            "WarehouseListV1Request": "._list_v1",
            "WarehouseListV1Response": "._list_v1",
            "WarehouseListV1With": "._list_v1",
            "WarehouseOperationError": "._operation_status",
            "WarehouseOperationResult": "._operation_status",
            "WarehouseOperationStatus": "._operation_status",
            "WarehouseOperationStatusRequest": "._operation_status",
            "WarehouseOperationStatusResponse": "._operation_status",
            "WarehouseOperationType": "._operation_status",
            "WarehouseRestriction": "._invalid_products_get",
            "WarehouseRestrictionCharacteristic": "._invalid_products_get",
            "WarehouseRestrictionPrice": "._invalid_products_get",
            "WarehouseRestrictionType": "._invalid_products_get",
            "WarehouseTimetable": "._list",
            "WarehouseTimetableHours": "._list",
            "WarehouseUnarchiveRequest": "._unarchive",
            "WarehouseUnarchiveResponse": "._unarchive",
            "WarehouseV1": "._list_v1",
            "WarehouseV1WorkingDaysItem": "._list_v1",
            "WarehouseWithInvalidProductsResponse": "._with_invalid_products",
            "Weekday": ".._models",
        },
    )


class WarehouseResource(SyncResource):
    """FBS and rFBS warehouses of the seller, and operations on them."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int,
        warehouse_ids: Sequence[int] | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseListResponse:
        """List the seller's FBS and rFBS warehouses.

        The warehouse_id of the answer is what stocks, postings and carriages ask for; of FBS warehouses it also
        serves as delivery_method_id. Warehouses of Ozon itself are in warehouse_ozon_list.

        Args:
            limit: Warehouses per page, at most 200. At most 200.
            warehouse_ids: Only these warehouses, up to 200. At most 200 items.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of warehouses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/warehouse/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/WarehouseListV2
        """
        result: WarehouseListResponse = self._call(
            "list",
            {"limit": limit, "warehouse_ids": warehouse_ids, "cursor": cursor},
            options,
        )
        return result

    def operation_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> WarehouseOperationStatusResponse:
        """Ask how far a change of a warehouse is.

        Creating, changing, archiving and pausing warehouses run in the background and give an operation_id; this
        tells how they ended. After SUCCESS of a creation, result.entity_id is the number of the new warehouse.

        Args:
            operation_id: From the answer of a method that changes a warehouse.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the operation

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/operation/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/GetWarehouseFBSOperationStatus
        """
        result: WarehouseOperationStatusResponse = self._call(
            "operation_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def archive(
        self,
        *,
        reason: str,
        warehouse_id: int,
        return_point_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseArchiveResponse:
        """Close a warehouse and put it into the archive.

        Starts an operation. A warehouse in the archive takes no orders; warehouse_unarchive brings it back. Give
        return_point_id so that returns still under way find a place to go.

        Args:
            reason: Why the warehouse is closed, up to 200 characters. At most 200 characters.
            warehouse_id: Number of the warehouse to close.
            return_point_id: Where returns go from now on, from warehouse_fbs_update_return_point_list.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/archive``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ArchiveWarehouseFBS
        """
        result: WarehouseArchiveResponse = self._call(
            "archive",
            {"reason": reason, "warehouse_id": warehouse_id, "return_point_id": return_point_id},
            options,
        )
        return result

    def unarchive(
        self,
        *,
        warehouse_id: int,
        return_point_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseUnarchiveResponse:
        """Open an archived warehouse again.

        Starts an operation that takes the warehouse out of the archive. Check the stocks of the warehouse before
        buyers can order from it.

        Args:
            warehouse_id: Number of the warehouse to open again.
            return_point_id: Where returns go from now on, from warehouse_fbs_update_return_point_list.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/unarchive``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/UnarchiveWarehouseFBS
        """
        result: WarehouseUnarchiveResponse = self._call(
            "unarchive",
            {"warehouse_id": warehouse_id, "return_point_id": return_point_id},
            options,
        )
        return result

    def with_invalid_products(
        self,
        *,
        options: CallOptions | None = None,
    ) -> WarehouseWithInvalidProductsResponse:
        """List warehouses that hold products they cannot send.

        Takes no body. Numbers of the warehouses with at least one product that breaks a limit of size, weight or
        price; warehouse_invalid_products_get names the products.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Numbers of the warehouses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/warehouses-with-invalid-products``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseWithInvalidProducts
        """
        result: WarehouseWithInvalidProductsResponse = self._call(
            "with_invalid_products",
            {},
            options,
        )
        return result

    def invalid_products_get(
        self,
        *,
        warehouse_id: int,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseInvalidProductsGetResponse:
        """List products that a warehouse cannot send.

        Products that break limits of the delivery methods, with the limit that each breaks. They are not sold from
        this warehouse until the size, the weight or the price is put right.

        Args:
            warehouse_id: A warehouse from warehouse_with_invalid_products.
            last_id: Where the page begins; left out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/invalid-products/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseInvalidProductsGet
        """
        result: WarehouseInvalidProductsGetResponse = self._call(
            "invalid_products_get",
            {"warehouse_id": warehouse_id, "last_id": last_id},
            options,
        )
        return result

    def list_v1(
        self,
        *,
        limit: int,
        with_: WarehouseListV1With | Mapping[str, Any] | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseListV1Response:
        """List the seller's warehouses (switched off).

        Switched off on 2026-04-07; use warehouse_list. It could be called once per minute and had no flag for a
        next page.

        Args:
            limit: Warehouses per page, at most 200. At most 200.
            with_: Parts to add to the answer.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of warehouses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/list``. Reads only; switched off on 2026-04-07; successor: warehouse.list.
        https://docs.ozon.ru/api/seller/#operation/WarehouseAPI_WarehouseList
        """
        result: WarehouseListV1Response = self._call(
            "list_v1",
            {"limit": limit, "with_": with_, "offset": offset},
            options,
        )
        return result


class AsyncWarehouseResource(AsyncResource):
    """FBS and rFBS warehouses of the seller, and operations on them."""

    __slots__ = ()

    async def list(
        self,
        *,
        limit: int,
        warehouse_ids: Sequence[int] | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseListResponse:
        """List the seller's FBS and rFBS warehouses.

        The warehouse_id of the answer is what stocks, postings and carriages ask for; of FBS warehouses it also
        serves as delivery_method_id. Warehouses of Ozon itself are in warehouse_ozon_list.

        Args:
            limit: Warehouses per page, at most 200. At most 200.
            warehouse_ids: Only these warehouses, up to 200. At most 200 items.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of warehouses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/warehouse/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/WarehouseListV2
        """
        result: WarehouseListResponse = await self._call(
            "list",
            {"limit": limit, "warehouse_ids": warehouse_ids, "cursor": cursor},
            options,
        )
        return result

    async def operation_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> WarehouseOperationStatusResponse:
        """Ask how far a change of a warehouse is.

        Creating, changing, archiving and pausing warehouses run in the background and give an operation_id; this
        tells how they ended. After SUCCESS of a creation, result.entity_id is the number of the new warehouse.

        Args:
            operation_id: From the answer of a method that changes a warehouse.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the operation

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/operation/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/GetWarehouseFBSOperationStatus
        """
        result: WarehouseOperationStatusResponse = await self._call(
            "operation_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    async def archive(
        self,
        *,
        reason: str,
        warehouse_id: int,
        return_point_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseArchiveResponse:
        """Close a warehouse and put it into the archive.

        Starts an operation. A warehouse in the archive takes no orders; warehouse_unarchive brings it back. Give
        return_point_id so that returns still under way find a place to go.

        Args:
            reason: Why the warehouse is closed, up to 200 characters. At most 200 characters.
            warehouse_id: Number of the warehouse to close.
            return_point_id: Where returns go from now on, from warehouse_fbs_update_return_point_list.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/archive``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ArchiveWarehouseFBS
        """
        result: WarehouseArchiveResponse = await self._call(
            "archive",
            {"reason": reason, "warehouse_id": warehouse_id, "return_point_id": return_point_id},
            options,
        )
        return result

    async def unarchive(
        self,
        *,
        warehouse_id: int,
        return_point_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseUnarchiveResponse:
        """Open an archived warehouse again.

        Starts an operation that takes the warehouse out of the archive. Check the stocks of the warehouse before
        buyers can order from it.

        Args:
            warehouse_id: Number of the warehouse to open again.
            return_point_id: Where returns go from now on, from warehouse_fbs_update_return_point_list.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/unarchive``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/UnarchiveWarehouseFBS
        """
        result: WarehouseUnarchiveResponse = await self._call(
            "unarchive",
            {"warehouse_id": warehouse_id, "return_point_id": return_point_id},
            options,
        )
        return result

    async def with_invalid_products(
        self,
        *,
        options: CallOptions | None = None,
    ) -> WarehouseWithInvalidProductsResponse:
        """List warehouses that hold products they cannot send.

        Takes no body. Numbers of the warehouses with at least one product that breaks a limit of size, weight or
        price; warehouse_invalid_products_get names the products.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Numbers of the warehouses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/warehouses-with-invalid-products``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseWithInvalidProducts
        """
        result: WarehouseWithInvalidProductsResponse = await self._call(
            "with_invalid_products",
            {},
            options,
        )
        return result

    async def invalid_products_get(
        self,
        *,
        warehouse_id: int,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseInvalidProductsGetResponse:
        """List products that a warehouse cannot send.

        Products that break limits of the delivery methods, with the limit that each breaks. They are not sold from
        this warehouse until the size, the weight or the price is put right.

        Args:
            warehouse_id: A warehouse from warehouse_with_invalid_products.
            last_id: Where the page begins; left out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/invalid-products/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseInvalidProductsGet
        """
        result: WarehouseInvalidProductsGetResponse = await self._call(
            "invalid_products_get",
            {"warehouse_id": warehouse_id, "last_id": last_id},
            options,
        )
        return result

    async def list_v1(
        self,
        *,
        limit: int,
        with_: WarehouseListV1With | Mapping[str, Any] | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseListV1Response:
        """List the seller's warehouses (switched off).

        Switched off on 2026-04-07; use warehouse_list. It could be called once per minute and had no flag for a
        next page.

        Args:
            limit: Warehouses per page, at most 200. At most 200.
            with_: Parts to add to the answer.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of warehouses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/list``. Reads only; switched off on 2026-04-07; successor: warehouse.list.
        https://docs.ozon.ru/api/seller/#operation/WarehouseAPI_WarehouseList
        """
        result: WarehouseListV1Response = await self._call(
            "list_v1",
            {"limit": limit, "with_": with_, "offset": offset},
            options,
        )
        return result
