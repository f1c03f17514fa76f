# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Delivery methods of warehouses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import GeoPoint as GeoPoint
    from .._models import SortDirection as SortDirection
    from .._models import Weekday as Weekday
    from .._models import WeekdayHours as WeekdayHours
    from ._list import DeliveryMethod as DeliveryMethod
    from ._list import DeliveryMethodDropOffPoint as DeliveryMethodDropOffPoint
    from ._list import DeliveryMethodListFilter as DeliveryMethodListFilter
    from ._list import DeliveryMethodListRequest as DeliveryMethodListRequest
    from ._list import DeliveryMethodListResponse as DeliveryMethodListResponse
    from ._list import DeliveryMethodTplIntegrationType as DeliveryMethodTplIntegrationType
    from ._list_v1 import DeliveryMethodListV1Filter as DeliveryMethodListV1Filter
    from ._list_v1 import DeliveryMethodListV1Request as DeliveryMethodListV1Request
    from ._list_v1 import DeliveryMethodListV1Response as DeliveryMethodListV1Response
    from ._list_v1 import DeliveryMethodV1 as DeliveryMethodV1
    from ._models import DeliveryMethodStatus as DeliveryMethodStatus
    from ._return_settings_get import DeliveryMethodReturnCourier as DeliveryMethodReturnCourier
    from ._return_settings_get import DeliveryMethodReturnPoint as DeliveryMethodReturnPoint
    from ._return_settings_get import DeliveryMethodReturnPointCoordinates as DeliveryMethodReturnPointCoordinates
    from ._return_settings_get import DeliveryMethodReturnPointType as DeliveryMethodReturnPointType
    from ._return_settings_get import DeliveryMethodReturnSettings as DeliveryMethodReturnSettings
    from ._return_settings_get import DeliveryMethodReturnSettingsGetRequest as DeliveryMethodReturnSettingsGetRequest
    from ._return_settings_get import DeliveryMethodReturnSettingsGetResponse as DeliveryMethodReturnSettingsGetResponse
    from ._return_settings_get import DeliveryMethodReturnTransportCompany as DeliveryMethodReturnTransportCompany
else:
    __getattr__ = lazy(
        __name__,
        {
            "DeliveryMethod": "._list",
            "DeliveryMethodDropOffPoint": "._list",
            "DeliveryMethodListFilter": "._list",
            "DeliveryMethodListRequest": "._list",
            "DeliveryMethodListResponse": "._list",
            "DeliveryMethodListV1Filter": "._list_v1",
            "DeliveryMethodListV1Request": "._list_v1",
            "DeliveryMethodListV1Response": "._list_v1",
            "DeliveryMethodReturnCourier": "._return_settings_get",
            "DeliveryMethodReturnPoint": "._return_settings_get",
            "DeliveryMethodReturnPointCoordinates": "._return_settings_get",
            "DeliveryMethodReturnPointType": "._return_settings_get",
            "DeliveryMethodReturnSettings": "._return_settings_get",
            "DeliveryMethodReturnSettingsGetRequest": "._return_settings_get",
            "DeliveryMethodReturnSettingsGetResponse": "._return_settings_get",
            "DeliveryMethodReturnTransportCompany": "._return_settings_get",
            "DeliveryMethodStatus": "._models",
            "DeliveryMethodTplIntegrationType": "._list",
            "DeliveryMethodV1": "._list_v1",
            "GeoPoint": ".._models",
            "SortDirection": ".._models",
            "Weekday": ".._models",
            "WeekdayHours": ".._models",
        },
    )


