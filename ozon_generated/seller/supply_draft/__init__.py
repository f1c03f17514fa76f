# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Drafts of FBO supplies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_supply_draft_create_type import SupplyDraftCreateType as SupplyDraftCreateType
    from ._async import AsyncSupplyDraftResource as AsyncSupplyDraftResource
    from ._create import SupplyDraftCreateRequest as SupplyDraftCreateRequest
    from ._create import SupplyDraftCreateResponse as SupplyDraftCreateResponse
    from ._create_info import SupplyDraftCalculatedCluster as SupplyDraftCalculatedCluster
    from ._create_info import SupplyDraftCalculatedWarehouse as SupplyDraftCalculatedWarehouse
    from ._create_info import SupplyDraftCalculationError as SupplyDraftCalculationError
    from ._create_info import SupplyDraftCalculationItemsValidation as SupplyDraftCalculationItemsValidation
    from ._create_info import SupplyDraftCreateInfoRequest as SupplyDraftCreateInfoRequest
    from ._create_info import SupplyDraftCreateInfoResponse as SupplyDraftCreateInfoResponse
    from ._create_info import SupplyDraftTag as SupplyDraftTag
    from ._create_info import SupplyDraftWarehouseAvailability as SupplyDraftWarehouseAvailability
    from ._create_info import SupplyDraftWarehouseAvailabilityState as SupplyDraftWarehouseAvailabilityState
    from ._create_info import SupplyDraftWarehouseUnavailableReason as SupplyDraftWarehouseUnavailableReason
    from ._create_info_v1 import SupplyDraftBundleV1 as SupplyDraftBundleV1
    from ._create_info_v1 import SupplyDraftCalculatedClusterV1 as SupplyDraftCalculatedClusterV1
    from ._create_info_v1 import SupplyDraftCalculatedWarehouseV1 as SupplyDraftCalculatedWarehouseV1
    from ._create_info_v1 import SupplyDraftCalculationErrorV1 as SupplyDraftCalculationErrorV1
    from ._create_info_v1 import SupplyDraftCreateInfoV1Request as SupplyDraftCreateInfoV1Request
    from ._create_info_v1 import SupplyDraftCreateInfoV1Response as SupplyDraftCreateInfoV1Response
    from ._create_info_v1 import SupplyDraftRejectedItemV1 as SupplyDraftRejectedItemV1
    from ._create_info_v1 import SupplyDraftRejectedItemV1ReasonsItem as SupplyDraftRejectedItemV1ReasonsItem
    from ._create_info_v1 import SupplyDraftStatusV1 as SupplyDraftStatusV1
    from ._create_info_v1 import SupplyDraftWarehouseScoreV1 as SupplyDraftWarehouseScoreV1
    from ._create_info_v1 import SupplyDraftWarehouseStatusV1 as SupplyDraftWarehouseStatusV1
    from ._create_info_v1 import SupplyDraftWarehouseUnavailableReasonV1 as SupplyDraftWarehouseUnavailableReasonV1
    from ._crossdock_create import SupplyDraftCrossdockCreateRequest as SupplyDraftCrossdockCreateRequest
    from ._direct_create import SupplyDraftDirectCreateRequest as SupplyDraftDirectCreateRequest
    from ._inputs import SupplyDraftClusterDict as SupplyDraftClusterDict
    from ._inputs import SupplyDraftDeliveryDict as SupplyDraftDeliveryDict
    from ._inputs import SupplyDraftDropOffWarehouseDict as SupplyDraftDropOffWarehouseDict
    from ._inputs import SupplyDraftItemDict as SupplyDraftItemDict
    from ._inputs import SupplyDraftOrderedWarehouseDict as SupplyDraftOrderedWarehouseDict
    from ._inputs import SupplyDraftSelectedWarehouseDict as SupplyDraftSelectedWarehouseDict
    from ._inputs import SupplyDraftTimeslotDict as SupplyDraftTimeslotDict
    from ._inputs import SupplyDraftTimeslotV1Dict as SupplyDraftTimeslotV1Dict
    from ._multi_cluster_create import SupplyDraftMultiClusterCreateRequest as SupplyDraftMultiClusterCreateRequest
    from ._shared_supply_draft_cluster import SupplyDraftCluster as SupplyDraftCluster
    from ._shared_supply_draft_created_response import SupplyDraftCreatedResponse as SupplyDraftCreatedResponse
    from ._shared_supply_draft_deletion_sku_mode import SupplyDraftDeletionSkuMode as SupplyDraftDeletionSkuMode
    from ._shared_supply_draft_delivery import SupplyDraftDelivery as SupplyDraftDelivery
    from ._shared_supply_draft_delivery_type import SupplyDraftDeliveryType as SupplyDraftDeliveryType
    from ._shared_supply_draft_drop_off_warehouse import SupplyDraftDropOffWarehouse as SupplyDraftDropOffWarehouse
    from ._shared_supply_draft_drop_off_warehouse_type import (
        SupplyDraftDropOffWarehouseType as SupplyDraftDropOffWarehouseType,
    )
    from ._shared_supply_draft_error import SupplyDraftError as SupplyDraftError
    from ._shared_supply_draft_error_code import SupplyDraftErrorCode as SupplyDraftErrorCode
    from ._shared_supply_draft_error_reason import SupplyDraftErrorReason as SupplyDraftErrorReason
    from ._shared_supply_draft_item import SupplyDraftItem as SupplyDraftItem
    from ._shared_supply_draft_item_rejection_reason import (
        SupplyDraftItemRejectionReason as SupplyDraftItemRejectionReason,
    )
    from ._shared_supply_draft_items_validation import SupplyDraftItemsValidation as SupplyDraftItemsValidation
    from ._shared_supply_draft_rejected_item import SupplyDraftRejectedItem as SupplyDraftRejectedItem
    from ._shared_supply_draft_status import SupplyDraftStatus as SupplyDraftStatus
    from ._shared_supply_draft_supply_error_reason import SupplyDraftSupplyErrorReason as SupplyDraftSupplyErrorReason
    from ._shared_supply_draft_timeslot import SupplyDraftTimeslot as SupplyDraftTimeslot
    from ._shared_supply_draft_timeslot_v1 import SupplyDraftTimeslotV1 as SupplyDraftTimeslotV1
    from ._shared_supply_draft_warehouse import SupplyDraftWarehouse as SupplyDraftWarehouse
    from ._shared_supply_type import SupplyType as SupplyType
    from ._supply_create import SupplyDraftOrderedWarehouse as SupplyDraftOrderedWarehouse
    from ._supply_create import SupplyDraftSupplyCreateRequest as SupplyDraftSupplyCreateRequest
    from ._supply_create import SupplyDraftSupplyCreateResponse as SupplyDraftSupplyCreateResponse
    from ._supply_create_status import SupplyDraftSupplyCreateStatusRequest as SupplyDraftSupplyCreateStatusRequest
    from ._supply_create_status import SupplyDraftSupplyCreateStatusResponse as SupplyDraftSupplyCreateStatusResponse
    from ._supply_create_status_v1 import (
        SupplyDraftSupplyCreateStatusV1Request as SupplyDraftSupplyCreateStatusV1Request,
    )
    from ._supply_create_status_v1 import (
        SupplyDraftSupplyCreateStatusV1Response as SupplyDraftSupplyCreateStatusV1Response,
    )
    from ._supply_create_status_v1 import SupplyDraftSupplyResultV1 as SupplyDraftSupplyResultV1
    from ._supply_create_status_v1 import SupplyDraftSupplyStatusV1 as SupplyDraftSupplyStatusV1
    from ._supply_create_v1 import SupplyDraftSupplyCreateV1Request as SupplyDraftSupplyCreateV1Request
    from ._supply_create_v1 import SupplyDraftSupplyCreateV1Response as SupplyDraftSupplyCreateV1Response
    from ._sync import SupplyDraftResource as SupplyDraftResource
    from ._timeslot_info import SupplyDraftSelectedWarehouse as SupplyDraftSelectedWarehouse
    from ._timeslot_info import SupplyDraftTimeslotDay as SupplyDraftTimeslotDay
    from ._timeslot_info import SupplyDraftTimeslotErrorReason as SupplyDraftTimeslotErrorReason
    from ._timeslot_info import SupplyDraftTimeslotInfoRequest as SupplyDraftTimeslotInfoRequest
    from ._timeslot_info import SupplyDraftTimeslotInfoResponse as SupplyDraftTimeslotInfoResponse
    from ._timeslot_info import SupplyDraftTimeslots as SupplyDraftTimeslots
    from ._timeslot_info import SupplyDraftWarehouseTimeslots as SupplyDraftWarehouseTimeslots
    from ._timeslot_info_v1 import SupplyDraftTimeslotDayV1 as SupplyDraftTimeslotDayV1
    from ._timeslot_info_v1 import SupplyDraftTimeslotInfoV1Request as SupplyDraftTimeslotInfoV1Request
    from ._timeslot_info_v1 import SupplyDraftTimeslotInfoV1Response as SupplyDraftTimeslotInfoV1Response
    from ._timeslot_info_v1 import SupplyDraftWarehouseTimeslotsV1 as SupplyDraftWarehouseTimeslotsV1
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_supply_draft_create_type": "SupplyDraftCreateType",
            "._async": "AsyncSupplyDraftResource",
            "._create": "SupplyDraftCreateRequest SupplyDraftCreateResponse",
            "._create_info": "SupplyDraftCalculatedCluster SupplyDraftCalculatedWarehouse SupplyDraftCalculationError SupplyDraftCalculationItemsValidation SupplyDraftCreateInfoRequest SupplyDraftCreateInfoResponse SupplyDraftTag SupplyDraftWarehouseAvailability SupplyDraftWarehouseAvailabilityState SupplyDraftWarehouseUnavailableReason",
            "._create_info_v1": "SupplyDraftBundleV1 SupplyDraftCalculatedClusterV1 SupplyDraftCalculatedWarehouseV1 SupplyDraftCalculationErrorV1 SupplyDraftCreateInfoV1Request SupplyDraftCreateInfoV1Response SupplyDraftRejectedItemV1 SupplyDraftRejectedItemV1ReasonsItem SupplyDraftStatusV1 SupplyDraftWarehouseScoreV1 SupplyDraftWarehouseStatusV1 SupplyDraftWarehouseUnavailableReasonV1",
            "._crossdock_create": "SupplyDraftCrossdockCreateRequest",
            "._direct_create": "SupplyDraftDirectCreateRequest",
            "._inputs": "SupplyDraftClusterDict SupplyDraftDeliveryDict SupplyDraftDropOffWarehouseDict SupplyDraftItemDict SupplyDraftOrderedWarehouseDict SupplyDraftSelectedWarehouseDict SupplyDraftTimeslotDict SupplyDraftTimeslotV1Dict",
            "._multi_cluster_create": "SupplyDraftMultiClusterCreateRequest",
            "._shared_supply_draft_cluster": "SupplyDraftCluster",
            "._shared_supply_draft_created_response": "SupplyDraftCreatedResponse",
            "._shared_supply_draft_deletion_sku_mode": "SupplyDraftDeletionSkuMode",
            "._shared_supply_draft_delivery": "SupplyDraftDelivery",
            "._shared_supply_draft_delivery_type": "SupplyDraftDeliveryType",
            "._shared_supply_draft_drop_off_warehouse": "SupplyDraftDropOffWarehouse",
            "._shared_supply_draft_drop_off_warehouse_type": "SupplyDraftDropOffWarehouseType",
            "._shared_supply_draft_error": "SupplyDraftError",
            "._shared_supply_draft_error_code": "SupplyDraftErrorCode",
            "._shared_supply_draft_error_reason": "SupplyDraftErrorReason",
            "._shared_supply_draft_item": "SupplyDraftItem",
            "._shared_supply_draft_item_rejection_reason": "SupplyDraftItemRejectionReason",
            "._shared_supply_draft_items_validation": "SupplyDraftItemsValidation",
            "._shared_supply_draft_rejected_item": "SupplyDraftRejectedItem",
            "._shared_supply_draft_status": "SupplyDraftStatus",
            "._shared_supply_draft_supply_error_reason": "SupplyDraftSupplyErrorReason",
            "._shared_supply_draft_timeslot": "SupplyDraftTimeslot",
            "._shared_supply_draft_timeslot_v1": "SupplyDraftTimeslotV1",
            "._shared_supply_draft_warehouse": "SupplyDraftWarehouse",
            "._shared_supply_type": "SupplyType",
            "._supply_create": "SupplyDraftOrderedWarehouse SupplyDraftSupplyCreateRequest SupplyDraftSupplyCreateResponse",
            "._supply_create_status": "SupplyDraftSupplyCreateStatusRequest SupplyDraftSupplyCreateStatusResponse",
            "._supply_create_status_v1": "SupplyDraftSupplyCreateStatusV1Request SupplyDraftSupplyCreateStatusV1Response SupplyDraftSupplyResultV1 SupplyDraftSupplyStatusV1",
            "._supply_create_v1": "SupplyDraftSupplyCreateV1Request SupplyDraftSupplyCreateV1Response",
            "._sync": "SupplyDraftResource",
            "._timeslot_info": "SupplyDraftSelectedWarehouse SupplyDraftTimeslotDay SupplyDraftTimeslotErrorReason SupplyDraftTimeslotInfoRequest SupplyDraftTimeslotInfoResponse SupplyDraftTimeslots SupplyDraftWarehouseTimeslots",
            "._timeslot_info_v1": "SupplyDraftTimeslotDayV1 SupplyDraftTimeslotInfoV1Request SupplyDraftTimeslotInfoV1Response SupplyDraftWarehouseTimeslotsV1",
        },
    )
