# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of supply_order, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._bundle import SupplyBundleSortField, SupplyBundleTagsCalculation, SupplyOrderBundleResponse
    from ._cancel import SupplyOrderCancelResponse
    from ._cancel_status import SupplyOrderCancelStatusResponse
    from ._content_update import SupplyOrderContentItem, SupplyOrderContentUpdateResponse
    from ._content_update_status import SupplyOrderContentUpdateStatusResponse
    from ._content_update_validation import SupplyOrderContentUpdateValidationResponse
    from ._details import SupplyOrderDetailsResponse
    from ._get import SupplyOrderGetResponse
    from ._inputs import (
        SupplyBundleTagsCalculationDict,
        SupplyOrderContentItemDict,
        SupplyOrderFilterDict,
        SupplyOrderPassVehicleDict,
        SupplyOrderTimeslotDict,
    )
    from ._list import SupplyOrderFilter, SupplyOrderListResponse, SupplyOrderSortField
    from ._pass_create import SupplyOrderPassCreateResponse, SupplyOrderPassVehicle
    from ._pass_status import SupplyOrderPassStatusResponse
    from ._shared_supply_order_timeslot import SupplyOrderTimeslot
    from ._shipment_plan_compliance_get import SupplyOrderShipmentPlanComplianceGetResponse
    from ._status_counter import SupplyOrderStatusCounterResponse
    from ._timeslot_get import SupplyOrderTimeslotGetResponse
    from ._timeslot_list import SupplyOrderTimeslotListResponse
    from ._timeslot_status import SupplyOrderTimeslotStatusResponse
    from ._timeslot_update import SupplyOrderTimeslotUpdateResponse


