# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of warehouse_erfbs, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._inputs import GeoPointDict
    from .._shared_geo_point import GeoPoint
    from ._aggregator_create import WarehouseErfbsAggregatorCreateResponse, WarehouseErfbsAggregatorDeliveryMethod
    from ._aggregator_delivery_method_update import (
        WarehouseErfbsAggregatorDeliveryMethodUpdateRequestCutIn,
        WarehouseErfbsAggregatorDeliveryMethodUpdateResponse,
        WarehouseErfbsAggregatorReturnSettingsUpdate,
    )
    from ._inputs import (
        WarehouseErfbsAggregatorDeliveryMethodDict,
        WarehouseErfbsAggregatorReturnSettingsUpdateDict,
        WarehouseErfbsDeliveryCostsDict,
        WarehouseErfbsNonIntegratedDeliveryMethodDict,
        WarehouseErfbsNonIntegratedReturnSettingsDict,
        WarehouseErfbsTimetableDict,
        WarehouseErfbsTimetableUpdateDict,
    )
    from ._non_integrated_create import (
        WarehouseErfbsNonIntegratedCreateResponse,
        WarehouseErfbsNonIntegratedDeliveryMethod,
    )
    from ._non_integrated_delivery_method_update import (
        WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCourierCutoff,
        WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCutIn,
        WarehouseErfbsNonIntegratedDeliveryMethodUpdateResponse,
    )
    from ._shared_warehouse_erfbs_delivery_costs import WarehouseErfbsDeliveryCosts
    from ._shared_warehouse_erfbs_non_integrated_return_settings import WarehouseErfbsNonIntegratedReturnSettings
    from ._shared_warehouse_erfbs_timetable import WarehouseErfbsTimetable
    from ._update import WarehouseErfbsTimetableUpdate, WarehouseErfbsUpdateResponse


