# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of warehouse, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._archive import WarehouseArchiveResponse
    from ._inputs import WarehouseListV1WithDict
    from ._invalid_products_get import WarehouseInvalidProductsGetResponse
    from ._list import WarehouseListResponse
    from ._list_v1 import WarehouseListV1Response, WarehouseListV1With
    from ._operation_status import WarehouseOperationStatusResponse
    from ._unarchive import WarehouseUnarchiveResponse
    from ._with_invalid_products import WarehouseWithInvalidProductsResponse


class AsyncWarehouseResource(AsyncResource):
    """FBS and rFBS warehouses of the seller, and operations on them."""

    __slots__ = ()

    async def list(
        self,
        *,
        warehouse_ids: Sequence[int] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseListResponse:
        """List the seller's FBS and rFBS warehouses.

        The warehouse_id of the answer is what stocks, postings and carriages ask for; of FBS warehouses it also
        serves as delivery_method_id. Warehouses of Ozon itself are in `warehouse_ozon.list`.

        Args:
            warehouse_ids: Only these warehouses, up to 200.
            limit: Warehouses per page, at most 200. 200 is sent when it is left out.
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
            {"warehouse_ids": warehouse_ids, "limit": limit, "cursor": cursor},
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

        Starts an operation. A warehouse in the archive takes no orders; `warehouse.unarchive` brings it back. Give
        return_point_id so that returns still under way find a place to go.

        Args:
            reason: Why the warehouse is closed, up to 200 characters.
            warehouse_id: Number of the warehouse to close.
            return_point_id: Where returns go from now on, from `warehouse_fbs.update_return_point_list`.
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
            return_point_id: Where returns go from now on, from `warehouse_fbs.update_return_point_list`.
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
        price; `warehouse.invalid_products_get` names the products.

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
            warehouse_id: A warehouse from `warehouse.with_invalid_products`.
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
        with_: WarehouseListV1With | WarehouseListV1WithDict | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseListV1Response:
        """List the seller's warehouses (switched off).

        Switched off on 2026-04-07; use `warehouse.list`. It could be called once per minute and had no flag for a
        next page.

        Args:
            with_: Parts to add to the answer.
            limit: Warehouses per page, at most 200. 200 is sent when it is left out.
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
            {"with_": with_, "limit": limit, "offset": offset},
            options,
        )
        return result