class SupplyOrderResource(SyncResource):
    """FBO supplies."""

    __slots__ = ()

    def cancel(
        self,
        *,
        order_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderCancelResponse:
        """Cancel a supply order.

        Cancels the order with all its supplies; it cannot be undone. Starts a task that
        `supply_order.cancel_status` tells about. `supply_order.details` tells beforehand whether it is possible.

        Args:
            order_id: Supply order, from `supply_order.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/cancel``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderCancel
        """
        result: SupplyOrderCancelResponse = self._call(
            "cancel",
            {"order_id": order_id},
            options,
        )
        return result

    def cancel_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyOrderCancelStatusResponse:
        """Show whether a supply order was cancelled.

        State of the task that `supply_order.cancel` started, supply by supply; an order may be cancelled in part.

        Args:
            operation_id: From `supply_order.cancel`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/cancel/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderCancelStatus
        """
        result: SupplyOrderCancelStatusResponse = self._call(
            "cancel_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def content_update(
        self,
        *,
        items: Sequence[SupplyOrderContentItem | SupplyOrderContentItemDict],
        order_id: int,
        supply_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderContentUpdateResponse:
        """Replace the contents of a supply.

        Replaces the whole contents: products that are left out are removed. Starts a task;
        `supply_order.content_update_status` tells whether it succeeded and gives the new bundle_id, which
        `supply_order.content_update_validation` checks.

        Args:
            items: The whole new contents, up to 5000 products; what is left out is removed.
            order_id: Supply order, from `supply_order.list`.
            supply_id: Supply of this order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/content/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderContentUpdate
        """
        result: SupplyOrderContentUpdateResponse = self._call(
            "content_update",
            {"items": items, "order_id": order_id, "supply_id": supply_id},
            options,
        )
        return result

    def content_update_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyOrderContentUpdateStatusResponse:
        """Show whether the contents of a supply were replaced.

        State of the task that `supply_order.content_update` started.

        Args:
            operation_id: From `supply_order.content_update`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/content/update/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderContentUpdateStatus
        """
        result: SupplyOrderContentUpdateStatusResponse = self._call(
            "content_update_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def content_update_validation(
        self,
        *,
        new_bundle_id: str,
        supply_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderContentUpdateValidationResponse:
        """Check which products of new contents are taken.

        Compares new contents with the rules of the supply, product by product.

        Args:
            new_bundle_id: The new contents, from `supply_order.content_update_status`.
            supply_id: Supply, from `supply_order.get`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Taken and refused products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/content/update/validation``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderContentUpdateValidation
        """
        result: SupplyOrderContentUpdateValidationResponse = self._call(
            "content_update_validation",
            {"new_bundle_id": new_bundle_id, "supply_id": supply_id},
            options,
        )
        return result

    def shipment_plan_compliance_get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SupplyOrderShipmentPlanComplianceGetResponse:
        """Show how well the supply plans are kept.

        Takes no body. When fewer goods come than were planned, the number of pieces and the moving of timeslots are
        restricted; this shows the rate and the limits.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The rate and the limits

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/shipment-plan-compliance/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderShipmentPlanComplianceGet
        """
        result: SupplyOrderShipmentPlanComplianceGetResponse = self._call(
            "shipment_plan_compliance_get",
            {},
            options,
        )
        return result

    def status_counter(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SupplyOrderStatusCounterResponse:
        """Count the supply orders by stage.

        How many supply orders are in each stage, to find out what waits for the seller.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per stage

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/status/counter``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderStatusCounter
        """
        result: SupplyOrderStatusCounterResponse = self._call(
            "status_counter",
            {},
            options,
        )
        return result

    def bundle(
        self,
        *,
        bundle_ids: Sequence[str],
        is_asc: bool | None = None,
        item_tags_calculation: SupplyBundleTagsCalculation | SupplyBundleTagsCalculationDict | None = None,
        query: str | None = None,
        sort_field: SupplyBundleSortField | None = None,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> SupplyOrderBundleResponse:
        """List the products of supplies.

        Contents are kept under a bundle_id that orders, drafts and cargoes refer to. One call may name up to 100 of
        them; the answer is one list over all, without telling which product is from which.

        Args:
            bundle_ids: Up to 100 contents, from `supply_order.get`, `supply_draft.create_info` or `cargo.get`.
                At least 1 item.
            is_asc: True for the smallest first.
            item_tags_calculation: Warehouses for which the tags are worked out; without it the tags are left
                out.
            query: Text to look for, such as part of a name, an article or an SKU.
            sort_field: Field by which the products are ordered.
            limit: Products per page, 1 to 100. 100 is sent when it is left out.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/bundle``. Reads only. https://docs.ozon.ru/api/seller/#operation/SupplyOrderBundle
        """
        result: SupplyOrderBundleResponse = self._call(
            "bundle",
            {
                "bundle_ids": bundle_ids,
                "is_asc": is_asc,
                "item_tags_calculation": item_tags_calculation,
                "query": query,
                "sort_field": sort_field,
                "limit": limit,
                "last_id": last_id,
            },
            options,
        )
        return result

    def list(
        self,
        *,
        filter: SupplyOrderFilter | SupplyOrderFilterDict,
        sort_by: SupplyOrderSortField,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> SupplyOrderListResponse:
        """List the numbers of supply orders.

        Returns numbers only; `supply_order.get` and `supply_order.details` tell the rest. The stages have to be
        named, also when all are wanted. States are sent by name.

        Args:
            filter: Which supply orders to list.
            sort_by: By what the list is ordered; TIMESLOT_FROM_LOCAL compares the time of the warehouse,
                TIMESLOT_FROM_UTC absolute time.
            sort_dir: ASC is oldest or smallest first, DESC the reverse.
            limit: Supply orders per page, 1 to 100. 100 is sent when it is left out.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of supply order numbers

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/supply-order/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/SupplyOrderList
        """
        result: SupplyOrderListResponse = self._call(
            "list",
            {"filter": filter, "sort_by": sort_by, "sort_dir": sort_dir, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    def get(
        self,
        *,
        order_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> SupplyOrderGetResponse:
        """Show supply orders.

        Up to 50 supply orders with their supplies, timeslot and warehouses. What may still be changed tells
        `supply_order.details`.

        Args:
            order_ids: Up to 50 supply orders.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The supply orders

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/supply-order/get``. Reads only. https://docs.ozon.ru/api/seller/#operation/SupplyOrderGet
        """
        result: SupplyOrderGetResponse = self._call(
            "get",
            {"order_ids": order_ids},
            options,
        )
        return result

    def timeslot_update(
        self,
        *,
        supply_order_id: int,
        timeslot: SupplyOrderTimeslot | SupplyOrderTimeslotDict,
        options: CallOptions | None = None,
    ) -> SupplyOrderTimeslotUpdateResponse:
        """Choose another timeslot for a supply order.

        Starts a task; ask `supply_order.timeslot_status` whether it succeeded. Each change counts against a limit
        that `supply_order.timeslot_list` tells.

        Args:
            supply_order_id: The order_id that `supply_order.list` answers.
            timeslot: One of those that `supply_order.timeslot_list` offers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/timeslot/update``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_UpdateSupplyOrderTimeslot
        """
        result: SupplyOrderTimeslotUpdateResponse = self._call(
            "timeslot_update",
            {"supply_order_id": supply_order_id, "timeslot": timeslot},
            options,
        )
        return result

    def timeslot_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyOrderTimeslotStatusResponse:
        """Show what became of a new timeslot.

        State of the task that `supply_order.timeslot_update` started.

        Args:
            operation_id: From `supply_order.timeslot_update`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/timeslot/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_GetSupplyOrderTimeslotStatus
        """
        result: SupplyOrderTimeslotStatusResponse = self._call(
            "timeslot_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def pass_create(
        self,
        *,
        supply_order_id: int,
        vehicle: SupplyOrderPassVehicle | SupplyOrderPassVehicleDict,
        options: CallOptions | None = None,
    ) -> SupplyOrderPassCreateResponse:
        """Set driver and vehicle of a supply order.

        Gives the data for the pass with which the vehicle enters the warehouse. Starts a task; ask
        `supply_order.pass_status` whether it succeeded.

        Args:
            supply_order_id: The order_id that `supply_order.list` answers.
            vehicle: Driver and vehicle that bring the goods.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/pass/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderPassCreate
        """
        result: SupplyOrderPassCreateResponse = self._call(
            "pass_create",
            {"supply_order_id": supply_order_id, "vehicle": vehicle},
            options,
        )
        return result

    def pass_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyOrderPassStatusResponse:
        """Show what became of driver and vehicle.

        State of the task that `supply_order.pass_create` started. Its states are spelt Success, InProgress and
        Failed.

        Args:
            operation_id: From `supply_order.pass_create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/pass/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderPassStatus
        """
        result: SupplyOrderPassStatusResponse = self._call(
            "pass_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def details(
        self,
        *,
        order_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderDetailsResponse:
        """Show one supply order and what may be changed.

        Tells for contents, timeslot, vehicle and cancellation whether they may still be changed (can_set), and what
        stands against it.

        Args:
            order_id: Supply order, from `supply_order.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The supply order

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/details``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderDetails
        """
        result: SupplyOrderDetailsResponse = self._call(
            "details",
            {"order_id": order_id},
            options,
        )
        return result

    def timeslot_list(
        self,
        *,
        order_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderTimeslotListResponse:
        """List the timeslots that a supply order may take.

        Exactly one of the three parts of the answer is filled: the timeslots, or one of the two reasons why none
        may be chosen. A timeslot can be changed only a limited number of times, which limitations counts.

        Args:
            order_id: Supply order, from `supply_order.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The timeslots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/supply-order/timeslot/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderTimeslotList
        """
        result: SupplyOrderTimeslotListResponse = self._call(
            "timeslot_list",
            {"order_id": order_id},
            options,
        )
        return result

    def timeslot_get(
        self,
        *,
        supply_order_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderTimeslotGetResponse:
        """List the timeslots of a supply order (switched off).

        Switched off on 2026-08-19; use `supply_order.timeslot_list`, which also tells why a change is impossible.

        Args:
            supply_order_id: The order_id that `supply_order.list` answers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The timeslots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/timeslot/get``. Reads only; switched off on 2026-08-19; successor:
        supply_order.timeslot_list.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_GetSupplyOrderTimeslots
        """
        result: SupplyOrderTimeslotGetResponse = self._call(
            "timeslot_get",
            {"supply_order_id": supply_order_id},
            options,
        )
        return result