class WarehouseErfbsResource(SyncResource):
    """Warehouses of express delivery by the seller."""

    __slots__ = ()

    def aggregator_create(
        self,
        *,
        address_coordinates: GeoPoint | GeoPointDict,
        delivery_method: WarehouseErfbsAggregatorDeliveryMethod | WarehouseErfbsAggregatorDeliveryMethodDict,
        name: str,
        phone: str,
        timetable_warehouse: WarehouseErfbsTimetable | WarehouseErfbsTimetableDict,
        is_auto_assembly: bool | None = None,
        min_order_value: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseErfbsAggregatorCreateResponse:
        """Create an rFBS Express warehouse with couriers of partners.

        The delivery method belongs to the request and is created along with the warehouse. Prices in delivery_costs
        are in kopecks, min_order_value is in roubles. Starts an operation; repeating the call creates another
        warehouse.

        Args:
            address_coordinates: Where the warehouse stands; the address is found from it.
            delivery_method: The first delivery method of the warehouse.
            name: Name of the warehouse, up to 100 characters.
            phone: Phone of the warehouse as +7(XXX)XXX-XX-XX.
            timetable_warehouse: Working days, and days off.
            is_auto_assembly: Whether orders are assembled automatically; false when left out. Ozon takes False
                when it is absent.
            min_order_value: Least value of an order in roubles.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/erfbs/aggregator/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/WarehouseERFBSAggregatorCreate
        """
        result: WarehouseErfbsAggregatorCreateResponse = self._call(
            "aggregator_create",
            {
                "address_coordinates": address_coordinates,
                "delivery_method": delivery_method,
                "name": name,
                "phone": phone,
                "timetable_warehouse": timetable_warehouse,
                "is_auto_assembly": is_auto_assembly,
                "min_order_value": min_order_value,
            },
            options,
        )
        return result

    def non_integrated_create(
        self,
        *,
        address_coordinates: GeoPoint | GeoPointDict,
        delivery_method: WarehouseErfbsNonIntegratedDeliveryMethod | WarehouseErfbsNonIntegratedDeliveryMethodDict,
        name: str,
        phone: str,
        timetable_warehouse: WarehouseErfbsTimetable | WarehouseErfbsTimetableDict,
        is_auto_assembly: bool | None = None,
        min_order_value: int | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseErfbsNonIntegratedCreateResponse:
        """Create an rFBS Express warehouse with own delivery.

        Make the delivery areas first with `polygon.create`. The delivery method belongs to the request and is
        created along with the warehouse. Starts an operation; repeating the call creates another warehouse.

        Args:
            address_coordinates: Where the warehouse stands; the address is found from it.
            delivery_method: The first delivery method of the warehouse.
            name: Name of the warehouse, up to 100 characters.
            phone: Phone of the warehouse as +7(XXX)XXX-XX-XX.
            timetable_warehouse: Working days, and days off.
            is_auto_assembly: Whether orders are assembled automatically; false when left out. Ozon takes False
                when it is absent.
            min_order_value: Least value of an order in roubles.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/erfbs/non-integrated/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/WarehouseERFBSNonIntegratedCreate
        """
        result: WarehouseErfbsNonIntegratedCreateResponse = self._call(
            "non_integrated_create",
            {
                "address_coordinates": address_coordinates,
                "delivery_method": delivery_method,
                "name": name,
                "phone": phone,
                "timetable_warehouse": timetable_warehouse,
                "is_auto_assembly": is_auto_assembly,
                "min_order_value": min_order_value,
            },
            options,
        )
        return result

    def update(
        self,
        *,
        warehouse_id: int,
        is_auto_assembly: bool | None = None,
        min_order_value: int | None = None,
        name: str | None = None,
        phone: str | None = None,
        timetable_warehouse: WarehouseErfbsTimetableUpdate | WarehouseErfbsTimetableUpdateDict | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseErfbsUpdateResponse:
        """Change an rFBS Express warehouse.

        Starts an operation. Send whole lists of working days and days off. Delivery methods have update methods of
        their own.

        Args:
            warehouse_id: The rFBS Express warehouse to change.
            is_auto_assembly: Whether orders are assembled automatically; refused for warehouses where buyers
                fetch their orders. Ozon takes False when it is absent.
            min_order_value: Least value of an order in roubles.
            name: Name of the warehouse, up to 100 characters.
            phone: Phone of the warehouse as +7(XXX)XXX-XX-XX.
            timetable_warehouse: Working days, and days off.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/erfbs/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/WarehouseERFBSUpdate
        """
        result: WarehouseErfbsUpdateResponse = self._call(
            "update",
            {
                "warehouse_id": warehouse_id,
                "is_auto_assembly": is_auto_assembly,
                "min_order_value": min_order_value,
                "name": name,
                "phone": phone,
                "timetable_warehouse": timetable_warehouse,
            },
            options,
        )
        return result

    def aggregator_delivery_method_update(
        self,
        *,
        delivery_method_id: int,
        warehouse_id: int,
        courier_comment: str | None = None,
        courier_phones: Sequence[str] | None = None,
        cut_in: WarehouseErfbsAggregatorDeliveryMethodUpdateRequestCutIn | None = None,
        deliver_to_pvz: bool | None = None,
        delivery_costs: WarehouseErfbsDeliveryCosts | WarehouseErfbsDeliveryCostsDict | None = None,
        name: str | None = None,
        return_settings: WarehouseErfbsAggregatorReturnSettingsUpdate
        | WarehouseErfbsAggregatorReturnSettingsUpdateDict
        | None = None,
        is_courier_phone_same_as_warehouse: bool | None = None,
        options: CallOptions | None = None,
    ) -> WarehouseErfbsAggregatorDeliveryMethodUpdateResponse:
        """Change a delivery method with couriers of partners.

        Starts an operation. Prices in delivery_costs are in kopecks and weights in kilograms.

        Args:
            delivery_method_id: The method to change, from `delivery_method.list`.
            warehouse_id: The warehouse of the method.
            courier_comment: Hint for the courier, up to 3000 characters.
            courier_phones: Up to 3 phones for the courier, as +7(XXX)XXX-XX-XX.
            cut_in: Minutes for the assembly of an order.
            deliver_to_pvz: True to deliver to pickup points of Ozon too.
            delivery_costs: What the seller is ready to pay for the delivery.
            name: Name of the method, up to 100 characters.
            return_settings: How buyers give goods back.
            is_courier_phone_same_as_warehouse: When true, the phone of the warehouse becomes the phone for the
                courier; true when left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/erfbs/aggregator/delivery-method/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/WarehouseERFBSAggregatorDeliveryMethodUpdate
        """
        result: WarehouseErfbsAggregatorDeliveryMethodUpdateResponse = self._call(
            "aggregator_delivery_method_update",
            {
                "delivery_method_id": delivery_method_id,
                "warehouse_id": warehouse_id,
                "courier_comment": courier_comment,
                "courier_phones": courier_phones,
                "cut_in": cut_in,
                "deliver_to_pvz": deliver_to_pvz,
                "delivery_costs": delivery_costs,
                "name": name,
                "return_settings": return_settings,
                "is_courier_phone_same_as_warehouse": is_courier_phone_same_as_warehouse,
            },
            options,
        )
        return result

    def non_integrated_delivery_method_update(
        self,
        *,
        courier_cutoff: WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCourierCutoff,
        cut_in: WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCutIn,
        delivery_method_id: int,
        name: str,
        return_settings: WarehouseErfbsNonIntegratedReturnSettings | WarehouseErfbsNonIntegratedReturnSettingsDict,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> WarehouseErfbsNonIntegratedDeliveryMethodUpdateResponse:
        """Change a delivery method with own delivery.

        Starts an operation. The delivery areas are changed with the polygon methods.

        Args:
            courier_cutoff: Minutes from the end of the assembly to the hand-over.
            cut_in: Minutes for the assembly of an order.
            delivery_method_id: The method to change, from `delivery_method.list`.
            name: Name of the method, up to 100 characters.
            return_settings: How buyers give goods back.
            warehouse_id: The warehouse of the method.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The operation that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/erfbs/non-integrated/delivery-method/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/WarehouseERFBSNonIntegratedDeliveryMethodUpdate
        """
        result: WarehouseErfbsNonIntegratedDeliveryMethodUpdateResponse = self._call(
            "non_integrated_delivery_method_update",
            {
                "courier_cutoff": courier_cutoff,
                "cut_in": cut_in,
                "delivery_method_id": delivery_method_id,
                "name": name,
                "return_settings": return_settings,
                "warehouse_id": warehouse_id,
            },
            options,
        )
        return result
