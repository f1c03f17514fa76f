# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""FBO supplies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import SortDirection as SortDirection
    from .._models import SupplyOperationStatus as SupplyOperationStatus
    from .._models import SupplyTimezoneOffset as SupplyTimezoneOffset
    from ._bundle import SupplyBundleItem as SupplyBundleItem
    from ._bundle import SupplyBundleItemPlacementZone as SupplyBundleItemPlacementZone
    from ._bundle import SupplyBundleItemShipmentType as SupplyBundleItemShipmentType
    from ._bundle import SupplyBundleItemSuperFbo as SupplyBundleItemSuperFbo
    from ._bundle import SupplyBundleItemTagsItem as SupplyBundleItemTagsItem
    from ._bundle import SupplyBundleSortField as SupplyBundleSortField
    from ._bundle import SupplyBundleTagsCalculation as SupplyBundleTagsCalculation
    from ._bundle import SupplyOrderBundleRequest as SupplyOrderBundleRequest
    from ._bundle import SupplyOrderBundleResponse as SupplyOrderBundleResponse
    from ._cancel import SupplyOrderCancelRequest as SupplyOrderCancelRequest
    from ._cancel import SupplyOrderCancelResponse as SupplyOrderCancelResponse
    from ._cancel_status import SupplyCancelErrorReason as SupplyCancelErrorReason
    from ._cancel_status import SupplyOrderCancelErrorReason as SupplyOrderCancelErrorReason
    from ._cancel_status import SupplyOrderCancelResult as SupplyOrderCancelResult
    from ._cancel_status import SupplyOrderCancelStatusRequest as SupplyOrderCancelStatusRequest
    from ._cancel_status import SupplyOrderCancelStatusResponse as SupplyOrderCancelStatusResponse
    from ._cancel_status import SupplyOrderCancelSupplyResult as SupplyOrderCancelSupplyResult
    from ._content_update import SupplyOrderContentItem as SupplyOrderContentItem
    from ._content_update import SupplyOrderContentUpdateRequest as SupplyOrderContentUpdateRequest
    from ._content_update import SupplyOrderContentUpdateResponse as SupplyOrderContentUpdateResponse
    from ._content_update_status import SupplyOrderContentErrorCode as SupplyOrderContentErrorCode
    from ._content_update_status import SupplyOrderContentErrorDetails as SupplyOrderContentErrorDetails
    from ._content_update_status import SupplyOrderContentUpdateStatusRequest as SupplyOrderContentUpdateStatusRequest
    from ._content_update_status import SupplyOrderContentUpdateStatusResponse as SupplyOrderContentUpdateStatusResponse
    from ._content_update_validation import SupplyOrderContentApprovedItem as SupplyOrderContentApprovedItem
    from ._content_update_validation import SupplyOrderContentEditingError as SupplyOrderContentEditingError
    from ._content_update_validation import SupplyOrderContentRejectedItem as SupplyOrderContentRejectedItem
    from ._content_update_validation import SupplyOrderContentRejectionReason as SupplyOrderContentRejectionReason
    from ._content_update_validation import SupplyOrderContentRestrictionReason as SupplyOrderContentRestrictionReason
    from ._content_update_validation import SupplyOrderContentRestrictions as SupplyOrderContentRestrictions
    from ._content_update_validation import (
        SupplyOrderContentUpdateValidationRequest as SupplyOrderContentUpdateValidationRequest,
    )
    from ._content_update_validation import (
        SupplyOrderContentUpdateValidationResponse as SupplyOrderContentUpdateValidationResponse,
    )
    from ._content_update_validation import SupplyOrderContentValidation as SupplyOrderContentValidation
    from ._details import SupplyCancellationAllowability as SupplyCancellationAllowability
    from ._details import SupplyCancellationLockReason as SupplyCancellationLockReason
    from ._details import SupplyContent as SupplyContent
    from ._details import SupplyContentLockReason as SupplyContentLockReason
    from ._details import SupplyDetailsTags as SupplyDetailsTags
    from ._details import SupplyEttn as SupplyEttn
    from ._details import SupplyOrderDetailsRequest as SupplyOrderDetailsRequest
    from ._details import SupplyOrderDetailsResponse as SupplyOrderDetailsResponse
    from ._details import SupplyOrderDetailsSupply as SupplyOrderDetailsSupply
    from ._details import SupplyOrderDetailsTags as SupplyOrderDetailsTags
    from ._details import SupplyOrderDetailsTimeslot as SupplyOrderDetailsTimeslot
    from ._details import SupplyOrderDetailsVehicle as SupplyOrderDetailsVehicle
    from ._details import SupplyOrderVehicle as SupplyOrderVehicle
    from ._details import SupplyOverdueReason as SupplyOverdueReason
    from ._details import SupplyState as SupplyState
    from ._details import SupplyTimeslotLockReason as SupplyTimeslotLockReason
    from ._details import SupplyVehicleLockReason as SupplyVehicleLockReason
    from ._get import SupplyOrder as SupplyOrder
    from ._get import SupplyOrderDropOffWarehouse as SupplyOrderDropOffWarehouse
    from ._get import SupplyOrderGetRequest as SupplyOrderGetRequest
    from ._get import SupplyOrderGetResponse as SupplyOrderGetResponse
    from ._get import SupplyOrderSupply as SupplyOrderSupply
    from ._get import SupplyOrderTags as SupplyOrderTags
    from ._get import SupplyTags as SupplyTags
    from ._list import SupplyOrderFilter as SupplyOrderFilter
    from ._list import SupplyOrderFilterState as SupplyOrderFilterState
    from ._list import SupplyOrderListRequest as SupplyOrderListRequest
    from ._list import SupplyOrderListResponse as SupplyOrderListResponse
    from ._list import SupplyOrderSortField as SupplyOrderSortField
    from ._list import SupplyOrderTimeslotFilter as SupplyOrderTimeslotFilter
    from ._list import SupplyOrderTimeslotFilterType as SupplyOrderTimeslotFilterType
    from ._models import SupplyOrderContentError as SupplyOrderContentError
    from ._models import SupplyOrderState as SupplyOrderState
    from ._models import SupplyOrderTimeslot as SupplyOrderTimeslot
    from ._models import SupplyOrderTimeslotError as SupplyOrderTimeslotError
    from ._models import SupplyOrderTimeslotInTimezone as SupplyOrderTimeslotInTimezone
    from ._models import SupplyOrderVehicleError as SupplyOrderVehicleError
    from ._models import SupplyStorageWarehouse as SupplyStorageWarehouse
    from ._models import SupplyTimezone as SupplyTimezone
    from ._pass_create import SupplyOrderPassCreateRequest as SupplyOrderPassCreateRequest
    from ._pass_create import SupplyOrderPassCreateResponse as SupplyOrderPassCreateResponse
    from ._pass_create import SupplyOrderPassVehicle as SupplyOrderPassVehicle
    from ._pass_status import SupplyOrderPassStatus as SupplyOrderPassStatus
    from ._pass_status import SupplyOrderPassStatusRequest as SupplyOrderPassStatusRequest
    from ._pass_status import SupplyOrderPassStatusResponse as SupplyOrderPassStatusResponse
    from ._shipment_plan_compliance_get import SupplyOrderPlanQuantityLimit as SupplyOrderPlanQuantityLimit
    from ._shipment_plan_compliance_get import (
        SupplyOrderPlanQuantityLimitApplicability as SupplyOrderPlanQuantityLimitApplicability,
    )
    from ._shipment_plan_compliance_get import SupplyOrderPlanRateDetails as SupplyOrderPlanRateDetails
    from ._shipment_plan_compliance_get import SupplyOrderPlanRestrictions as SupplyOrderPlanRestrictions
    from ._shipment_plan_compliance_get import SupplyOrderPlanTimeslotLimit as SupplyOrderPlanTimeslotLimit
    from ._shipment_plan_compliance_get import (
        SupplyOrderPlanTimeslotLimitApplicability as SupplyOrderPlanTimeslotLimitApplicability,
    )
    from ._shipment_plan_compliance_get import (
        SupplyOrderShipmentPlanComplianceGetResponse as SupplyOrderShipmentPlanComplianceGetResponse,
    )
    from ._status_counter import SupplyOrderCounterState as SupplyOrderCounterState
    from ._status_counter import SupplyOrderStateCount as SupplyOrderStateCount
    from ._status_counter import SupplyOrderStatusCounterResponse as SupplyOrderStatusCounterResponse
    from ._timeslot_get import SupplyOrderTimeslotGetRequest as SupplyOrderTimeslotGetRequest
    from ._timeslot_get import SupplyOrderTimeslotGetResponse as SupplyOrderTimeslotGetResponse
    from ._timeslot_list import SupplyOrderTimeslotChangeForbidden as SupplyOrderTimeslotChangeForbidden
    from ._timeslot_list import SupplyOrderTimeslotChangeForbiddenReason as SupplyOrderTimeslotChangeForbiddenReason
    from ._timeslot_list import SupplyOrderTimeslotLimitExceeded as SupplyOrderTimeslotLimitExceeded
    from ._timeslot_list import SupplyOrderTimeslotLimits as SupplyOrderTimeslotLimits
    from ._timeslot_list import SupplyOrderTimeslotListRequest as SupplyOrderTimeslotListRequest
    from ._timeslot_list import SupplyOrderTimeslotListResponse as SupplyOrderTimeslotListResponse
    from ._timeslot_list import SupplyOrderTimeslots as SupplyOrderTimeslots
    from ._timeslot_status import SupplyOrderTimeslotStatus as SupplyOrderTimeslotStatus
    from ._timeslot_status import SupplyOrderTimeslotStatusRequest as SupplyOrderTimeslotStatusRequest
    from ._timeslot_status import SupplyOrderTimeslotStatusResponse as SupplyOrderTimeslotStatusResponse
    from ._timeslot_update import SupplyOrderTimeslotUpdateRequest as SupplyOrderTimeslotUpdateRequest
    from ._timeslot_update import SupplyOrderTimeslotUpdateResponse as SupplyOrderTimeslotUpdateResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "SortDirection": ".._models",
            "SupplyBundleItem": "._bundle",
            "SupplyBundleItemPlacementZone": "._bundle",
            "SupplyBundleItemShipmentType": "._bundle",
            "SupplyBundleItemSuperFbo": "._bundle",
            "SupplyBundleItemTagsItem": "._bundle",
            "SupplyBundleSortField": "._bundle",
            "SupplyBundleTagsCalculation": "._bundle",
            "SupplyCancelErrorReason": "._cancel_status",
            "SupplyCancellationAllowability": "._details",
            "SupplyCancellationLockReason": "._details",
            "SupplyContent": "._details",
            "SupplyContentLockReason": "._details",
            "SupplyDetailsTags": "._details",
            "SupplyEttn": "._details",
            "SupplyOperationStatus": ".._models",
            "SupplyOrder": "._get",
            "SupplyOrderBundleRequest": "._bundle",
            "SupplyOrderBundleResponse": "._bundle",
            "SupplyOrderCancelErrorReason": "._cancel_status",
            "SupplyOrderCancelRequest": "._cancel",
            "SupplyOrderCancelResponse": "._cancel",
            "SupplyOrderCancelResult": "._cancel_status",
            "SupplyOrderCancelStatusRequest": "._cancel_status",
            "SupplyOrderCancelStatusResponse": "._cancel_status",
            "SupplyOrderCancelSupplyResult": "._cancel_status",
            "SupplyOrderContentApprovedItem": "._content_update_validation",
            "SupplyOrderContentEditingError": "._content_update_validation",
            "SupplyOrderContentError": "._models",
            "SupplyOrderContentErrorCode": "._content_update_status",
            "SupplyOrderContentErrorDetails": "._content_update_status",
            "SupplyOrderContentItem": "._content_update",
            "SupplyOrderContentRejectedItem": "._content_update_validation",
            "SupplyOrderContentRejectionReason": "._content_update_validation",
            "SupplyOrderContentRestrictionReason": "._content_update_validation",
            "SupplyOrderContentRestrictions": "._content_update_validation",
            "SupplyOrderContentUpdateRequest": "._content_update",
            "SupplyOrderContentUpdateResponse": "._content_update",
            "SupplyOrderContentUpdateStatusRequest": "._content_update_status",
            "SupplyOrderContentUpdateStatusResponse": "._content_update_status",
            "SupplyOrderContentUpdateValidationRequest": "._content_update_validation",
            "SupplyOrderContentUpdateValidationResponse": "._content_update_validation",
            "SupplyOrderContentValidation": "._content_update_validation",
            "SupplyOrderCounterState": "._status_counter",
            "SupplyOrderDetailsRequest": "._details",
            "SupplyOrderDetailsResponse": "._details",
            "SupplyOrderDetailsSupply": "._details",
            "SupplyOrderDetailsTags": "._details",
            "SupplyOrderDetailsTimeslot": "._details",
            "SupplyOrderDetailsVehicle": "._details",
            "SupplyOrderDropOffWarehouse": "._get",
            "SupplyOrderFilter": "._list",
            "SupplyOrderFilterState": "._list",
            "SupplyOrderGetRequest": "._get",
            "SupplyOrderGetResponse": "._get",
            "SupplyOrderListRequest": "._list",
            "SupplyOrderListResponse": "._list",
            "SupplyOrderPassCreateRequest": "._pass_create",
            "SupplyOrderPassCreateResponse": "._pass_create",
            "SupplyOrderPassStatus": "._pass_status",
            "SupplyOrderPassStatusRequest": "._pass_status",
            "SupplyOrderPassStatusResponse": "._pass_status",
            "SupplyOrderPassVehicle": "._pass_create",
            "SupplyOrderPlanQuantityLimit": "._shipment_plan_compliance_get",
            "SupplyOrderPlanQuantityLimitApplicability": "._shipment_plan_compliance_get",
            "SupplyOrderPlanRateDetails": "._shipment_plan_compliance_get",
            "SupplyOrderPlanRestrictions": "._shipment_plan_compliance_get",
            "SupplyOrderPlanTimeslotLimit": "._shipment_plan_compliance_get",
            "SupplyOrderPlanTimeslotLimitApplicability": "._shipment_plan_compliance_get",
            "SupplyOrderShipmentPlanComplianceGetResponse": "._shipment_plan_compliance_get",
            "SupplyOrderSortField": "._list",
            "SupplyOrderState": "._models",
            "SupplyOrderStateCount": "._status_counter",
            "SupplyOrderStatusCounterResponse": "._status_counter",
            "SupplyOrderSupply": "._get",
            "SupplyOrderTags": "._get",
            "SupplyOrderTimeslot": "._models",
            "SupplyOrderTimeslotChangeForbidden": "._timeslot_list",
            "SupplyOrderTimeslotChangeForbiddenReason": "._timeslot_list",
            "SupplyOrderTimeslotError": "._models",
            "SupplyOrderTimeslotFilter": "._list",
            "SupplyOrderTimeslotFilterType": "._list",
            "SupplyOrderTimeslotGetRequest": "._timeslot_get",
            "SupplyOrderTimeslotGetResponse": "._timeslot_get",
            "SupplyOrderTimeslotInTimezone": "._models",
            "SupplyOrderTimeslotLimitExceeded": "._timeslot_list",
            "SupplyOrderTimeslotLimits": "._timeslot_list",
            "SupplyOrderTimeslotListRequest": "._timeslot_list",
            "SupplyOrderTimeslotListResponse": "._timeslot_list",
            "SupplyOrderTimeslotStatus": "._timeslot_status",
            "SupplyOrderTimeslotStatusRequest": "._timeslot_status",
            "SupplyOrderTimeslotStatusResponse": "._timeslot_status",
            "SupplyOrderTimeslotUpdateRequest": "._timeslot_update",
            "SupplyOrderTimeslotUpdateResponse": "._timeslot_update",
            "SupplyOrderTimeslots": "._timeslot_list",
            "SupplyOrderVehicle": "._details",
            "SupplyOrderVehicleError": "._models",
            "SupplyOverdueReason": "._details",
            "SupplyState": "._details",
            "SupplyStorageWarehouse": "._models",
            "SupplyTags": "._get",
            "SupplyTimeslotLockReason": "._details",
            "SupplyTimezone": "._models",
            "SupplyTimezoneOffset": ".._models",
            "SupplyVehicleLockReason": "._details",
        },
    )


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

        Cancels the order with all its supplies; it cannot be undone. Starts a task that supply_order_cancel_status
        tells about. supply_order_details tells beforehand whether it is possible.

        Args:
            order_id: Supply order, from supply_order_list.
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

        State of the task that supply_order_cancel started, supply by supply; an order may be cancelled in part.

        Args:
            operation_id: From supply_order_cancel.
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
        items: Sequence[SupplyOrderContentItem | Mapping[str, Any]],
        order_id: int,
        supply_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderContentUpdateResponse:
        """Replace the contents of a supply.

        Replaces the whole contents: products that are left out are removed. Starts a task;
        supply_order_content_update_status tells whether it succeeded and gives the new bundle_id, which
        supply_order_content_update_validation checks.

        Args:
            items: The whole new contents, up to 5000 products; what is left out is removed. At most 5000 items.
            order_id: Supply order, from supply_order_list.
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

        State of the task that supply_order_content_update started.

        Args:
            operation_id: From supply_order_content_update.
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
            new_bundle_id: The new contents, from supply_order_content_update_status.
            supply_id: Supply, from supply_order_get.
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
        limit: int,
        is_asc: bool | None = None,
        item_tags_calculation: SupplyBundleTagsCalculation | Mapping[str, Any] | None = None,
        query: str | None = None,
        sort_field: SupplyBundleSortField | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> SupplyOrderBundleResponse:
        """List the products of supplies.

        Contents are kept under a bundle_id that orders, drafts and cargoes refer to. One call may name up to 100 of
        them; the answer is one list over all, without telling which product is from which.

        Args:
            bundle_ids: Up to 100 contents, from supply_order_get, supply_draft_create_info or cargo_get. At
                least 1 items, at most 100 items.
            limit: Products per page, 1 to 100. At least 1, at most 100.
            is_asc: True for the smallest first.
            item_tags_calculation: Warehouses for which the tags are worked out; without it the tags are left
                out.
            query: Text to look for, such as part of a name, an article or an SKU.
            sort_field: Field by which the products are ordered.
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
                "limit": limit,
                "is_asc": is_asc,
                "item_tags_calculation": item_tags_calculation,
                "query": query,
                "sort_field": sort_field,
                "last_id": last_id,
            },
            options,
        )
        return result

    def list(
        self,
        *,
        filter: SupplyOrderFilter | Mapping[str, Any],
        sort_by: SupplyOrderSortField,
        limit: int,
        sort_dir: SortDirection | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> SupplyOrderListResponse:
        """List the numbers of supply orders.

        Returns numbers only; supply_order_get and supply_order_details tell the rest. The stages have to be named,
        also when all are wanted. States are sent by name.

        Args:
            filter: Which supply orders to list.
            sort_by: By what the list is ordered; TIMESLOT_FROM_LOCAL compares the time of the warehouse,
                TIMESLOT_FROM_UTC absolute time.
            limit: Supply orders per page, 1 to 100. At least 1, at most 100.
            sort_dir: ASC is oldest or smallest first, DESC the reverse.
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
            {"filter": filter, "sort_by": sort_by, "limit": limit, "sort_dir": sort_dir, "last_id": last_id},
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
        supply_order_details.

        Args:
            order_ids: Up to 50 supply orders. At most 50 items.
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
        timeslot: SupplyOrderTimeslot | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> SupplyOrderTimeslotUpdateResponse:
        """Choose another timeslot for a supply order.

        Starts a task; ask supply_order_timeslot_status whether it succeeded. Each change counts against a limit
        that supply_order_timeslot_list tells.

        Args:
            supply_order_id: The order_id that supply_order_list answers.
            timeslot: One of those that supply_order_timeslot_list offers.
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

        State of the task that supply_order_timeslot_update started.

        Args:
            operation_id: From supply_order_timeslot_update.
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
        vehicle: SupplyOrderPassVehicle | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> SupplyOrderPassCreateResponse:
        """Set driver and vehicle of a supply order.

        Gives the data for the pass with which the vehicle enters the warehouse. Starts a task; ask
        supply_order_pass_status whether it succeeded.

        Args:
            supply_order_id: The order_id that supply_order_list answers.
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

        State of the task that supply_order_pass_create started. Its states are spelt Success, InProgress and
        Failed.

        Args:
            operation_id: From supply_order_pass_create.
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
            order_id: Supply order, from supply_order_list.
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
            order_id: Supply order, from supply_order_list.
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

        Switched off on 2026-08-19; use supply_order_timeslot_list, which also tells why a change is impossible.

        Args:
            supply_order_id: The order_id that supply_order_list answers.
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


class AsyncSupplyOrderResource(AsyncResource):
    """FBO supplies."""

    __slots__ = ()

    async def cancel(
        self,
        *,
        order_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderCancelResponse:
        """Cancel a supply order.

        Cancels the order with all its supplies; it cannot be undone. Starts a task that supply_order_cancel_status
        tells about. supply_order_details tells beforehand whether it is possible.

        Args:
            order_id: Supply order, from supply_order_list.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/cancel``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderCancel
        """
        result: SupplyOrderCancelResponse = await self._call(
            "cancel",
            {"order_id": order_id},
            options,
        )
        return result

    async def cancel_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyOrderCancelStatusResponse:
        """Show whether a supply order was cancelled.

        State of the task that supply_order_cancel started, supply by supply; an order may be cancelled in part.

        Args:
            operation_id: From supply_order_cancel.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/cancel/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderCancelStatus
        """
        result: SupplyOrderCancelStatusResponse = await self._call(
            "cancel_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    async def content_update(
        self,
        *,
        items: Sequence[SupplyOrderContentItem | Mapping[str, Any]],
        order_id: int,
        supply_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderContentUpdateResponse:
        """Replace the contents of a supply.

        Replaces the whole contents: products that are left out are removed. Starts a task;
        supply_order_content_update_status tells whether it succeeded and gives the new bundle_id, which
        supply_order_content_update_validation checks.

        Args:
            items: The whole new contents, up to 5000 products; what is left out is removed. At most 5000 items.
            order_id: Supply order, from supply_order_list.
            supply_id: Supply of this order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/content/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderContentUpdate
        """
        result: SupplyOrderContentUpdateResponse = await self._call(
            "content_update",
            {"items": items, "order_id": order_id, "supply_id": supply_id},
            options,
        )
        return result

    async def content_update_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyOrderContentUpdateStatusResponse:
        """Show whether the contents of a supply were replaced.

        State of the task that supply_order_content_update started.

        Args:
            operation_id: From supply_order_content_update.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/content/update/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderContentUpdateStatus
        """
        result: SupplyOrderContentUpdateStatusResponse = await self._call(
            "content_update_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    async def content_update_validation(
        self,
        *,
        new_bundle_id: str,
        supply_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderContentUpdateValidationResponse:
        """Check which products of new contents are taken.

        Compares new contents with the rules of the supply, product by product.

        Args:
            new_bundle_id: The new contents, from supply_order_content_update_status.
            supply_id: Supply, from supply_order_get.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Taken and refused products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/content/update/validation``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderContentUpdateValidation
        """
        result: SupplyOrderContentUpdateValidationResponse = await self._call(
            "content_update_validation",
            {"new_bundle_id": new_bundle_id, "supply_id": supply_id},
            options,
        )
        return result

    async def shipment_plan_compliance_get(
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
        result: SupplyOrderShipmentPlanComplianceGetResponse = await self._call(
            "shipment_plan_compliance_get",
            {},
            options,
        )
        return result

    async def status_counter(
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
        result: SupplyOrderStatusCounterResponse = await self._call(
            "status_counter",
            {},
            options,
        )
        return result

    async def bundle(
        self,
        *,
        bundle_ids: Sequence[str],
        limit: int,
        is_asc: bool | None = None,
        item_tags_calculation: SupplyBundleTagsCalculation | Mapping[str, Any] | None = None,
        query: str | None = None,
        sort_field: SupplyBundleSortField | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> SupplyOrderBundleResponse:
        """List the products of supplies.

        Contents are kept under a bundle_id that orders, drafts and cargoes refer to. One call may name up to 100 of
        them; the answer is one list over all, without telling which product is from which.

        Args:
            bundle_ids: Up to 100 contents, from supply_order_get, supply_draft_create_info or cargo_get. At
                least 1 items, at most 100 items.
            limit: Products per page, 1 to 100. At least 1, at most 100.
            is_asc: True for the smallest first.
            item_tags_calculation: Warehouses for which the tags are worked out; without it the tags are left
                out.
            query: Text to look for, such as part of a name, an article or an SKU.
            sort_field: Field by which the products are ordered.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/bundle``. Reads only. https://docs.ozon.ru/api/seller/#operation/SupplyOrderBundle
        """
        result: SupplyOrderBundleResponse = await self._call(
            "bundle",
            {
                "bundle_ids": bundle_ids,
                "limit": limit,
                "is_asc": is_asc,
                "item_tags_calculation": item_tags_calculation,
                "query": query,
                "sort_field": sort_field,
                "last_id": last_id,
            },
            options,
        )
        return result

    async def list(
        self,
        *,
        filter: SupplyOrderFilter | Mapping[str, Any],
        sort_by: SupplyOrderSortField,
        limit: int,
        sort_dir: SortDirection | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> SupplyOrderListResponse:
        """List the numbers of supply orders.

        Returns numbers only; supply_order_get and supply_order_details tell the rest. The stages have to be named,
        also when all are wanted. States are sent by name.

        Args:
            filter: Which supply orders to list.
            sort_by: By what the list is ordered; TIMESLOT_FROM_LOCAL compares the time of the warehouse,
                TIMESLOT_FROM_UTC absolute time.
            limit: Supply orders per page, 1 to 100. At least 1, at most 100.
            sort_dir: ASC is oldest or smallest first, DESC the reverse.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of supply order numbers

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/supply-order/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/SupplyOrderList
        """
        result: SupplyOrderListResponse = await self._call(
            "list",
            {"filter": filter, "sort_by": sort_by, "limit": limit, "sort_dir": sort_dir, "last_id": last_id},
            options,
        )
        return result

    async def get(
        self,
        *,
        order_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> SupplyOrderGetResponse:
        """Show supply orders.

        Up to 50 supply orders with their supplies, timeslot and warehouses. What may still be changed tells
        supply_order_details.

        Args:
            order_ids: Up to 50 supply orders. At most 50 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The supply orders

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/supply-order/get``. Reads only. https://docs.ozon.ru/api/seller/#operation/SupplyOrderGet
        """
        result: SupplyOrderGetResponse = await self._call(
            "get",
            {"order_ids": order_ids},
            options,
        )
        return result

    async def timeslot_update(
        self,
        *,
        supply_order_id: int,
        timeslot: SupplyOrderTimeslot | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> SupplyOrderTimeslotUpdateResponse:
        """Choose another timeslot for a supply order.

        Starts a task; ask supply_order_timeslot_status whether it succeeded. Each change counts against a limit
        that supply_order_timeslot_list tells.

        Args:
            supply_order_id: The order_id that supply_order_list answers.
            timeslot: One of those that supply_order_timeslot_list offers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/timeslot/update``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_UpdateSupplyOrderTimeslot
        """
        result: SupplyOrderTimeslotUpdateResponse = await self._call(
            "timeslot_update",
            {"supply_order_id": supply_order_id, "timeslot": timeslot},
            options,
        )
        return result

    async def timeslot_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyOrderTimeslotStatusResponse:
        """Show what became of a new timeslot.

        State of the task that supply_order_timeslot_update started.

        Args:
            operation_id: From supply_order_timeslot_update.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/timeslot/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_GetSupplyOrderTimeslotStatus
        """
        result: SupplyOrderTimeslotStatusResponse = await self._call(
            "timeslot_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    async def pass_create(
        self,
        *,
        supply_order_id: int,
        vehicle: SupplyOrderPassVehicle | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> SupplyOrderPassCreateResponse:
        """Set driver and vehicle of a supply order.

        Gives the data for the pass with which the vehicle enters the warehouse. Starts a task; ask
        supply_order_pass_status whether it succeeded.

        Args:
            supply_order_id: The order_id that supply_order_list answers.
            vehicle: Driver and vehicle that bring the goods.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/pass/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderPassCreate
        """
        result: SupplyOrderPassCreateResponse = await self._call(
            "pass_create",
            {"supply_order_id": supply_order_id, "vehicle": vehicle},
            options,
        )
        return result

    async def pass_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyOrderPassStatusResponse:
        """Show what became of driver and vehicle.

        State of the task that supply_order_pass_create started. Its states are spelt Success, InProgress and
        Failed.

        Args:
            operation_id: From supply_order_pass_create.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/pass/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderPassStatus
        """
        result: SupplyOrderPassStatusResponse = await self._call(
            "pass_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    async def details(
        self,
        *,
        order_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderDetailsResponse:
        """Show one supply order and what may be changed.

        Tells for contents, timeslot, vehicle and cancellation whether they may still be changed (can_set), and what
        stands against it.

        Args:
            order_id: Supply order, from supply_order_list.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The supply order

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/details``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_SupplyOrderDetails
        """
        result: SupplyOrderDetailsResponse = await self._call(
            "details",
            {"order_id": order_id},
            options,
        )
        return result

    async def timeslot_list(
        self,
        *,
        order_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderTimeslotListResponse:
        """List the timeslots that a supply order may take.

        Exactly one of the three parts of the answer is filled: the timeslots, or one of the two reasons why none
        may be chosen. A timeslot can be changed only a limited number of times, which limitations counts.

        Args:
            order_id: Supply order, from supply_order_list.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The timeslots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/supply-order/timeslot/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderTimeslotList
        """
        result: SupplyOrderTimeslotListResponse = await self._call(
            "timeslot_list",
            {"order_id": order_id},
            options,
        )
        return result

    async def timeslot_get(
        self,
        *,
        supply_order_id: int,
        options: CallOptions | None = None,
    ) -> SupplyOrderTimeslotGetResponse:
        """List the timeslots of a supply order (switched off).

        Switched off on 2026-08-19; use supply_order_timeslot_list, which also tells why a change is impossible.

        Args:
            supply_order_id: The order_id that supply_order_list answers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The timeslots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/supply-order/timeslot/get``. Reads only; switched off on 2026-08-19; successor:
        supply_order.timeslot_list.
        https://docs.ozon.ru/api/seller/#operation/SupplyOrderAPI_GetSupplyOrderTimeslots
        """
        result: SupplyOrderTimeslotGetResponse = await self._call(
            "timeslot_get",
            {"supply_order_id": supply_order_id},
            options,
        )
        return result
