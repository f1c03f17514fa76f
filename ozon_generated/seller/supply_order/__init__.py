# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""FBO supplies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection as SortDirection
    from .._shared_supply_operation_status import SupplyOperationStatus as SupplyOperationStatus
    from .._shared_supply_timezone_offset import SupplyTimezoneOffset as SupplyTimezoneOffset
    from ._async import AsyncSupplyOrderResource as AsyncSupplyOrderResource
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
    from ._inputs import SupplyBundleTagsCalculationDict as SupplyBundleTagsCalculationDict
    from ._inputs import SupplyOrderContentItemDict as SupplyOrderContentItemDict
    from ._inputs import SupplyOrderFilterDict as SupplyOrderFilterDict
    from ._inputs import SupplyOrderPassVehicleDict as SupplyOrderPassVehicleDict
    from ._inputs import SupplyOrderTimeslotDict as SupplyOrderTimeslotDict
    from ._inputs import SupplyOrderTimeslotFilterDict as SupplyOrderTimeslotFilterDict
    from ._list import SupplyOrderFilter as SupplyOrderFilter
    from ._list import SupplyOrderFilterState as SupplyOrderFilterState
    from ._list import SupplyOrderListRequest as SupplyOrderListRequest
    from ._list import SupplyOrderListResponse as SupplyOrderListResponse
    from ._list import SupplyOrderSortField as SupplyOrderSortField
    from ._list import SupplyOrderTimeslotFilter as SupplyOrderTimeslotFilter
    from ._list import SupplyOrderTimeslotFilterType as SupplyOrderTimeslotFilterType
    from ._pass_create import SupplyOrderPassCreateRequest as SupplyOrderPassCreateRequest
    from ._pass_create import SupplyOrderPassCreateResponse as SupplyOrderPassCreateResponse
    from ._pass_create import SupplyOrderPassVehicle as SupplyOrderPassVehicle
    from ._pass_status import SupplyOrderPassStatus as SupplyOrderPassStatus
    from ._pass_status import SupplyOrderPassStatusRequest as SupplyOrderPassStatusRequest
    from ._pass_status import SupplyOrderPassStatusResponse as SupplyOrderPassStatusResponse
    from ._shared_supply_order_content_error import SupplyOrderContentError as SupplyOrderContentError
    from ._shared_supply_order_state import SupplyOrderState as SupplyOrderState
    from ._shared_supply_order_timeslot import SupplyOrderTimeslot as SupplyOrderTimeslot
    from ._shared_supply_order_timeslot_error import SupplyOrderTimeslotError as SupplyOrderTimeslotError
    from ._shared_supply_order_timeslot_in_timezone import (
        SupplyOrderTimeslotInTimezone as SupplyOrderTimeslotInTimezone,
    )
    from ._shared_supply_order_vehicle_error import SupplyOrderVehicleError as SupplyOrderVehicleError
    from ._shared_supply_storage_warehouse import SupplyStorageWarehouse as SupplyStorageWarehouse
    from ._shared_supply_timezone import SupplyTimezone as SupplyTimezone
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
    from ._sync import SupplyOrderResource as SupplyOrderResource
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
            ".._shared_sort_direction": "SortDirection",
            ".._shared_supply_operation_status": "SupplyOperationStatus",
            ".._shared_supply_timezone_offset": "SupplyTimezoneOffset",
            "._async": "AsyncSupplyOrderResource",
            "._bundle": "SupplyBundleItem SupplyBundleItemPlacementZone SupplyBundleItemShipmentType SupplyBundleItemSuperFbo SupplyBundleItemTagsItem SupplyBundleSortField SupplyBundleTagsCalculation SupplyOrderBundleRequest SupplyOrderBundleResponse",
            "._cancel": "SupplyOrderCancelRequest SupplyOrderCancelResponse",
            "._cancel_status": "SupplyCancelErrorReason SupplyOrderCancelErrorReason SupplyOrderCancelResult SupplyOrderCancelStatusRequest SupplyOrderCancelStatusResponse SupplyOrderCancelSupplyResult",
            "._content_update": "SupplyOrderContentItem SupplyOrderContentUpdateRequest SupplyOrderContentUpdateResponse",
            "._content_update_status": "SupplyOrderContentErrorCode SupplyOrderContentErrorDetails SupplyOrderContentUpdateStatusRequest SupplyOrderContentUpdateStatusResponse",
            "._content_update_validation": "SupplyOrderContentApprovedItem SupplyOrderContentEditingError SupplyOrderContentRejectedItem SupplyOrderContentRejectionReason SupplyOrderContentRestrictionReason SupplyOrderContentRestrictions SupplyOrderContentUpdateValidationRequest SupplyOrderContentUpdateValidationResponse SupplyOrderContentValidation",
            "._details": "SupplyCancellationAllowability SupplyCancellationLockReason SupplyContent SupplyContentLockReason SupplyDetailsTags SupplyEttn SupplyOrderDetailsRequest SupplyOrderDetailsResponse SupplyOrderDetailsSupply SupplyOrderDetailsTags SupplyOrderDetailsTimeslot SupplyOrderDetailsVehicle SupplyOrderVehicle SupplyOverdueReason SupplyState SupplyTimeslotLockReason SupplyVehicleLockReason",
            "._get": "SupplyOrder SupplyOrderDropOffWarehouse SupplyOrderGetRequest SupplyOrderGetResponse SupplyOrderSupply SupplyOrderTags SupplyTags",
            "._inputs": "SupplyBundleTagsCalculationDict SupplyOrderContentItemDict SupplyOrderFilterDict SupplyOrderPassVehicleDict SupplyOrderTimeslotDict SupplyOrderTimeslotFilterDict",
            "._list": "SupplyOrderFilter SupplyOrderFilterState SupplyOrderListRequest SupplyOrderListResponse SupplyOrderSortField SupplyOrderTimeslotFilter SupplyOrderTimeslotFilterType",
            "._pass_create": "SupplyOrderPassCreateRequest SupplyOrderPassCreateResponse SupplyOrderPassVehicle",
            "._pass_status": "SupplyOrderPassStatus SupplyOrderPassStatusRequest SupplyOrderPassStatusResponse",
            "._shared_supply_order_content_error": "SupplyOrderContentError",
            "._shared_supply_order_state": "SupplyOrderState",
            "._shared_supply_order_timeslot": "SupplyOrderTimeslot",
            "._shared_supply_order_timeslot_error": "SupplyOrderTimeslotError",
            "._shared_supply_order_timeslot_in_timezone": "SupplyOrderTimeslotInTimezone",
            "._shared_supply_order_vehicle_error": "SupplyOrderVehicleError",
            "._shared_supply_storage_warehouse": "SupplyStorageWarehouse",
            "._shared_supply_timezone": "SupplyTimezone",
            "._shipment_plan_compliance_get": "SupplyOrderPlanQuantityLimit SupplyOrderPlanQuantityLimitApplicability SupplyOrderPlanRateDetails SupplyOrderPlanRestrictions SupplyOrderPlanTimeslotLimit SupplyOrderPlanTimeslotLimitApplicability SupplyOrderShipmentPlanComplianceGetResponse",
            "._status_counter": "SupplyOrderCounterState SupplyOrderStateCount SupplyOrderStatusCounterResponse",
            "._sync": "SupplyOrderResource",
            "._timeslot_get": "SupplyOrderTimeslotGetRequest SupplyOrderTimeslotGetResponse",
            "._timeslot_list": "SupplyOrderTimeslotChangeForbidden SupplyOrderTimeslotChangeForbiddenReason SupplyOrderTimeslotLimitExceeded SupplyOrderTimeslotLimits SupplyOrderTimeslotListRequest SupplyOrderTimeslotListResponse SupplyOrderTimeslots",
            "._timeslot_status": "SupplyOrderTimeslotStatus SupplyOrderTimeslotStatusRequest SupplyOrderTimeslotStatusResponse",
            "._timeslot_update": "SupplyOrderTimeslotUpdateRequest SupplyOrderTimeslotUpdateResponse",
        },
    )