class DeliveryMethodResource(SyncResource):
    """Delivery methods of warehouses."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int,
        filter: DeliveryMethodListFilter | Mapping[str, Any] | None = None,
        sort_dir: SortDirection | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> DeliveryMethodListResponse:
        """List delivery methods of rFBS warehouses.

        For rFBS only; an FBS warehouse has one delivery method, whose number is the warehouse_id.

        Args:
            limit: Methods per page, 1 to 100. At least 1, at most 100.
            filter: Which methods to list; all when left out.
            sort_dir: Order of the methods.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of delivery methods

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/delivery-method/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseAPI_DeliveryMethodListV2
        """
        result: DeliveryMethodListResponse = self._call(
            "list",
            {"limit": limit, "filter": filter, "sort_dir": sort_dir, "cursor": cursor},
            options,
        )
        return result

    def return_settings_get(
        self,
        *,
        delivery_method_id: int,
        options: CallOptions | None = None,
    ) -> DeliveryMethodReturnSettingsGetResponse:
        """Show how buyers send goods of a delivery method back.

        For rFBS and rFBS Express. Only the ways of return that were set up are filled in the answer.

        Args:
            delivery_method_id: Number of an rFBS delivery method from delivery_method_list.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The ways of return

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/delivery-method/return/settings/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/GetDeliveryMethodReturnSettingsV1
        """
        result: DeliveryMethodReturnSettingsGetResponse = self._call(
            "return_settings_get",
            {"delivery_method_id": delivery_method_id},
            options,
        )
        return result

    def list_v1(
        self,
        *,
        limit: int,
        filter: DeliveryMethodListV1Filter | Mapping[str, Any] | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> DeliveryMethodListV1Response:
        """List delivery methods of warehouses (switched off).

        Switched off on 2026-04-07; use delivery_method_list, which pages by cursor and filters by several
        warehouses at once.

        Args:
            limit: Methods per page, 1 to 50. At least 1, at most 50.
            filter: Which methods to list; all when left out.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of delivery methods

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/delivery-method/list``. Reads only; switched off on 2026-04-07; successor: delivery_method.list.
        https://docs.ozon.ru/api/seller/#operation/WarehouseAPI_DeliveryMethodList
        """
        result: DeliveryMethodListV1Response = self._call(
            "list_v1",
            {"limit": limit, "filter": filter, "offset": offset},
            options,
        )
        return result


class AsyncDeliveryMethodResource(AsyncResource):
    """Delivery methods of warehouses."""

    __slots__ = ()

    async def list(
        self,
        *,
        limit: int,
        filter: DeliveryMethodListFilter | Mapping[str, Any] | None = None,
        sort_dir: SortDirection | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> DeliveryMethodListResponse:
        """List delivery methods of rFBS warehouses.

        For rFBS only; an FBS warehouse has one delivery method, whose number is the warehouse_id.

        Args:
            limit: Methods per page, 1 to 100. At least 1, at most 100.
            filter: Which methods to list; all when left out.
            sort_dir: Order of the methods.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of delivery methods

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/delivery-method/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseAPI_DeliveryMethodListV2
        """
        result: DeliveryMethodListResponse = await self._call(
            "list",
            {"limit": limit, "filter": filter, "sort_dir": sort_dir, "cursor": cursor},
            options,
        )
        return result

    async def return_settings_get(
        self,
        *,
        delivery_method_id: int,
        options: CallOptions | None = None,
    ) -> DeliveryMethodReturnSettingsGetResponse:
        """Show how buyers send goods of a delivery method back.

        For rFBS and rFBS Express. Only the ways of return that were set up are filled in the answer.

        Args:
            delivery_method_id: Number of an rFBS delivery method from delivery_method_list.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The ways of return

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/delivery-method/return/settings/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/GetDeliveryMethodReturnSettingsV1
        """
        result: DeliveryMethodReturnSettingsGetResponse = await self._call(
            "return_settings_get",
            {"delivery_method_id": delivery_method_id},
            options,
        )
        return result

    async def list_v1(
        self,
        *,
        limit: int,
        filter: DeliveryMethodListV1Filter | Mapping[str, Any] | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> DeliveryMethodListV1Response:
        """List delivery methods of warehouses (switched off).

        Switched off on 2026-04-07; use delivery_method_list, which pages by cursor and filters by several
        warehouses at once.

        Args:
            limit: Methods per page, 1 to 50. At least 1, at most 50.
            filter: Which methods to list; all when left out.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of delivery methods

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/delivery-method/list``. Reads only; switched off on 2026-04-07; successor: delivery_method.list.
        https://docs.ozon.ru/api/seller/#operation/WarehouseAPI_DeliveryMethodList
        """
        result: DeliveryMethodListV1Response = await self._call(
            "list_v1",
            {"limit": limit, "filter": filter, "offset": offset},
            options,
        )
        return result
