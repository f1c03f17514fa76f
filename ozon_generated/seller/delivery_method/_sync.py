# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of delivery_method, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._inputs import DeliveryMethodListFilterDict, DeliveryMethodListV1FilterDict
    from ._list import DeliveryMethodListFilter, DeliveryMethodListResponse
    from ._list_v1 import DeliveryMethodListV1Filter, DeliveryMethodListV1Response
    from ._return_settings_get import DeliveryMethodReturnSettingsGetResponse


class DeliveryMethodResource(SyncResource):
    """Delivery methods of warehouses."""

    __slots__ = ()

    def list(
        self,
        *,
        filter: DeliveryMethodListFilter | DeliveryMethodListFilterDict | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> DeliveryMethodListResponse:
        """List delivery methods of rFBS warehouses.

        For rFBS only; an FBS warehouse has one delivery method, whose number is the warehouse_id.

        Args:
            filter: Which methods to list; all when left out.
            sort_dir: Order of the methods.
            limit: Methods per page, 1 to 100. 100 is sent when it is left out.
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
            {"filter": filter, "sort_dir": sort_dir, "limit": limit, "cursor": cursor},
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
            delivery_method_id: Number of an rFBS delivery method from `delivery_method.list`.
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
        filter: DeliveryMethodListV1Filter | DeliveryMethodListV1FilterDict | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> DeliveryMethodListV1Response:
        """List delivery methods of warehouses (switched off).

        Switched off on 2026-04-07; use `delivery_method.list`, which pages by cursor and filters by several
        warehouses at once.

        Args:
            filter: Which methods to list; all when left out.
            limit: Methods per page, 1 to 50. 50 is sent when it is left out.
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
            {"filter": filter, "limit": limit, "offset": offset},
            options,
        )
        return result
